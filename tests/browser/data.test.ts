import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { TOOLS } from "../../src/downloads/one-line.ts";
import { readChanges } from "../../src/exports/change-log.ts";
import { DATASET } from "../../src/exports/dataset.ts";
import { FORMATS, tableFile } from "../../src/exports/formats.ts";
import { programmesOf } from "../../src/exports/subset.ts";
import { columnsOf, TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";
import { openSite } from "./open-site.ts";
import { listDistFiles, listPages } from "./site.ts";
import { visit } from "./visit.ts";

const there = openSite();
const { tables } = readPublished("data/published");
const files = new Set(listDistFiles());
const open = (file: string) => parseHTML(readFileSync(path.join("dist", file), "utf8")).document;
const hrefs = (document: Document) =>
  new Set([...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""));
const inDist = (address: string) => `dist${new URL(address).pathname}`;
const recordsOf = (document: Document) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((node) =>
    JSON.parse(node.textContent ?? ""),
  );

describe.each(["", "en/"])("/%sdata/", (root) => {
  const document = open(`${root}data/index.html`);
  const links = [...hrefs(document)];
  const offers = (file: string) => links.some((link) => link.endsWith(`/data/${file}`));

  test("offers every table in every format", () => {
    const wanted = TABLE_NAMES.flatMap((name) => FORMATS.map((format) => tableFile(name, format)));
    expect(wanted.filter((file) => !offers(file))).toEqual([]);
  });

  test("offers the whole set, and how its parts are described", () => {
    const wanted = ["zip", "xlsx", "sqlite", "bib", "csl.json"].map((ending) => `jixiao-open.${ending}`);
    const about = [
      "datapackage.json",
      "evaluations.json",
      "evaluations.schema.json",
      "catalog.jsonld",
      "changes.atom",
      "SHA256SUMS",
    ];
    const ddl = ["duckdb", "spark", "trino"].map((engine) => `parquet/${engine}.sql`);
    expect([...wanted, ...about, ...ddl].filter((file) => !offers(file))).toEqual([]);
  });

  test("offers every report and every programme", () => {
    const reports = tables.reports.flatMap(({ report_id }) =>
      ["zip", "xlsx", "json", "bib", "csl.json"].map((ending) => `reports/${report_id}.${ending}`),
    );
    const programmes = programmesOf(tables).flatMap((programme) =>
      ["zip", "xlsx", "json"].map((ending) => `programmes/${programme}.${ending}`),
    );
    expect([...reports, ...programmes].filter((file) => !offers(file))).toEqual([]);
  });

  test("says bytes and sha256 that are those of the files", () => {
    const ofTables = TABLE_NAMES.map((name) => open(`${root}data/tables/${name}/index.html`));
    const rows = [
      ...document.querySelectorAll("#checksums tbody tr"),
      ...ofTables.flatMap((page) => [...page.querySelectorAll("#files tbody tr")]),
    ];
    expect(rows.length).toBeGreaterThan(TABLE_NAMES.length * FORMATS.length);
    for (const row of rows) {
      const [file = "", bytes = "", sha256] = [...row.children].map((cell) => cell.textContent?.trim());
      const content = readFileSync(path.join("dist/data", file));
      expect([file, bytes]).toEqual([file, content.length.toLocaleString("en-US")]);
      expect([file, sha256]).toEqual([file, createHash("sha256").update(content).digest("hex")]);
    }
  });

  test("tells search engines where each file is", () => {
    const [record, ...more] = recordsOf(document);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      "@type": "Dataset",
      license: expect.any(String),
      version: expect.any(String),
    });
    const lost = record.distribution.filter(
      ({ contentUrl }: { contentUrl: string }) => !existsSync(inDist(contentUrl)),
    );
    expect(lost).toEqual([]);
  });

  test("offers both lengths of citation in both languages, and two for programs", () => {
    const cited = (kind: string) => document.querySelector(`#cite-${kind}`)?.textContent ?? "";
    const { zh, en } = DATASET.publisher;
    expect(cited("zhShort")).toMatch(new RegExp(`^${zh}（\\d{4}），[\\d.]+ 版$`));
    expect(cited("enShort")).toMatch(new RegExp(`^${en} \\(\\d{4}\\), version [\\d.]+$`));
    expect(cited("zhLong")).toMatch(/\[DS\/OL\].*https?:\/\/.*\/data\/\.$/);
    expect(cited("enLong")).toMatch(/\[Data set\]\. https?:\/\/.*\/data\/$/);
    expect(cited("bibtex")).toMatch(/^@misc\{jixiao-open,/);
    expect(JSON.parse(cited("csl"))).toMatchObject([{ id: "jixiao-open", type: "dataset" }]);
  });
});

test("the button beside a line copies it, and nothing else", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, trouble, close } = await visit(there.browser, there.site.url("/data/"), { permissions });
  for (const id of [...TOOLS.map((tool) => `use-${tool}`), "cite-zhLong", "cite-bibtex", "proof-sql"]) {
    await page.locator(`[data-copy-text="${id}"]`).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect([id, copied]).toEqual([id, await page.locator(`#${id}`).textContent()]);
  }
  expect(trouble).toEqual([]);
  await close();
});

test.each(TABLE_NAMES)("the page of %s explains every column, in both languages", (name) => {
  for (const root of ["", "en/"]) {
    const rows = [...open(`${root}data/tables/${name}/index.html`).querySelectorAll("#columns tbody tr")];
    expect(rows.map((row) => row.querySelector("th")?.textContent?.trim())).toEqual(
      columnsOf(name).map((column) => column.name),
    );
    for (const row of rows) expect(row.lastElementChild?.textContent?.trim()).not.toBe("");
  }
});

describe("the feed of changes", () => {
  const changes = readChanges(readFileSync("data/CHANGES.md", "utf8"));
  const feed = parseHTML(readFileSync("dist/data/changes.atom", "utf8")).document;

  test.each(["data/index.html", "en/data/index.html", "data/changes/index.html"])(
    "is named by %s",
    (page) => {
      const link = open(page).querySelector('link[type="application/atom+xml"]')?.getAttribute("href") ?? "";
      expect(link).toMatch(/\/data\/changes\.atom$/);
    },
  );

  test("leads each entry to its place on the page, which says it in the language of the page", () => {
    const ids = [...feed.querySelectorAll("entry > link")].map((link) => link.getAttribute("href") ?? "");
    const onPage = ids.flatMap((address) => new URL(address).hash.slice(1) || []);
    expect(onPage).toEqual(changes.map(({ id }) => id));
    // an edition has a page of its own, in every language
    for (const edition of ids.filter((address) => !new URL(address).hash))
      for (const root of ["", "/en"])
        expect(existsSync(`dist${root}${new URL(edition).pathname}index.html`)).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
    for (const [root, language] of [
      ["", "zh"],
      ["en/", "en"],
    ] as const) {
      const page = open(`${root}data/changes/index.html`);
      for (const change of changes) {
        const said = page.querySelector(`[id="${change.id}"]`)?.textContent ?? "";
        expect(said).toContain(change.day);
        expect(said).toContain(change[language].replaceAll("`", ""));
      }
    }
  });
});

describe.each(
  // an excerpt has the page of its table alone
  tables.reports
    .filter(({ kind }) => kind === "whole")
    .flatMap(({ report_id }) => ["", "en/"].map((root) => `${root}reports/${report_id}`)),
)("/%s/", (place) => {
  const document = open(`${place}/index.html`);
  const id = place.slice(place.lastIndexOf("/") + 1);

  test("describes its data to search engines", () => {
    const [record, ...more] = recordsOf(document);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      "@type": "Dataset",
      "@id": expect.stringMatching(`/data/#report-${id}$`),
    });
    expect(new URL(record.url).pathname).toBe(`/${place}/`);
    for (const { contentUrl } of record.distribution)
      expect(existsSync(inDist(contentUrl)), contentUrl).toBe(true);
  });

  test("offers its files and its citation", () => {
    for (const ending of ["zip", "xlsx", "json", "bib", "csl.json"]) {
      expect([...hrefs(document)].some((link) => link.endsWith(`/data/reports/${id}.${ending}`))).toBe(true);
    }
    expect(document.querySelector("#cite-zhLong")?.textContent).toContain("[R/OL]");
    expect(document.querySelector("#cite-enLong")?.textContent).toContain(`/en/reports/${id}/`);
    expect(document.querySelector("#cite-bibtex")?.textContent).toContain(`@techreport{${id},`);
  });
});

test("every chart can be cited: in words on a page of its own that its page leads to, in BibTeX and CSL-JSON beside its drawing", () => {
  const charts = [...files].flatMap((file) => /^((?:en\/)?charts\/.+)\.svg$/.exec(file)?.[1] ?? []);
  expect(charts.length).toBeGreaterThan(10);
  for (const chart of charts) {
    const bibtex = readFileSync(`dist/${chart}.bib`, "utf8");
    const [csl] = JSON.parse(readFileSync(`dist/${chart}.csl.json`, "utf8"));
    expect(bibtex).toContain(`url = {${csl.URL}}`);
    const { pathname, hash } = new URL(csl.URL);
    const page = open(`${pathname.slice(1)}index.html`);
    expect(page.querySelector(`[id="${hash.slice(1)}"]`), csl.URL).not.toBeNull();
    const own = chart.replace("charts/", "chart/");
    const alone = open(`${own}/index.html`);
    expect(
      [...hrefs(page)].filter((link) => link.endsWith(`/${own}/`)),
      chart,
    ).not.toEqual([]);
    const said = alone.querySelector(`[id="${hash.replace("#figure-", "")}-cite"]`)?.textContent ?? "";
    expect(said).toContain(csl.URL);
    expect(said).toContain(csl.title);
  }
});

test("an address of a table on the page of data leads to its row", () => {
  const tables = listPages().filter(({ path }) => /^\/data\/tables\/[^/]+\/$/.test(path));
  expect(tables.length).toBeGreaterThan(10);
  const data = listPages().find(({ path }) => path === "/data/")?.document;
  for (const { path } of tables)
    expect(data?.querySelector(`#table-${path.split("/")[3]} a`)?.getAttribute("href")).toBe(path);
});
