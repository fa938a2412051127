import { describe, expect, test } from "vitest";
import { readRegions } from "../../scripts/publish/sources.ts";
import { type PublishedReport, regionRows, rowsOf, UnknownRegion } from "../../src/exports/tables.ts";
import { noticeRows } from "../../src/messages/rows.ts";
import { projectForm, readReport } from "../reading/read.ts";

function published(region: string, own: Partial<PublishedReport> = {}): PublishedReport {
  const { title, evaluations, notices: told, ledger } = readReport(projectForm("||数量指标|甲|5|6|9|9|"));
  const notices = noticeRows("t-2023", told);
  const source = {
    region,
    fiscalYear: 2023,
    publisher: "长春市医疗保障局",
    publisherInferred: false,
    file: "report.txt",
    sha256: "0".repeat(64),
    url: null,
    collectedOn: "2026-01-01",
    reader: "tabbed" as const,
    redactions: 0,
  };
  // no rule has spoken
  const rest = { reportDate: null, statements: [], corrections: [], replies: [], flags: [], audits: [] };
  return { id: "t-2023", source, title, evaluations, notices, ledger, ...rest, ...own };
}

const regions = readRegions();

const at = (region_code: string) => [{ report_id: "t-2023", region_code }];

test("a report brings its region and every parent", () => {
  expect(regionRows(at("130127"), regions).map(({ code }) => code)).toEqual(["130000", "130100", "130127"]);
});

test("counts are those of the rows", () => {
  const { reports, indicators, evaluations } = rowsOf(published("220100"));
  expect(reports[0]).toMatchObject({ evaluation_count: 1, indicator_count: 1, flag_count: 0 });
  expect([evaluations.length, indicators.length]).toEqual([1, 1]);
});

test("what a report says of all its evaluations hangs on none of them", () => {
  const at = { line: 9, lastLine: 9, cell: null };
  const { statements } = rowsOf(
    published("220100", { statements: [{ kind: "problem", text: "下达偏晚。", at }] }),
  );
  expect(statements).toEqual([
    expect.objectContaining({
      statement_id: "t-2023-problem-L9",
      report_id: "t-2023",
      evaluation_id: null,
      text: "下达偏晚。",
      line: "L9",
    }),
  ]);
});

describe("nothing is published where", () => {
  test.each([
    ["the region is unknown", regions, "999999"],
    ["a parent is unknown", regions.filter(({ code }) => code !== "220000"), "220100"],
  ])("%s: the error says where", (_, known, code) => {
    const attempt = () => regionRows(at(code), known);
    expect(attempt).toThrow(UnknownRegion);
    expect(attempt).toThrow(expect.objectContaining({ report: "t-2023" }));
  });

  test("a row does not keep the contract", () => {
    expect(() => rowsOf(published("220100", { title: "" }))).toThrow("reports, row 1");
  });
});

test("a region that is its own parent ends", () => {
  const circle = regions.map((region) =>
    region.code === "220000" ? { ...region, parent: "220100" } : region,
  );
  expect(regionRows(at("220100"), circle)).toHaveLength(2);
});
