import { expect, test } from "vitest";
import { beginsParagraph } from "../../src/documents/running.ts";

test.each([
  ["3.村民满意度：94%", "2.验收合格率：得分：15", true],
  ["3.村民满意度：94%", "2.验收合格率达到要求。", true],
  ["3.5万元用于维修", "2.验收后支出1", false],
  ["5.村民满意度：94%", "2.验收合格率：得分：15", false],
  ["3.村民满意度：94%", "验收合格率：得分：15", false],
  ["设备的验收", "2.验收合格率达到要求。", false],
])("%s below %s begins a paragraph: %s", (line, above, begins) => {
  expect(beginsParagraph(line, above)).toBe(begins);
});
