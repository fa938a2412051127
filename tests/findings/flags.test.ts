import { expect, test } from "vitest";
import {
  countFlags,
  flagAnchor,
  groupByRule,
  repliesTo,
  sharedClears,
  shareOut,
  summarizeFlags,
} from "../../src/findings/flags.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { flagRow } from "./rows.ts";

const flags = [
  flagRow({ flag_id: "a", rule: "low-execution", category: "shortfall" }),
  flagRow({ flag_id: "b", rule: "rate-mismatch", category: "consistency" }),
  flagRow({ flag_id: "c", rule: "low-execution", category: "shortfall" }),
  flagRow({ flag_id: "d", rule: "low-execution", category: "shortfall", severity: "medium" }),
  flagRow({ flag_id: "e", rule: "full-marks", category: "plausibility", severity: "info" }),
  flagRow({ flag_id: "f", rule: "weak-reason", severity: "low", report_id: "there-2022" }),
];

test("the page of flags opens with how many there are and what the grave ones are about", () => {
  const facts = summarizeFlags(flags, 2);
  expect(say.flags.headline(facts)).toBe("2 份报告里有 6 条待说明事项，其中 3 条程度为重，出在 1 份里");
  expect(say.flags.standfirst(facts)).toBe(
    "重的 3 条里，2 条是钱没有花完，或目标没有达到；1 条是印出的数字彼此不符。",
  );
  const everywhere = [...flags, flagRow({ report_id: "there-2022" })];
  expect(say.flags.headline(summarizeFlags(everywhere, 2))).toBe(
    "2 份报告里有 7 条待说明事项，其中 4 条程度为重，每份都有",
  );
});

test("it does not speak of what is not there", () => {
  expect(say.flags.headline(summarizeFlags([], 3))).toBe("3 份报告里没有待说明的事项");
  const light = summarizeFlags([flagRow({ severity: "low" })], 1);
  expect(say.flags.headline(light)).toBe("1 份报告里有 1 条待说明事项，没有一条程度为重");
  expect(say.flags.standfirst(light)).toBe("");
});

test("rules stand by how often they speak, then by category; a rule's severities apart", () => {
  const ids = (severity: "high" | "medium") =>
    groupByRule(flags, severity).map((group) => [group.rule, ...group.flags.map(({ flag_id }) => flag_id)]);
  expect(ids("high")).toEqual([
    ["low-execution", "a", "c"],
    ["rate-mismatch", "b"],
  ]);
  expect(ids("medium")).toEqual([["low-execution", "d"]]);
  const tie = groupByRule(flags.slice(0, 2), "high").map(({ rule }) => rule);
  expect(tie).toEqual(["rate-mismatch", "low-execution"]);
});

test("every flag is counted in exactly one field", () => {
  const counts = countFlags(flags, ["here-2023", "there-2022"]);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(flags.length);
  expect(counts[0]).toEqual({ report: "here-2023", category: "consistency", severity: "high", count: 1 });
  expect(counts.at(-1)).toMatchObject({ report: "there-2022", category: "disclosure", severity: "low" });
});

test("when there is not room for all, the most frequent rules give way first", () => {
  const group = (length: number) => ({ rule: "any", flags: Array.from({ length }, () => flagRow()) });
  expect(shareOut([group(18), group(3)], 100)).toBe(18);
  expect(shareOut([group(18), group(3)], 10)).toBe(7);
  expect(shareOut([group(18), group(3)], 1)).toBe(1);
  expect(shareOut([], 10)).toBe(1);
});

test("what clears a group is said once only where it is the same for all", () => {
  expect(sharedClears(flags)).toBe("说明原因");
  expect(sharedClears([...flags, flagRow({ clears: "补列" })])).toBeNull();
});

test("an answer stands beside the flags it answers and no others", () => {
  const reply = { rule: "missing-report-date", text: "已补", by: "高邑县医疗保障局", date: "2026-02-01" };
  const ofReport = { ...reply, reply_id: "r", report_id: "here-2023", evaluation_id: null };
  const flag = flagRow({ rule: "missing-report-date", evaluation_id: null });
  expect(repliesTo(flag, [ofReport])).toEqual([ofReport]);
  expect(repliesTo({ ...flag, report_id: "there-2022" }, [ofReport])).toEqual([]);
  expect(repliesTo({ ...flag, evaluation_id: "here-2023-01" }, [ofReport])).toEqual([]);
});

test("an anchor is the id of the flag; only a space, which an id cannot hold, is replaced", () => {
  expect(flagAnchor({ flag_id: "sum--here-2023-02--7.20万人次" })).toBe("sum--here-2023-02--7.20万人次");
  expect(flagAnchor({ flag_id: "sum--here--7.20 万" })).toBe("sum--here--7.20_万");
});
