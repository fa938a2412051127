import { describe, expect, test } from "vitest";
import { readRegions } from "../../scripts/sources.ts";
import { type PublishedReport, toTables, UnknownRegion } from "../../src/exports/tables.ts";
import { noticeRow } from "../../src/messages/rows.ts";
import { projectForm, readReport } from "../reading/read.ts";

function published(region: string, own: Partial<PublishedReport> = {}): PublishedReport {
  const { title, evaluations, notices: told, ledger } = readReport(projectForm("||数量指标|甲|5|6|9|9|"));
  const notices = told.map((own) => noticeRow("t-2023", own));
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
  const rest = { reportDate: null, corrections: [], replies: [] };
  return { id: "t-2023", source, title, evaluations, notices, ledger, ...rest, ...own };
}

const regions = readRegions();

// no rule has spoken
const nothing = { flags: [], audits: [] };
const none = { codelists: [], rules: [] };

test("a report brings its region and every parent", () => {
  expect(toTables([published("130127")], regions, nothing, none).regions.map(({ code }) => code)).toEqual([
    "130000",
    "130100",
    "130127",
  ]);
});

test("counts are those of the rows", () => {
  const { reports, indicators, evaluations } = toTables([published("220100")], regions, nothing, none);
  expect(reports[0]).toMatchObject({ evaluation_count: 1, indicator_count: 1, flag_count: 0 });
  expect([evaluations.length, indicators.length]).toEqual([1, 1]);
});

describe("nothing is published where", () => {
  test.each([
    ["the region is unknown", regions, "999999"],
    ["a parent is unknown", regions.filter(({ code }) => code !== "220000"), "220100"],
  ])("%s: the message says where", (_, known, code) => {
    const attempt = () => toTables([published(code)], known, nothing, none);
    expect(attempt).toThrow(UnknownRegion);
    expect(attempt).toThrow("data/sources/t-2023/source.json:1: region");
  });

  test("a row does not keep the contract", () => {
    expect(() => toTables([published("220100", { title: "" })], regions, nothing, none)).toThrow(
      "reports, row 1",
    );
  });
});

test("a region that is its own parent ends", () => {
  const circle = regions.map((region) =>
    region.code === "220000" ? { ...region, parent: "220100" } : region,
  );
  expect(toTables([published("220100")], circle, nothing, none).regions).toHaveLength(2);
});
