import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { missingIndicatorTable } from "../../../src/rules/disclosure/missing-indicator-table.ts";
import { evaluation, flagsOn, founding, indicator, number, report, words } from "../build.ts";
import { listed, onFounding, unread } from "../cells.ts";

const on = (given: Partial<Evaluation>) =>
  flagsOn(missingIndicatorTable, evaluation({ form: "narrative", totalScore: number("93"), ...given }));

describe("missing-indicator-table", () => {
  test("speaks of a score that stands alone", () => {
    const [flag, ...others] = on({
      totalScore: { ...unread(), text: "得分 93 分", value: { units: 93, scale: 0 } },
    });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ flag_id: "missing-indicator-table--t-2023-01", severity: "high" });
    expect(flag?.message).toContain("自评总分 93 分");
  });

  test.each<[string, Partial<Evaluation>]>([
    ["a table of indicators", { indicators: [indicator({ name: "批次", target: "4", actual: "4" })] }],
    ["no score", { totalScore: null }],
    ["a score that was not understood", { totalScore: unread() }],
    ["a total over projects", { scope: "summary" }],
    ["a form that is a table: it is we who did not read it", { form: "project-expenditure" }],
  ])("is silent on %s", (_, given) => {
    expect(on(given)).toEqual([]);
  });

  test("makes one flag of a list, without the projects that have a form of their own", () => {
    const form = evaluation({
      id: "t-2023-03",
      ordinal: 3,
      form: "project-expenditure",
      name: words("校车 补助"),
      indicators: [indicator({ name: "批次", target: "4", actual: "4" })],
    });
    const rows = [listed(1, { name: "校车补助", score: "98" }), listed(2, { name: "校舍维修", score: "97" })];
    const flags = flagsOn(missingIndicatorTable, report(...rows, form));
    expect(flags.map(({ flag_id }) => flag_id)).toEqual(["missing-indicator-table--t-2023--listed"]);
    expect(flags[0]?.message).toContain("1 个项目只印自评得分");
    expect(flagsOn(missingIndicatorTable, report(listed(1, { name: "校车补助" })))).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(missingIndicatorTable)).toEqual([
      "missing-indicator-table--gaoyi-2021--listed",
      "missing-indicator-table--minle-2023-02",
      "missing-indicator-table--minle-2023-03",
    ]);
  });

  test("counts the listed projects", () => {
    const [flag] = flagsOn(missingIndicatorTable, founding("gaoyi-2021"));
    expect(flag?.message).toContain("19 个项目");
    expect(flag?.line.split(";")).toHaveLength(19);
  });
});
