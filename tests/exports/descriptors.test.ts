import { describe, expect, test } from "vitest";
import { textCells } from "../../src/exports/csv.ts";
import { croissant } from "../../src/exports/descriptors/croissant.ts";
import { csvwMetadata } from "../../src/exports/descriptors/csvw.ts";
import { datasetteMetadata } from "../../src/exports/descriptors/datasette.ts";
import { roCrate } from "../../src/exports/descriptors/ro-crate.ts";
import { columnsOf, isOptional, TABLE_NAMES, type TableName } from "../../src/model/tables/index.ts";
import { primaryKeyOf } from "../../src/model/tables/keys.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const address = (file: string) => `https://site.example/base/data/${file}`;
const hash = `sha256:${"0".repeat(64)}`;
const edition = { version: "1.2.3", generatedFrom: hash, edition: hash };
const DAY = "2026-11-21";
const files = TABLE_NAMES.map((name) => ({ path: `${name}.csv`, bytes: 10, sha256: "a".repeat(64) }));
const filled = TABLE_NAMES.filter((name) => tables[name].length > 0);

describe("Croissant", () => {
  const made = croissant(tables, edition, DAY, files, address);

  test("has a record set for every table with rows, and a field for every column", () => {
    expect(made.recordSet.map((set) => set.name)).toEqual(filled);
    for (const [at, name] of filled.entries())
      expect(made.recordSet[at]?.field.map((field) => field["@id"])).toEqual(
        columnsOf(name).map((column) => `${name}/${column.name}`),
      );
  });

  test("names no file, key or field that it does not describe", () => {
    const known = new Set<string>([
      ...made.distribution.map((file) => file["@id"]),
      ...made.recordSet.flatMap((set) => set.field.map((field) => field["@id"])),
    ]);
    const named = made.recordSet.flatMap((set) => [
      ...(set.key ?? []).map((key) => key["@id"]),
      ...set.field.map((field) => field.source.fileObject["@id"]),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named).toContain("evaluations/evaluation_id");
  });
});

test("Croissant and RO-Crate say where else the collection stands, what it rests on and which catalogue lists it", () => {
  const made = croissant(tables, edition, DAY, files, address);
  const crate = roCrate(tables, edition, DAY, [], address)["@graph"];
  const root = crate.find((entity) => entity["@id"] === "./");
  const pages = ["https://site.example/base/data/", "https://site.example/base/en/data/"];
  expect(made.sameAs).toEqual(pages);
  expect(root).toMatchObject({ sameAs: pages, includedInDataCatalog: { "@id": address("catalog.jsonld") } });
  expect(made.includedInDataCatalog["@id"]).toBe(address("catalog.jsonld"));
  expect(crate.map((entity) => entity["@id"])).toContain(address("catalog.jsonld"));
  const { report_id } = tables.reports.find(({ source_url }) => source_url === null) ?? {};
  const { source_url } = tables.reports.find((report) => report.source_url !== null) ?? {};
  expect(made.isBasedOn).toEqual(expect.arrayContaining([source_url, address(`texts/${report_id}.txt`)]));
});

describe("CSV on the Web", () => {
  const { tables: described } = csvwMetadata(edition, DAY, address);

  test("has every table with its columns and its key", () => {
    expect(described.map(({ url }) => url)).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
    for (const [at, name] of TABLE_NAMES.entries()) {
      const schema = described[at]?.tableSchema;
      expect(schema?.columns.map((column) => [column.name, column.required])).toEqual(
        columnsOf(name).map((column) => [column.name, !isOptional(name, column.name)]),
      );
      expect(schema?.primaryKey ?? []).toEqual(primaryKeyOf(name));
    }
  });

  test.each(TABLE_NAMES)("the patterns of %s are those of its cells", (name: TableName) => {
    const columns = described[TABLE_NAMES.indexOf(name)]?.tableSchema.columns ?? [];
    const patterns = columns.map(({ datatype }) =>
      typeof datatype === "object" && datatype.base === "string"
        ? new RegExp(`^(?:${datatype.format})$`)
        : /^/,
    );
    for (const row of textCells(name, tables[name]))
      for (const [at, cell] of row.entries()) if (cell !== "") expect(cell).toMatch(patterns[at] ?? /^/);
  });
});

describe("RO-Crate", () => {
  const made = roCrate(
    tables,
    edition,
    DAY,
    [{ path: "texts/某.txt", bytes: 5, sha256: "b".repeat(64), title: { zh: "原文", en: "Text" } }],
    address,
  );
  const graph = made["@graph"];

  test("is a folder with its descriptor, whose every reference is to something in it or on the web", () => {
    expect(graph[0]).toMatchObject({ "@id": "ro-crate-metadata.json", about: { "@id": "./" } });
    const known = new Set(graph.map((one) => one["@id"]));
    const named: string[] = [];
    JSON.stringify(graph, (key, value) => {
      if (key === "@id") named.push(value);
      return value;
    });
    const lost = named.filter((id) => !known.has(id) && !id.startsWith("https://w3id.org/"));
    expect(lost).toEqual([]);
    expect(known).toContain("texts/%E6%9F%90.txt");
  });

  test("names the address that each report was published at", () => {
    const ids = graph.map((one) => one["@id"]);
    for (const { source_url } of tables.reports) if (source_url) expect(ids).toContain(source_url);
  });
});

test("Datasette is told of every column, and of the questions", () => {
  const question = { name: "01-x", zh: "问", en: "Ask", sql: "SELECT 1" };
  const { databases } = datasetteMetadata([question], address);
  const own = databases["jixiao-open"];
  expect(Object.keys(own?.tables ?? {})).toEqual(TABLE_NAMES);
  for (const name of TABLE_NAMES)
    expect(Object.keys(own?.tables[name]?.columns ?? {})).toEqual(
      columnsOf(name).map((column) => column.name),
    );
  expect(own?.queries).toEqual({ "01-x": { title: "问 Ask", sql: "SELECT 1" } });
});
