import { describe, expect, test } from "vitest";
import { flagRow } from "../../../src/messages/rows.ts";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import type { Report } from "../../../src/model/report.ts";
import { inconsistentTarget } from "../../../src/rules/plausibility/inconsistent-target.ts";
import { comparablesOf, compareReports } from "../../../src/rules/run.ts";
import { evaluation, FOUNDING, founding, indicator } from "../build.ts";

const aiming = (
  id: string,
  target: string,
  given: Partial<Evaluation> = {},
  name = "政策知晓率",
): Report => ({
  id,
  regionCode: "220100",
  fiscalYear: 2023,
  reportDate: null,
  evaluations: [
    evaluation({
      id: `${id}-01`,
      indicators: [{ ...indicator({ name, target }), id: `${id}-01-01` }],
      ...given,
    }),
  ],
});
const on = (...reports: Report[]) => {
  const { add, raised } = compareReports([inconsistentTarget]);
  for (const report of reports) add(report.id, comparablesOf([inconsistentTarget], report));
  return raised().map(flagRow);
};

describe("inconsistent-target", () => {
  test("speaks once, in the report that comes first, and names the others", () => {
    const flags = on(aiming("a-2023", "≥80%"), aiming("b-2023", "≥95%"), aiming("c-2023", "≥90%"));
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      flag_id: "inconsistent-target--a-2023-01-01",
      report_id: "a-2023",
      indicator_id: "a-2023-01-01",
      severity: "info",
      message:
        "2023 年同类项目的“政策知晓率”，本报告目标 ≥80%，另有报告目标不同（b-2023 ≥95%，c-2023 ≥90%），为何不同？",
      printed: "≥80%",
      arithmetic: "≥80% ≠ ≥95% ≠ ≥90%",
    });
  });

  test("names twenty others, and says of the rest how many they are", () => {
    const others = Array.from({ length: 23 }, (_, index) => aiming(`b-${2000 + index}`, `≥${70 + index}%`));
    const [flag, ...more] = on(aiming("a-2023", "≥50%"), ...others);
    expect(more).toEqual([]);
    expect(flag?.message).toMatch(/b-2019 ≥89%，另有 3 份），为何不同？$/);
    expect(flag?.message_en).toContain("b-2019 ≥89% and 3 more): why");
    expect(flag?.arithmetic?.split(" ≠ ")).toHaveLength(21);
  });

  test("the lines it cites are those of its own report", () => {
    const [first, second] = [aiming("a-2023", "≥80%"), aiming("b-2023", "≥95%")];
    const line = first.evaluations[0]?.indicators[0]?.target?.at.line;
    expect(on(first, second).map((flag) => flag.line)).toEqual([`L${line}`]);
  });

  test("a name is the same without its bracket and in other widths", () => {
    const flags = on(aiming("a-2023", "≥80%"), aiming("b-2023", "≥95%", {}, "政策知晓率（%） "));
    expect(flags).toHaveLength(1);
  });

  test.each([
    ["the same target", [aiming("a-2023", "≥80%"), aiming("b-2023", "≥80.0%")]],
    [
      "another programme",
      [aiming("a-2023", "≥80%"), aiming("b-2023", "≥95%", { programme: "long-term-care" })],
    ],
    ["another direction", [aiming("a-2023", "≥80%"), aiming("b-2023", "≤95%")]],
    ["about, which is no direction", [aiming("a-2023", "≥80%"), aiming("b-2023", "85%左右")]],
    ["another name", [aiming("a-2023", "≥80%"), aiming("b-2023", "≥95%", {}, "政策满意率")]],
    ["heads, which grow with the place", [aiming("a-2023", "≥80人"), aiming("b-2023", "≥95人")]],
    ["words", [aiming("a-2023", "普遍知晓"), aiming("b-2023", "≥95%")]],
    [
      "office expenses, which are unlike programmes",
      [
        aiming("a-2023", "≥80%", { programme: "operations" }),
        aiming("b-2023", "≥95%", { programme: "operations" }),
      ],
    ],
    ["another year", [aiming("a-2023", "≥80%"), { ...aiming("b-2024", "≥95%"), fiscalYear: 2024 }]],
    ["another province", [aiming("a-2023", "≥80%"), { ...aiming("b-2023", "≥95%"), regionCode: "450000" }]],
    ["one report alone", [aiming("a-2023", "≥80%")]],
  ] as [string, Report[]][])("is silent on %s", (_, reports) => {
    expect(on(...reports)).toEqual([]);
  });

  test("is silent on two targets within one report", () => {
    const report = aiming("a-2023", "≥80%");
    const other = aiming("a-2023", "≥95%").evaluations.map((one) => ({
      ...one,
      id: "a-2023-02",
      indicators: one.indicators.map((each) => ({ ...each, id: "a-2023-02-01" })),
    }));
    expect(on({ ...report, evaluations: [...report.evaluations, ...other] })).toEqual([]);
  });

  test("does not ask one province of the founding reports about another", () => {
    const reports = FOUNDING.map((id) => founding(id));
    expect(on(...reports)).toEqual([]);
    const [first] = reports;
    const asOne = reports.map((report) => ({ ...report, regionCode: first?.regionCode ?? "" }));
    expect(on(...asOne).map(({ flag_id, line }) => [flag_id, line])).toEqual([
      ["inconsistent-target--changchun-2023-01-09", "L34"],
    ]);
  });
});
