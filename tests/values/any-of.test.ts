import { expect, test } from "vitest";
import { anyOf } from "../../src/values/any-of.ts";

test("the longest of several words that fit is the one found", () => {
  const found = (text: string) => new RegExp(anyOf(["补助", "补助金", "资金"])).exec(text)?.[0];
  expect(["补助金", "补助", "资金", "津贴"].map(found)).toEqual(["补助金", "补助", "资金", undefined]);
});
