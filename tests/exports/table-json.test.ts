import { expect, test } from "vitest";
import { tableToJson } from "../../src/exports/table-json.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { oddTables } from "./odd-rows.ts";

const odd = oddTables();

test.each(TABLE_NAMES)("%s comes back value by value, a row on each line", (name) => {
  const text = tableToJson(odd[name]);
  expect(JSON.parse(text)).toEqual(odd[name]);
  expect(text.split("\n")).toHaveLength(odd[name].length + 3);
});

test("a table without rows is an empty list", () => {
  expect(tableToJson([])).toBe("[]\n");
});
