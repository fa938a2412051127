import { expect, test } from "vitest";
import { measurePersons } from "./measure.ts";

const measured = measurePersons();

test("every trace of the list is found", () => {
  expect(measured.missed).toEqual([]);
  expect(measured.traces).toBeGreaterThan(100);
});

test("nothing else is hidden, beside persons and where there are none", () => {
  expect(measured.wronglyHidden).toEqual([]);
  expect(measured.hiddenTooMuch).toEqual([]);
  expect(measured.lines).toBeGreaterThan(75);
});
