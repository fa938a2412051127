import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { toBibtex, toCsl } from "../../src/exports/bibliography.ts";
import { citationCff, citeChart, citeDataset, citeReport } from "../../src/exports/citation.ts";
import { citationText } from "../../src/exports/citation-text.ts";
import { DATASET, dateOf } from "../../src/exports/dataset.ts";
import { readDescriptor, readPublished } from "../../src/published.ts";
import { reportRow } from "../findings/rows.ts";

const edition = { version: "1.2.3", generatedFrom: "sha256:abc", edition: "sha256:def" };
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
    expect(toBibtex(citation, "zh")).toBe(
      [
        "@misc{jixiao-open,",
        "  title = {绩效自评公开数据：中国公共支出绩效自评报告},",
        "  author = {{绩效自评公开站}},",
        "  year = {2026},",
        "  date = {2026-11-21},",
        "  version = {1.2.3},",
        "  publisher = {绩效自评公开站},",
        "  url = {https://site.example/data/},",
        "  note = {Performance self-evaluations of Chinese public spending. CC-BY-4.0. Edition sha256:def}",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("in CSL-JSON", () => {
    expect(toCsl(citation, "zh")).toMatchObject([
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

describe("the dataset in words", () => {
  const citation = citeDataset(edition, "2026-11-21", url);

  test("in Chinese, as GB/T 7714 lays it out", () => {
    expect(citationText(citation, "zh")).toEqual({
      short: "绩效自评公开站（2026），1.2.3 版",
      long: "绩效自评公开站. 绩效自评公开数据：中国公共支出绩效自评报告[DS/OL]. 1.2.3 版. (2026-11-21)[引用日期]. https://site.example/data/.",
    });
  });

  test("in English, as APA lays it out", () => {
    expect(citationText(citation, "en")).toEqual({
      short: `${DATASET.publisher.en} (2026), version 1.2.3`,
      long: `${DATASET.publisher.en}. (2026). ${DATASET.title.en} (Version 1.2.3) [Data set]. https://site.example/data/`,
    });
  });
});

describe("a chart", () => {
  const at = "https://site.example/execution/#figure-execution";
  const title = { zh: "谁花完了预算", en: "Who spent the budget" };
  const citation = citeChart({ name: "execution", title, url: at }, edition, "2026-11-21");

  test("is cited by its title, its edition and where it stands", () => {
    expect(citationText(citation, "zh")).toEqual({
      short: "绩效自评公开站（2026），图“谁花完了预算”，1.2.3 版",
      long: `绩效自评公开站. 谁花完了预算[Z/OL]. 1.2.3 版. (2026-11-21)[引用日期]. ${at}.`,
    });
    expect(citationText(citation, "en")).toEqual({
      short: `${DATASET.publisher.en} (2026), chart “Who spent the budget”, version 1.2.3`,
      long: `${DATASET.publisher.en}. (2026). Who spent the budget (Version 1.2.3) [Chart]. ${at}`,
    });
  });

  test("in BibTeX and CSL-JSON of either language", () => {
    expect(toBibtex(citation, "en")).toMatch(
      /^@misc\{jixiao-open-execution,\n {2}title = \{Who spent the budget\},[\s\S]*url = \{https:\/\/site\.example\/execution\/#figure-execution\}/,
    );
    expect(toCsl(citation, "en")).toMatchObject([
      { id: "jixiao-open-execution", type: "figure", language: "en", title: "Who spent the budget", URL: at },
    ]);
    expect(toCsl(citation, "zh")).toMatchObject([{ language: "zh-CN", title: "谁花完了预算" }]);
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
    const bibtex = toBibtex(citeReport(report, page), "zh");
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

  test("of an unknown date has none, and names its fiscal year as supplied", () => {
    const undated = citeReport({ ...report, report_date: null, source_url: null }, page);
    expect(toBibtex(undated, "zh")).toContain("year = {[2021]}");
    expect(toBibtex(undated, "zh")).not.toMatch(/date =/);
    const [csl] = toCsl(undated, "zh");
    expect(csl).not.toHaveProperty("issued");
    expect(csl).toMatchObject({ type: "report", accessed: { "date-parts": [[2026, 11, 21]] } });
  });

  test("in words names its date, the day it was collected, and the page", () => {
    const citation = citeReport({ ...report, title: "自评报告" }, page);
    expect(citationText(citation, "zh")).toEqual({
      short: "高邑县医疗保障局（2022，2021 年度）",
      long: `高邑县医疗保障局. 自评报告[R/OL]. (2022-05-19)[2026-11-21]. ${page}.`,
    });
    expect(citationText(citation, "en").long).toBe(
      `高邑县医疗保障局. (2022). 自评报告 [Performance self-evaluation report]. Retrieved 2026-11-21, from ${page}`,
    );
  });

  test("of an inferred publisher and no date says both", () => {
    const citation = citeReport({ ...report, publisher_inferred: true, report_date: null }, page);
    expect(citationText(citation, "zh").short).toBe("[高邑县医疗保障局]（日期不详，2021 年度）");
    expect(citationText(citation, "en").short).toBe("[高邑县医疗保障局] (n.d., fiscal year 2021)");
  });
});
