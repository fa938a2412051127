import { expect, test } from "vitest";
import { parseStandard } from "../../src/evidence/scores/score-standard.ts";
import { isOperator } from "../../src/reading/blocks/indicator-target.ts";
import { parseIndicatorValue } from "../../src/values/indicator-value.ts";
import { NUMERALS, numeralOf } from "../../src/values/numerals.ts";
import { COMPARING, Operator, operatorOf, operatorPattern } from "../../src/values/operators.ts";

/** Every spelling, with what it makes of the number behind it. */
const SPELLINGS = operatorPattern()
  .split("|")
  .map((words): [string, Operator | null] => [words, operatorOf(words)]);

test.each(SPELLINGS)("%s is known by every reader of operators", (words, operator) => {
  expect(Operator.options).toContain(operator);
  expect(parseIndicatorValue(`${words}80%`)).toMatchObject({ operator, value: { units: 80, scale: 0 } });
  const compares = COMPARING.some((sign) => sign === operator);
  expect(isOperator(words)).toBe(compares);
  expect(parseStandard(`${words}80%得满分`) !== null).toBe(compares);
});

test("longer words stand before those they begin or end with", () => {
  const lengths = SPELLINGS.map(([words]) => words.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(operatorOf("不低于")).toBe(">=");
  expect(operatorOf("不低于八成")).toBeNull();
});

test("a numeral is one number up to ten, 两 among them", () => {
  expect([...NUMERALS].map(numeralOf)).toEqual([1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([numeralOf("十一"), numeralOf(""), numeralOf("百")]).toEqual([null, null, null]);
});
