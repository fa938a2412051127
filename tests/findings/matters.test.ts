import { expect, test } from "vitest";
import { pickMatters } from "../../src/findings/matters.ts";
import type { ToldFlag } from "../../src/model/told.ts";
import { flagRow } from "./rows.ts";

const flag = (flag_id: string, report_id: string, own: Partial<ToldFlag> = {}) =>
  flagRow({ flag_id, report_id, rule: flag_id.replace(/\d$/, ""), ...own });
const consistency = { category: "consistency" } as const;
const ids = (flags: ToldFlag[], most: number) =>
  pickMatters(flags, most).map(({ flag: { flag_id } }) => flag_id);

test("every report is heard before one is heard again", () => {
  const flags = [
    flag("sum1", "a", consistency),
    flag("rate", "a", consistency),
    flag("unit", "a", consistency),
    flag("marks", "b", { category: "plausibility" }),
  ];
  expect(ids(flags, 2)).toEqual(["sum1", "marks"]);
  expect(ids(flags, 3)).toEqual(["sum1", "rate", "marks"]);
});

test("grave before medium, figures that disagree first, then hidden shortfalls, then the others", () => {
  const flags = [
    flag("score", "a", { ...consistency, severity: "medium" }),
    flag("low-execution", "a", { category: "shortfall" }),
    flag("high-score-low-execution", "a", { category: "plausibility" }),
    flag("sum", "a", consistency),
  ];
  expect(ids(flags, 10)).toEqual(["sum", "high-score-low-execution", "low-execution", "score"]);
});

test("one of each kind before a second of the same, and the others are counted", () => {
  const silent = ["1", "2", "3"].map((n) => flag(`unexplained-shortfall${n}`, "a"));
  const flags = [...silent, flag("low-execution", "a", { category: "shortfall" })];
  expect(ids(flags, 2)).toEqual(["unexplained-shortfall1", "low-execution"]);
  expect(pickMatters(flags, 2).map(({ siblings }) => siblings)).toEqual([2, 0]);
});

test("drafting and context are never among them", () => {
  expect(ids([flag("a", "a", { severity: "low" }), flag("b", "a", { severity: "info" })], 10)).toEqual([]);
});
