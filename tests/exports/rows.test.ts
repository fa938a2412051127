import { describe, expect, test } from "vitest";
import { provenanceRows } from "../../src/exports/provenance.ts";
import { evaluationRow } from "../../src/exports/rows.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import { moneyForm, projectForm, readReport, transferForm } from "../reading/read.ts";

const keys = { report_id: "t-2023", region_code: "220100", fiscal_year: 2023 };

function firstOf(text: string): Evaluation {
  const [evaluation] = readReport(text).evaluations;
  if (!evaluation) throw new Error("the report has no evaluation");
  return evaluation;
}

describe("rates", () => {
  test.each([
    ["both amounts printed", "|年度资金总额|40|30|20|10|66.7%|9", 0.666667, "computed"],
    ["the printed rate disagrees", "|年度资金总额|40|30|20|10|70%|9", 0.666667, "computed"],
    ["only a rate", "|年度资金总额|40|30||10|66.7%|9", 0.667, "printed"],
    ["0 ÷ 0 printed as 100%", "|年度资金总额|40|0|0|10|100%|9", null, null],
    ["nothing", "|年度资金总额||||||", null, null],
  ])("%s", (_, row, execution_rate, rate_basis) => {
    expect(evaluationRow(firstOf(moneyForm(row)), keys)).toMatchObject({ execution_rate, rate_basis });
  });

  test.each([
    ["|年度资金总额|40|30|20|10|66.7%|9", -0.25],
    ["|年度资金总额|0|30|20|10|66.7%|9", null],
    ["|年度资金总额||30|20|10|66.7%|9", null],
    ["|年度资金总额|30|30|20|10|66.7%|9", 0],
  ])("the adjustment of %s is %d", (row, adjustment_rate) => {
    expect(evaluationRow(firstOf(moneyForm(row)), keys)).toMatchObject({ adjustment_rate });
  });
});

describe("an indicator's row", () => {
  const rowOf = (target: string, actual: string) =>
    readReport(transferForm(`||数量指标|甲|${target}|${actual}|`)).indicators[0];

  test("a repeated bound is no measurement", () => {
    expect(rowOf("≥70%", "≥70%")).toMatchObject({ target_value: 70, actual_value: null, actual_unit: null });
  });

  test("a number beside a target of words is not published", () => {
    expect(rowOf("普遍知晓", "96.09%")).toMatchObject({ kind: "qualitative", actual_value: null });
  });

  test("a range has both ends", () => {
    expect(rowOf("6-9个月", "7个月")).toMatchObject({ operator: "range", target_value: 6, target_upper: 9 });
  });
});

describe("provenance", () => {
  test("a computed rate cites both figures, each in its cell", () => {
    const rows = provenanceRows(firstOf(moneyForm("|年度资金总额|40|30|20|10|66.7%|9")), "t-2023");
    const rate = rows.filter(({ table, column }) => table === "evaluations" && column === "execution_rate");
    expect(rate.map(({ line, cell, text }) => [line, cell, text])).toEqual([
      ["L4", 4, "20"],
      ["L4", 3, "30"],
    ]);
  });

  test("what is not published is not cited", () => {
    const rows = provenanceRows(firstOf(projectForm("||数量指标|甲|≥70%|≥70%|9|9|")), "t-2023");
    const columns = rows.filter(({ table }) => table === "indicators").map(({ column }) => column);
    expect(columns).toEqual(["target_value", "target_si", "weight", "score"]);
  });
});
