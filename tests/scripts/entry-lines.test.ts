import { expect, test } from "vitest";
import { entryLines } from "../../scripts/publish/entry-lines.ts";

test.each([
  ["[]", []],
  ["[\n\n]", []],
  ['[{ "a": 1 }, { "a": [2, 3] }]', [1, 1]],
  ['[\n  {\n    "a": [\n      1,\n      2\n    ]\n  },\n\n  { "a": {} }\n]\n', [2, 9]],
  ['[\n  { "a": "],[{\\"," },\n  "b,\\\\",\n  null\n]', [2, 3, 4]],
  ["[\r\n[],\r\n[[1],\r\n[2]], 3]", [2, 3, 4]],
  ['{ "a": [\n1,\n2] }', []],
])("the lines of the entries of %j", (json, lines) => {
  expect(() => JSON.parse(json)).not.toThrow();
  expect(entryLines(json)).toEqual(lines);
});
