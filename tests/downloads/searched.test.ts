import { expect, test } from "vitest";
import { isInParts } from "../../src/downloads/searched.ts";

test("an index stands in parts where its records are many, or more than the setting says", () => {
  expect([isInParts(20_000, {}), isInParts(20_001, {})]).toEqual([false, true]);
  expect([isInParts(0, { SEARCH_AT_ONCE: "0" }), isInParts(1, { SEARCH_AT_ONCE: "0" })]).toEqual([
    false,
    true,
  ]);
  expect(() => isInParts(1, { SEARCH_AT_ONCE: "many" })).toThrow(/SEARCH_AT_ONCE/);
});
