import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataPackage, withFiles } from "../../src/exports/descriptors/datapackage.ts";
import { columnMeta } from "../../src/model/tables/column.ts";
import { columnsOf, TABLE_NAMES, TABLES } from "../../src/model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../../src/model/tables/keys.ts";
import { readPublished } from "../../src/published.ts";

const FOLDER = "data/published";
const { tables } = readPublished(FOLDER);
const text = readFileSync(join(FOLDER, "datapackage.json"), "utf8");

/** What Data Package 2.0 asks of a descriptor, as far as ours goes. */
const said = { type: "string", minLength: 1 };
const PROFILE = {
  type: "object",
  required: [
    "name",
    "title",
    "title@en",
    "description",
    "description@en",
    "licenses",
    "sources",
    "resources",
    "id",
    "created",
  ],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    title: said,
    "title@en": said,
    description: said,
    "description@en": said,
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    id: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
    generatedFrom: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    edition: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    keywords: { type: "array", minItems: 1, items: said },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "title"],
        properties: { name: { pattern: "^[-a-zA-Z0-9._]+$" }, path: { pattern: "^https://" } },
      },
    },
    contributors: { type: "array", minItems: 1, items: { type: "object", minProperties: 1 } },
    sources: {
      type: "array",
      items: {
        type: "object",
        required: ["title", "publisher"],
        properties: { path: { pattern: "^https?://" } },
      },
    },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "title", "title@en", "format", "mediatype", "encoding", "bytes", "hash"],
        properties: {
          name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
          path: { type: "string", pattern: "^[^./~][^:\\\\]*$" },
          type: { const: "table" },
          mediatype: { type: "string", pattern: "^.+/.+$" },
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: {
            type: "object",
            required: ["fields", "missingValues"],
            properties: {
              fields: { type: "array", minItems: 1, items: { $ref: "#/$defs/field" } },
              primaryKey: { type: "array", minItems: 1, items: said },
              foreignKeys: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["fields", "reference"],
                  properties: { reference: { type: "object", required: ["fields"] } },
                },
              },
            },
          },
        },
      },
    },
  },
  $defs: {
    field: {
      type: "object",
      required: ["name", "type", "title", "title@en", "description", "description@en", "constraints"],
      properties: {
        type: { enum: ["string", "number", "integer", "boolean", "date", "year"] },
        title: said,
        "title@en": said,
        description: said,
        "description@en": said,
        constraints: {
          type: "object",
          required: ["required"],
          properties: {
            required: { type: "boolean" },
            unique: { type: "boolean" },
            enum: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
            pattern: { type: "string" },
            minimum: { type: "number" },
            maximum: { type: "number" },
          },
          additionalProperties: false,
        },
      },
    },
  },
};

const Package = z.object({
  sources: z.array(z.object({ publisher: z.string(), reportId: z.string() })),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z
        .object({
          fields: z.array(
            z.object({
              name: z.string(),
              type: z.string(),
              title: z.string(),
              "title@en": z.string(),
              unit: z.string().optional(),
              constraints: z.object({
                required: z.boolean(),
                unique: z.boolean().optional(),
                enum: z.array(z.string()).optional(),
                pattern: z.string().optional(),
                minimum: z.number().optional(),
                maximum: z.number().optional(),
              }),
            }),
          ),
          primaryKey: z.array(z.string()).optional(),
          foreignKeys: z
            .array(
              z.object({
                fields: z.array(z.string()),
                reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
              }),
            )
            .optional(),
        })
        .optional(),
    }),
  ),
});
const descriptor = Package.parse(JSON.parse(text));
const tableOf = (name: string) => descriptor.resources.find((resource) => resource.name === name)?.schema;

test("keeps to the rules of Data Package 2.0", () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(PROFILE);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

test("describes every file beside it, each once, with its bytes and checksum", () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "datapackage.json")
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(join(FOLDER, path));
    expect([path, bytes, hash]).toEqual([
      path,
      content.length,
      `sha256:${createHash("sha256").update(content).digest("hex")}`,
    ]);
  }
});

test("names the publisher of every report among its sources", () => {
  expect(descriptor.sources.map(({ reportId, publisher }) => [reportId, publisher])).toEqual(
    tables.reports.map(({ report_id, publisher }) => [report_id, publisher]),
  );
});

describe.each(TABLE_NAMES)("%s", (name) => {
  test("has a field for every column, in both languages", () => {
    const fields = tableOf(name)?.fields ?? [];
    expect(fields.map((field) => [field.name, field.title, field["title@en"], field.unit])).toEqual(
      columnsOf(name).map((column) => [column.name, column.meta.zh, column.meta.en, column.meta.unit]),
    );
  });

  test("has keys that are its fields, and point to fields", () => {
    const schema = tableOf(name);
    const fields = (of: string) => tableOf(of)?.fields.map((field) => field.name) ?? [];
    expect(schema?.primaryKey ?? []).toEqual(primaryKeyOf(name));
    expect(schema?.foreignKeys?.length ?? 0).toBe(foreignKeysOf(name).length);
    for (const { fields: own, reference } of schema?.foreignKeys ?? []) {
      expect(fields(name)).toEqual(expect.arrayContaining(own));
      expect(fields(reference.resource ?? name)).toEqual(expect.arrayContaining(reference.fields));
    }
  });

  test("its rows keep the constraints of its fields", () => {
    const csv = readFileSync(join(FOLDER, `${name}.csv`), "utf8");
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    const broken = (tableOf(name)?.fields ?? []).flatMap(({ name: column, type, constraints }) => {
      const {
        required,
        unique,
        enum: allowed,
        pattern,
        minimum = -Infinity,
        maximum = Infinity,
      } = constraints;
      const cells = data.map((row) => row[column] ?? "");
      const filled = cells.filter((cell) => cell !== "");
      const faults = [
        required && filled.length < cells.length && "required",
        unique && new Set(filled).size < filled.length && "unique",
        allowed && filled.some((cell) => !allowed.includes(cell)) && "enum",
        pattern && filled.some((cell) => !new RegExp(pattern).test(cell)) && "pattern",
        filled.some((cell) => Number(cell) < minimum || Number(cell) > maximum) && "bounds",
        !filled.every((cell) => LEXICAL[type]?.test(cell) ?? true) && type,
      ];
      return faults.filter(Boolean).map((fault) => `${column}: ${fault}`);
    });
    expect(broken).toEqual([]);
  });
});

const LEXICAL: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

describe("a column cannot exist undescribed", () => {
  const all = TABLE_NAMES.flatMap((table) => columnsOf(table).map((column) => ({ table, ...column })));

  test("every column has a name in both languages, and a note in both or in neither", () => {
    const half = all.filter(({ meta }) => !meta.zh || !meta.en || !meta.note !== !meta.noteEn);
    expect(half.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
    expect(
      all.filter(({ meta }) => !/[\u4e00-\u9fff]/.test(meta.zh) || /[\u4e00-\u9fff]{3}/.test(meta.en)),
    ).toEqual([]);
  });

  test("every amount has a unit", () => {
    expect(all.filter(({ meta }) => meta.kind === "money" && meta.unit !== "元")).toEqual([]);
  });

  test("one without description is refused", () => {
    const schema = TABLES.funds.shape.label;
    const meta = columnMeta.get(schema);
    columnMeta.remove(schema);
    expect(() => columnsOf("funds")).toThrow(/column funds\.label is not described/);
    expect(() =>
      dataPackage(tables, { version: "1.0.0", generatedFrom: "", edition: "" }, [fundsFile]),
    ).toThrow(/funds\.label/);
    if (meta) columnMeta.add(schema, meta);
  });

  test("a file without description is refused", () => {
    const stray = { ...fundsFile, path: "stray.csv" };
    expect(() => dataPackage(tables, { version: "1.0.0", generatedFrom: "", edition: "" }, [stray])).toThrow(
      /stray\.csv/,
    );
  });
});

const fundsFile = { path: "funds.csv", bytes: 1, sha256: "0".repeat(64) };

describe("in the words of Fiscal Data Package", () => {
  const Fiscal = z.object({
    columnTypes: z.array(z.url()),
    resources: z.array(
      z.object({
        name: z.string(),
        schema: z
          .object({
            fields: z.array(
              z.object({
                name: z.string(),
                columnType: z.string().optional(),
                normalize: z.object({ phase: z.string() }).optional(),
              }),
            ),
            extraFields: z.array(z.object({ columnType: z.string() })).optional(),
          })
          .optional(),
      }),
    ),
  });
  const { resources } = Fiscal.parse(JSON.parse(text));
  const spoken = resources.flatMap(({ name, schema }) => (schema?.extraFields ? [{ name, ...schema }] : []));

  test("stand the tables whose rows are lines of a budget", () => {
    expect(spoken.map(({ name }) => name)).toEqual(["evaluations", "funds", "totals"]);
  });

  test.each(spoken)("$name has a column of each type once, and its amounts by phase", ({ fields }) => {
    const types = fields.flatMap(({ columnType }) => columnType ?? []);
    expect(new Set(types).size).toBe(types.length);
    const phases = fields.flatMap(({ name, normalize }) => (normalize ? [[name, normalize.phase]] : []));
    expect(phases).toContainEqual(["executed", "executed"]);
    expect(phases).toContainEqual(["annual_budget", "adjusted"]);
  });
});

test("pages of scans stand behind what is published, with type, size and checksum", () => {
  const page = { path: "scans/jia-2020-1.png", bytes: 7, sha256: "0".repeat(64) };
  const both = z.object({ resources: z.array(z.unknown()) }).parse(withFiles(text, [page]));
  expect(both.resources.slice(0, -1)).toEqual(JSON.parse(text).resources);
  expect(both.resources.at(-1)).toEqual({
    name: "scan-jia-2020-1",
    title: "扫描件的一页，page 与 box 列指的就是它上面的位置",
    "title@en": "A page of a scan, in which the page and box columns name places",
    format: "png",
    mediatype: "image/png",
    path: page.path,
    bytes: 7,
    hash: `sha256:${page.sha256}`,
  });
});
