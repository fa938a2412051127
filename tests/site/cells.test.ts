import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvToTabs } from "../../src/browser/cells.ts";
import { chartCsv, chartExcelCsv } from "../../src/downloads/chart-rows.ts";

const columns = ["单位", "印出", "核算"];
const cells = [
  ['甲县,"乙"', "92%", 0.9225],
  ["丙\n丁", "=1+1", null],
];

test("the rows of a chart are CSV, rates that were computed as ratios", () => {
  const csv = chartCsv(columns, cells);
  expect(csv).toBe('单位,印出,核算\n"甲县,""乙""",92%,0.9225\n"丙\n丁",=1+1,\n');
  expect(chartExcelCsv(columns, cells)).toMatch(/^\ufeff单位,印出,核算\r\n.*\r\n.*,'=1\+1,\r\n$/s);
});

test("CSV is pasted into a spreadsheet as the cells it has", () => {
  const tabs = csvToTabs(chartCsv(columns, cells));
  expect(Papa.parse(tabs, { delimiter: "\t", quoteChar: "\0" }).data.slice(0, 3)).toEqual([
    columns,
    ['甲县,"乙"', "92%", "0.9225"],
    ["丙 丁", "=1+1", ""],
  ]);
});
