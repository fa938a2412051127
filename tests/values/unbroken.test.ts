import { expect, test } from "vitest";
import { unbroken } from "../../src/values/unbroken.ts";

test("a heading keeps a number with what it counts, and a date whole", () => {
  expect(unbroken("5 份报告，2026-11-30")).toBe("5\u00a0份报告，2026\u201111\u201130");
  expect(unbroken("5 个低于 90%，最低 3%")).toBe("5\u00a0个低于\u00a090%，最低 3%");
  expect(unbroken("执行率最低的是民乐县 2023：36.46%")).toBe("执行率最低的是民乐县\u00a02023：36.46%");
});
