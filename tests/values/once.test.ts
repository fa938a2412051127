import { expect, test } from "vitest";
import { once, onceOfText } from "../../src/values/once.ts";

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

test("a short text is asked once as long as it is known, whatever object holds it, and long ones each time", () => {
  const asked: string[] = [];
  const length = onceOfText((text) => {
    asked.push(text);
    return text.length < 3 ? null : text.length;
  });
  expect([length("甲乙丙"), length(["甲", "乙丙"].join("")), length("甲"), length("甲")]).toEqual([
    3,
    3,
    null,
    null,
  ]);
  expect(asked).toEqual(["甲乙丙", "甲"]);
  const long = "长".repeat(41);
  expect([length(long), length(long)]).toEqual([41, 41]);
  expect(asked).toHaveLength(4);
  for (let count = 100; count < 5000; count++) expect(length(`第${count}`)).toBe(`第${count}`.length);
  expect(length("甲")).toBeNull();
});
