import { expect, test } from "vitest";
import { trimName } from "../../../src/reading/prose/names.ts";

test.each([
  ["标题：河道保洁资金", "河道保洁资金"],
  ["河道保洁资金。", "河道保洁资金"],
  ["新网工程”", "新网工程"],
  ["“新网工程”", "新网工程"],
  ["推进“新网”工程", "推进“新网”工程"],
])("%s is called %s", (words, name) => {
  expect(trimName(words)).toBe(name);
});
