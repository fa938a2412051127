import { expect, test } from "vitest";
import { columnOf, lettersOf } from "../../src/values/sheet-column.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(lettersOf(column)).toBe(letters);
  expect(columnOf(letters)).toBe(column);
});
