import { describe, expect, test } from "vitest";
import type { Indicator } from "../../../src/model/evaluation.ts";
import type { Scope } from "../../../src/model/words.ts";
import { missingActual } from "../../../src/rules/disclosure/missing-actual.ts";
import { evaluation, flagsOn, founding, indicator, report } from "../build.ts";
import { listed, onFounding, unread } from "../cells.ts";

const on = (target: string | undefined, actual: string | undefined) =>
  flagsOn(missingActual, evaluation({ indicators: [indicator({ name: "培训场次", target, actual })] }));

describe("missing-actual, of an indicator", () => {
  test.each([undefined, "/", "—"])("speaks where a target is answered by %s", (actual) => {
    const flags = on("4次", actual);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      flag_id: "missing-actual--t-2023-01-01",
      severity: "medium",
      printed: actual ?? null,
    });
  });

  test.each([
    ["a figure", "4次", "4次"],
    ["0", "0", "0"],
    ["无, which answers a target of none", "无", "无"],
    ["a row crossed out as a whole", "/", "/"],
    ["a form without targets", undefined, undefined],
  ])("is silent on %s", (_, target, actual) => {
    expect(on(target, actual)).toEqual([]);
  });

  test("is silent where the actual was not understood", () => {
    const row = { ...indicator({ name: "培训场次", target: "4次" }), actual: unread<never>() };
    expect(flagsOn(missingActual, evaluation({ indicators: [row] }))).toEqual([]);
  });
});

describe("missing-actual, of indicators that are only scored", () => {
  const row = (cells: Parameters<typeof indicator>[0]) => indicator({ weight: "10", score: "10", ...cells });
  const full = row({ name: "培训场次", target: "4次", actual: "4次" });
  const printed = { money: true, initialBudget: true, indicators: true, reason: true };
  const flags = (scope: Scope, ...indicators: Indicator[]) =>
    flagsOn(missingActual, { ...evaluation({ indicators }), scope, printed });

  test("asks once for all of a form that have points and nothing they could rest on", () => {
    const rows = [
      full,
      row({ name: "培训质量" }),
      row({ name: "培训时效", target: "/", actual: "—", reason: "无" }),
    ];
    const found = flags("project", ...rows);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ flag_id: "missing-actual--t-2023-01", severity: "medium" });
    expect(found[0]?.message).toContain("“培训质量”10 分、“培训时效”10 分");
    expect(flags("department", ...rows)).toHaveLength(1);
  });

  test.each([
    ["no points", { score: "0" }],
    ["a standard", { standard: "按计划开展得满分" }],
    ["a result in the place of the reason", { reason: "已培训4次" }],
    ["an actual alone", { actual: "4次" }],
    ["a target alone, which the question of its row asks", { target: "4次" }],
  ])("is silent on %s", (_, cells) => {
    const asked = flags("project", full, row({ name: "培训质量", ...cells }));
    expect(asked.filter(({ flag_id }) => flag_id === "missing-actual--t-2023-01")).toEqual([]);
  });

  test("is silent on a department's table of scores, which may have no columns for them", () => {
    expect(flags("department", row({ name: "预算编制" }))).toEqual([]);
    expect(flags("project", row({ name: "培训质量" }))).toHaveLength(1);
  });
});

describe("missing-actual, of a listed project", () => {
  const full = listed(1, { name: "校舍维修", goal: "维修 3 所", result: "完成" });
  const ids = (...rows: ReturnType<typeof listed>[]) =>
    flagsOn(missingActual, report(...rows)).map(({ flag_id }) => flag_id);

  test("speaks of a blank result beside filled ones", () => {
    expect(ids(full, listed(2, { name: "校车", goal: "开通" }))).toEqual(["missing-actual--t-2023-02"]);
    expect(ids(full, listed(2, { name: "校车", goal: "开通", result: "/" }))).toEqual([
      "missing-actual--t-2023-02",
    ]);
  });

  test("is silent on glued cells, on a list without results, and on a row without a goal", () => {
    expect(ids(full, listed(2, { name: "校车", goal: "开通校车完成" }, { goalResult: unread() }))).toEqual(
      [],
    );
    expect(ids(listed(1, { name: "校舍", goal: "维修" }), listed(2, { name: "校车", goal: "开通" }))).toEqual(
      [],
    );
    expect(ids(full, listed(2, { name: "校车" }))).toEqual([]);
  });

  test("is silent on a form of its own", () => {
    expect(ids(full, { ...listed(2, { name: "校车", goal: "开通" }), scope: "project" })).toEqual([]);
  });
});

describe("missing-actual, on the founding reports", () => {
  test("says nothing of a list whose goals and results run into one another", () => {
    expect(onFounding(missingActual)).toEqual([]);
    const apart = founding("gaoyi-2021", [
      [412, "财政补贴疫苗及接种完成", "财政补贴疫苗及接种\t完成"],
      [414, "稳步提高医疗保障水完成", "稳步提高医疗保障水平\t完成"],
    ]);
    expect(flagsOn(missingActual, apart).map(({ flag_id }) => flag_id)).toEqual([
      "missing-actual--gaoyi-2021-16",
      "missing-actual--gaoyi-2021-18",
    ]);
  });

  test("speaks of an indicator on a tampered copy", () => {
    const flags = flagsOn(missingActual, founding("changchun-2023", [[195, "100%\t100%", "100%\t"]]));
    expect(flags.map(({ indicator_id, line }) => [indicator_id, line])).toEqual([
      ["changchun-2023-05-02", "L195"],
    ]);
  });
});
