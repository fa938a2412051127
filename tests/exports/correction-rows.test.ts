import { describe, expect, test } from "vitest";
import { correctionRows } from "../../src/exports/correction-rows.ts";
import { evaluationRow, fundRows } from "../../src/exports/rows.ts";
import { totalRows } from "../../src/exports/totals.ts";
import type { Correction } from "../../src/model/source.ts";
import { evaluate } from "../../src/pipeline.ts";
import { reportRow } from "../findings/rows.ts";
import { moneyForm } from "../reading/read.ts";

const correction: Correction = { line: 4, from: "20", to: "25", reason: "漏印", date: "2026-01-01" };
const keys = { report_id: "t-2023", region_code: "220100", fiscal_year: 2023 };

function corrected(...corrections: Correction[]) {
  const form = moneyForm("|年度资金总额|40|30|20|10|66.7%|9").trimStart().replaceAll("|", "\t");
  const bytes = new TextEncoder().encode(form);
  const { evaluations } = evaluate({ reportId: "t-2023", bytes, corrections });
  const rows = evaluations.map((own) => evaluationRow(own, keys));
  const totals = totalRows(rows, [reportRow({ report_id: "t-2023" })]);
  return {
    rows,
    funds: evaluations.flatMap((own) => fundRows(own, null)),
    told: correctionRows("t-2023", corrections, evaluations, totals),
  };
}

describe("a correction of an amount", () => {
  const { rows, funds, told } = corrected(correction);

  test("has a row for every cell that it changed", () => {
    expect(told.map(({ table, row_id, column }) => [table, row_id, column])).toEqual([
      ["evaluations", "t-2023-01", "executed"],
      ["funds", "t-2023-01-total", "executed"],
      ["evaluations", "t-2023-01", "execution_rate"],
      ["funds", "t-2023-01-total", "execution_rate"],
      ["totals", "t-2023--medical-assistance--2023", "executed"],
      ["totals", "t-2023--medical-assistance--2023", "execution_rate"],
    ]);
    expect(new Set(told.map(({ correction_id }) => correction_id)).size).toBe(told.length);
    expect(told[0]).toMatchObject({ line: "L4", from: "20", to: "25", reason_en: null });
  });

  test("is said by the rows that it names, and by no other", () => {
    expect(rows.map((row) => row.corrected)).toEqual([true]);
    expect(funds.map((row) => [row.fund_id, row.corrected])).toEqual([["t-2023-01-total", true]]);
    expect(corrected().rows.map((row) => row.corrected)).toEqual([false]);
  });
});

test("a correction that bears on no published cell is kept", () => {
  const { told } = corrected({ ...correction, line: 1, from: "自评", to: "自平" });
  expect(told).toMatchObject([{ correction_id: "t-2023-L1", table: null, row_id: null, column: null }]);
});
