import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { citationCff, citeDataset, citeReport, toBibtex, toCsl } from "../../src/exports/citation.ts";
import { dateOf } from "../../src/exports/dataset.ts";
import { readDescriptor, readPublished } from "../../src/published.ts";
import { reportRow } from "../findings/rows.ts";

const edition = { version: "1.2.3", generatedFrom: "sha256:abc" };
const url = "https://site.example/data/";

test("CITATION.cff is the one of this edition, and of this version of the project", () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const descriptor = readDescriptor("data/published");
  expect(descriptor.version).toBe(version);
  const day = dateOf(readPublished("data/published").tables);
  expect(readFileSync("CITATION.cff", "utf8")).toBe(citationCff(descriptor, day));
  expect(citationCff(descriptor, day)).toMatch(
    /^cff-version: 1\.2\.0\nmessage: ".+"\ntype: dataset\ntitle: ".+"\n/,
  );
});

describe("the dataset", () => {
  const citation = citeDataset(edition, "2026-11-21", url);

  test("in BibTeX", () => {
    expect(toBibtex(citation)).toBe(
      [
        "@misc{jixiao-open,",
        "  title = {绩效自评公开数据：中国公共支出绩效自评报告},",
        "  author = {{绩效自评公开站}},",
        "  year = {2026},",
        "  date = {2026-11-21},",
        "  version = {1.2.3},",
        "  publisher = {绩效自评公开站},",
        "  url = {https://site.example/data/},",
        "  note = {Performance self-evaluations of Chinese public spending. CC-BY-4.0. Generated from sha256:abc}",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("in CSL-JSON", () => {
    expect(toCsl(citation)).toMatchObject([
      {
        id: "jixiao-open",
        type: "dataset",
        author: [{ literal: "绩效自评公开站" }],
        issued: { "date-parts": [[2026, 11, 21]] },
        version: "1.2.3",
        URL: url,
      },
    ]);
  });
});

describe("a report", () => {
  const report = reportRow({
    report_id: "gaoyi-2021",
    title: "100% of A&B_1 {x} #2 ~ ^ \\end",
    publisher: "高邑县医疗保障局",
    fiscal_year: 2021,
    report_date: "2022-05-19",
    collected_on: "2026-11-21",
    source_url: "https://gov.example/a_b?x=1&y=2",
  });
  const page = "https://site.example/reports/gaoyi-2021/";

  test("has its publisher as author, and what TeX would run is escaped", () => {
    const bibtex = toBibtex(citeReport(report, page));
    expect(bibtex).toContain("@techreport{gaoyi-2021,");
    expect(bibtex).toContain("author = {{高邑县医疗保障局}}");
    expect(bibtex).toContain(
      "title = {100\\% of A\\&B\\_1 \\{x\\} \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}",
    );
    expect(bibtex).toContain(`url = {${page}}`);
    expect(bibtex).toContain("year = {2022}");
    const depth = [...bibtex.replaceAll(/\\[{}]/g, "")].reduce(
      (sum, char) => sum + (char === "{" ? 1 : char === "}" ? -1 : 0),
      0,
    );
    expect(depth).toBe(0);
  });

  test("of an unknown date has none", () => {
    const undated = citeReport({ ...report, report_date: null, source_url: null }, page);
    expect(toBibtex(undated)).not.toMatch(/year =|date =/);
    const [csl] = toCsl(undated);
    expect(csl).not.toHaveProperty("issued");
    expect(csl).toMatchObject({ type: "report", accessed: { "date-parts": [[2026, 11, 21]] } });
  });
});
