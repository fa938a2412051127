import { expect, test } from "vitest";
import { provenanceRows } from "../../src/exports/provenance.ts";
import { evaluationRow as rowOf } from "../../src/exports/rows.ts";
import { totalProvenance } from "../../src/exports/total-provenance.ts";
import { totalRows } from "../../src/exports/totals.ts";
import { evaluationRow, reportRow } from "../findings/rows.ts";
import { moneyForm, readReport } from "../reading/read.ts";

const { evaluations } = readReport(
  `${moneyForm("|年度资金总额|40|30|20|10|66.7%|9")}${moneyForm("|年度资金总额|40|30|10|10|33.3%|9")}`,
);
const keys = { report_id: "t-2023", region_code: "220100", fiscal_year: 2023 };
const rows = evaluations.map((own) => rowOf(own, keys));
const cited = evaluations.flatMap((own) => provenanceRows(own, "t-2023"));
const reports = [reportRow({ report_id: "t-2023" })];
const said = (own = rows) =>
  totalProvenance(totalRows(own, reports), cited).map(({ column, ordinal, role, text }) => [
    column,
    ordinal,
    role,
    text,
  ]);

test("a sum cites each of its parts, and its rate both sums", () => {
  expect(said()).toEqual([
    ["annual_budget", 1, "part", "30"],
    ["annual_budget", 2, "part", "30"],
    ["executed", 1, "part", "20"],
    ["executed", 2, "part", "10"],
    ["execution_rate", 1, "numerator", "20"],
    ["execution_rate", 2, "numerator", "10"],
    ["execution_rate", 3, "denominator", "30"],
    ["execution_rate", 4, "denominator", "30"],
  ]);
});

test("a total of one row is what that row prints", () => {
  expect(said(rows.slice(0, 1)).slice(0, 2)).toEqual([
    ["annual_budget", 1, "printed", "30"],
    ["executed", 1, "printed", "20"],
  ]);
});

test("executed money of a summary is a total", () => {
  const own = rows.map((row, index) =>
    index === 0
      ? { ...row, executed: null }
      : { ...row, scope: "summary" as const, annual_budget: row.annual_budget },
  );
  expect(said(own).find(([column]) => column === "executed")).toEqual(["executed", 1, "total", "10"]);
  expect(evaluationRow().scope).toBe("project");
});
