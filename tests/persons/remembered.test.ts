import { expect, test } from "vitest";
import { findNames } from "../../src/persons/names.ts";
import { remembered } from "../../src/persons/remembered.ts";

test("an answer is kept for short texts, and all are forgotten when there are too many", () => {
  const asked: string[] = [];
  const size = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 6);
  expect([size("甲"), size("甲"), size("甲乙丙丁戊己庚"), size("甲乙丙丁戊己庚")]).toEqual([1, 1, 7, 7]);
  expect(asked).toEqual(["甲", "甲乙丙丁戊己庚", "甲乙丙丁戊己庚"]);
  for (let number = 0; number < 10_000; number++) size(String(number));
  size("甲");
  expect(asked.filter((text) => text === "甲")).toEqual(["甲", "甲"]);
});

test("what is found in a cell depends on the cell before it, whichever was asked first", () => {
  const names = (text: string, before: string) =>
    findNames(text, before).map(({ start, end }) => text.slice(start, end));
  for (let round = 0; round < 2; round++) {
    expect(names("柏春", "预算数")).toEqual([]);
    expect(names("柏春", "护林人")).toEqual(["柏春"]);
  }
});
