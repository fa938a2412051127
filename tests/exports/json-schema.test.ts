import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { evaluationsSchema } from "../../src/exports/descriptors/json-schema.ts";
import { columnsOf, type TableName } from "../../src/model/tables/index.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`data/published/${name}`, "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(read("evaluations.schema.json")));
const evaluations = z.array(z.record(z.string(), z.unknown())).parse(read("evaluations.json"));

test("the published schema is the one of the tables", () => {
  expect(read("evaluations.schema.json")).toEqual(JSON.parse(JSON.stringify(evaluationsSchema())));
});

test("evaluations.json keeps it", () => {
  validate(evaluations);
  expect(validate.errors ?? []).toEqual([]);
  expect(evaluations.length).toBeGreaterThan(30);
});

describe("it refuses", () => {
  const [first = {}] = evaluations;
  const CASES: [string, Record<string, unknown>][] = [
    ["an amount in words", { executed: "353069" }],
    ["an unknown scope", { scope: "village" }],
    ["a column that nobody described", { mood: "good" }],
    ["a missing column", { programme: undefined }],
    ["a line that is no line", { line: "seven" }],
    ["an indicator without status", { indicators: [{ indicator_id: "x" }] }],
    ["a year before such reports", { fiscal_year: 1999 }],
  ];
  test.each(CASES)("%s", (_, change) => {
    expect(validate([JSON.parse(JSON.stringify({ ...first, ...change }))])).toBe(false);
  });
});

test.each(["evaluations", "funds", "indicators", "flags"] satisfies TableName[])(
  "every column of %s is explained in both languages",
  (table) => {
    const schema = JSON.stringify(evaluationsSchema());
    for (const { meta } of columnsOf(table)) {
      expect(schema).toContain(`"title":${JSON.stringify(meta.zh)}`);
      expect(schema).toContain(`"description":"${meta.en}: `);
    }
  },
);
