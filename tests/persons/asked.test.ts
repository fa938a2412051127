import { expect, test } from "vitest";
import { asksFor, isAskedFor } from "../../src/persons/asked.ts";

test.each(["建国", "平安", "小芳", "黑土生"])("%s may be who is asked for", (text) => {
  expect(isAskedFor(text)).toBe(true);
});

test.each(["待定", "各股室", "财务股", "镇长", "由局长", "明确", "电话", "王", "建设路口", "张某"])(
  "%s names nobody",
  (text) => {
    expect(isAskedFor(text)).toBe(false);
  },
);

test.each([
  ["负责人:", "one"],
  ["经办人(签字): ", "one"],
  ["承办人及联系电话:", "one"],
  ["副组长:", "one"],
  ["领导小组成员:", "several"],
  ["评审专家(签字):", "several"],
  ["中标人:", null],
  ["联系人", null],
  ["审核:", null],
])("%s asks for %s", (label, many) => {
  expect(asksFor(label)).toBe(many);
});
