import { expect, test } from "vitest";
import { nestEvaluations, reportedLines, toJson } from "../../src/exports/json.ts";
import { provenanceRows } from "../../src/exports/provenance.ts";
import { evaluationRow, fundRows, indicatorRows } from "../../src/exports/rows.ts";
import { flagRow, reportRow, tablesOf } from "../findings/rows.ts";
import { projectForm, readReport } from "../reading/read.ts";

const form = (name: string) => projectForm("||数量指标|甲|5|6|9|9|").replace("医疗救助", name);
const { evaluations } = readReport(`${form("甲项目")}${form("乙项目")}`);
const keys = { report_id: "t-2023", region_code: "220100", fiscal_year: 2023 };
const tables = tablesOf({
  regions: [{ code: "220100", name_zh: "甲市", name_en: "Jia", level: "prefecture", parent_code: null }],
  reports: [reportRow({ report_id: "t-2023", region_code: "220100", publisher: "甲市民政局" })],
  evaluations: evaluations.map((own) => evaluationRow(own, keys)),
  funds: evaluations.flatMap((own) => fundRows(own, null)),
  indicators: evaluations.flatMap(indicatorRows).toReversed(),
  flags: [
    flagRow({ report_id: "t-2023", evaluation_id: "t-2023-02", indicator_id: null }),
    flagRow({ flag_id: "whole", report_id: "t-2023", evaluation_id: null, indicator_id: null }),
  ],
  provenance: evaluations.flatMap((own) => provenanceRows(own, "t-2023")),
});
const nested = nestEvaluations(tables);

test("everything hangs on its own evaluation, in source order", () => {
  expect(nested.map(({ name, indicators }) => [name, indicators.map((row) => row.indicator_id)])).toEqual([
    ["甲项目", ["t-2023-01-01"]],
    ["乙项目", ["t-2023-02-01"]],
  ]);
  expect(nested.map(({ flags }) => flags.length)).toEqual([0, 1]);
  expect(nested[0]?.management).toEqual([]);
});

test("each says who published it, where, and what is asked of the whole report", () => {
  for (const row of nested) {
    expect(row).toMatchObject({ publisher: "甲市民政局", region_name_zh: "甲市", region_name_en: "Jia" });
    expect(row.report_flags.map(({ flag_id }) => flag_id)).toEqual(["whole"]);
  }
});

test("every citation of its figures and of the rows below it hangs on it", () => {
  expect(nested.flatMap(({ provenance }) => provenance)).toHaveLength(tables.provenance.length);
  for (const { evaluation_id, provenance } of nested) {
    expect(new Set(provenance.map(({ table }) => table))).toEqual(new Set(["indicators"]));
    expect(provenance.every(({ row_id }) => row_id.startsWith(evaluation_id))).toBe(true);
  }
});

test("an evaluation of no report is an error of ours", () => {
  expect(() => nestEvaluations({ ...tables, reports: [] })).toThrow("t-2023-01");
});

test("JSON ends with a line end and keeps what was printed", () => {
  const records = [{ text: '</script> "引号" __proto__', none: null }];
  const json = toJson(records);
  expect(json.endsWith("]\n")).toBe(true);
  expect(JSON.parse(json)).toEqual(records);
});

test("a line of each evaluation says what its record does, in the same order, but for its place", () => {
  const lines = nested.map(({ region_name_zh, region_name_en, ...own }) => `${JSON.stringify(own)}\n`);
  expect(reportedLines(tables)).toBe(lines.join(""));
  expect(() => reportedLines({ ...tables, reports: [] })).toThrow("t-2023-01");
});
