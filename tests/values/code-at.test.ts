import { expect, test } from "vitest";
import { codeAt } from "../../src/values/code-at.ts";

test("tells the unit of texts however they are kept", () => {
  const joined = `${"预算".repeat(20)}${"100%".repeat(20)}`;
  for (const text of ["", "7", "预算", joined, joined.slice(30, 60), "𠮷"])
    for (let index = -1; index <= text.length; index++)
      expect(codeAt(text, index)).toBe(text.charCodeAt(index));
});
