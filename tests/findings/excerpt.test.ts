import { describe, expect, test } from "vitest";
import { toBibtex } from "../../src/exports/bibliography.ts";
import { citeReport } from "../../src/exports/citation.ts";
import { dataPackage } from "../../src/exports/descriptors/datapackage.ts";
import { reportJsonLd } from "../../src/exports/descriptors/json-ld.ts";
import { viewExcerpt } from "../../src/findings/excerpt.ts";
import { splitByKind } from "../../src/findings/whole.ts";
import { en } from "../../src/messages/en/index.ts";
import { zh } from "../../src/messages/zh/index.ts";
import { tellTables } from "../../src/model/told.ts";
import { readPublished } from "../../src/published.ts";
import { reportRow, toldOf } from "./rows.ts";

const { tables, texts } = readPublished();
const { excerpts } = splitByKind(tellTables(tables, "zh"));
const edition = { version: "0.0.0", generatedFrom: `sha256:${"0".repeat(64)}`, edition: "sha256:0" } as const;

describe.each(excerpts.reports)("the excerpt $report_id", (row) => {
  const url = row.source_url ?? "";

  test("carries the address of its original in the data package, the citation and the page's record", () => {
    const [source] = dataPackage(
      { reports: [row], corrections: [], replies: [], codelists: [] },
      edition,
      [],
    ).sources;
    expect(source).toMatchObject({ path: url, reportId: row.report_id });
    const citation = citeReport(row, "https://site.example/x/");
    for (const note of Object.values(citation.note)) expect(note).toContain(url);
    expect(toBibtex(citation, "zh")).toContain("摘录其中数字");
    const record = reportJsonLd(row, tables, "https://site.example/x/", {
      edition,
      files: [],
      address: (path) => `https://site.example/${path}`,
      pages: [],
    });
    expect(record.isBasedOn).toMatchObject({ url });
  });

  test("is a table with a row for every evaluation, each cell as its file has it", () => {
    const view = viewExcerpt(row, texts.get(row.report_id) ?? [], excerpts);
    expect(view.lines).toHaveLength(row.evaluation_count);
    expect(view.lines.filter(({ evaluation }) => evaluation === null)).toEqual([]);
    for (const { cells, evaluation } of view.lines) {
      expect(cells[view.columns.indexOf("name")]).toBe(evaluation?.name);
      expect(cells[view.columns.indexOf("executed")] || null).toBe(evaluation?.executed_printed ?? null);
    }
    for (const say of [zh, en])
      for (const name of view.columns) expect(say.excerpt.column(name)).not.toBe(name);
  });
});

test("only an https address is linked; any other is written", () => {
  const linkOf = (source_url: string | null) => viewExcerpt(reportRow({ source_url }), [], toldOf()).link;
  expect(linkOf("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
  for (const address of ["http://example.org/", "javascript:alert(1)", "data:text/html,x", null])
    expect(linkOf(address)).toBeNull();
});
