import { expect, test } from "vitest";
import { codelistRows, ruleRows } from "../../src/messages/code-rows.ts";
import { columnsOf, TABLE_NAMES, valuesOf } from "../../src/model/tables/index.ts";
import { published } from "../../src/published.ts";
import { RULES } from "../../src/rules/index.ts";

test("every value of every column of few values is explained in both languages", () => {
  const told = new Set(codelistRows().map(({ field, code }) => `${field}=${code}`));
  const all = TABLE_NAMES.flatMap((table) =>
    columnsOf(table)
      .filter(({ meta }) => meta.kind === "enum")
      .flatMap(({ name }) => valuesOf(table, name).map((code) => `${table}.${name}=${code}`)),
  );
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((value) => !told.has(value))).toEqual([]);
  expect(told.size).toBe(all.length);
  for (const { en } of codelistRows()) expect(en).not.toMatch(/\p{Script=Han}/u);
  // a definition says more than its label
  const bare = codelistRows().filter((row) => row.definition_zh === row.zh || row.definition_en === row.en);
  expect(bare).toEqual([]);
});

test("every rule stands in the table with the thresholds it uses", () => {
  expect(ruleRows().map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  expect(ruleRows().find(({ rule }) => rule === "low-execution")?.thresholds).toBe(
    "lowExecution=0.9;veryLowExecution=0.8",
  );
  expect(published().tables.rules).toEqual(ruleRows());
  expect(published().tables.codelists).toEqual(codelistRows());
});
