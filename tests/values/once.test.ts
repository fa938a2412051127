import { expect, test } from "vitest";
import { once } from "../../src/values/once.ts";

test("each thing is asked once, whatever it answers, and two alike are two things", () => {
  const asked: { name: string }[] = [];
  const isNamed = once((thing: { name: string }) => {
    asked.push(thing);
    return thing.name === "甲" ? true : undefined;
  });
  const [first, second] = [{ name: "甲" }, { name: "乙" }];
  expect([isNamed(first), isNamed(second), isNamed(first), isNamed(second)]).toEqual([
    true,
    undefined,
    true,
    undefined,
  ]);
  expect(asked).toEqual([first, second]);
  expect(isNamed({ name: "甲" })).toBe(true);
  expect(asked.length).toBe(3);
});
