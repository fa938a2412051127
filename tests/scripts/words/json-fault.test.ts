import { expect, test } from "vitest";
import { jsonFault } from "../../../scripts/words/json-fault.ts";

test.each<[string, [line: number, character: number] | null]>([
  ['[\n  {"a": 1,}\n]', [2, 11]],
  ['[\n  {"a" 1}\n]', [2, 8]],
  ['{"a": 1}\n\n  x', [3, 3]],
  ["[1, 2,\n甲]", [2, 1]],
  [`${'{"a": 1},\n'.repeat(50)}`, [1, 9]],
  ['[{"a": "甲', null],
  ['{"a":', null],
  ["", null],
])("%j stops being JSON where it does", (text, place) => {
  const [line, character] = place ?? [];
  expect(jsonFault(text)).toEqual(place && { line, character });
});
