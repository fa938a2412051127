import { describe, expect, test } from "vitest";
import type { Money } from "../../src/values/money.ts";
import { agrees, parseRate, percentFixed, ratioOf, toRatio } from "../../src/values/rate.ts";

const money = (fen: number): Money => ({ fen, step: 1 });

function rate(text: string) {
  const parsed = parseRate(text);
  if (!parsed) throw new Error(`${text} is no rate`);
  return parsed;
}

test.each([
  ["99.14%", 0.9914],
  ["100.00%", 1],
  ["0%", 0],
  ["９２％", 0.92],
  ["98 ﹪", 0.98],
  ["-1.2%", -0.012],
  ["1,234.5%", 12.345],
])("reads %s", (text, ratio) => {
  expect(toRatio(rate(text))).toBe(ratio);
});

test.each(["92", "0.92", "92%以上", "≥92%", "%", "9 2", "97.8%%", "1,23%"])("%s is no rate", (text) => {
  expect(parseRate(text)).toBeNull();
});

describe("agrees", () => {
  test.each([
    ["92%", 9225, 10_000, "rounds 92.25"],
    ["92%", 9250, 10_000, "exactly half of its last digit below"],
    ["93%", 9250, 10_000, "exactly half of its last digit above"],
    ["99.14%", 353_069, 356_145, "rounds to two places"],
    ["0%", 0, 10_000, "nothing spent"],
    ["-1%", -1, 100, "negative over positive"],
    ["-1%", 1, -100, "positive over negative"],
  ])("%s is a fair printing of %d ÷ %d: %s", (text, part, whole) => {
    expect(agrees(rate(text), money(part), money(whole))).toBe(true);
  });

  test.each([
    ["93%", 9225, 10_000, "the next whole point"],
    ["92%", 9251, 10_000, "just beyond half"],
    ["92.0%", 9225, 10_000, "a printed zero claims a finer figure"],
    ["0%", 0, 0, "0 ÷ 0 has no rate"],
    ["100%", 0, 0, "0 ÷ 0 printed as 100%"],
    ["1%", -1, 100, "the other sign"],
  ])("%s is no printing of %d ÷ %d: %s", (text, part, whole) => {
    expect(agrees(rate(text), money(part), money(whole))).toBe(false);
  });
});

describe("ratioOf", () => {
  test.each([
    [353_069, 356_145, 0.991363],
    [1, 3, 0.333333],
    [2, 3, 0.666667],
    [1, 2_000_000, 0.000001],
    [-1, 3, -0.333333],
    [1, -3, -0.333333],
    [2, -3, -0.666667],
    [-2, -3, 0.666667],
    [0, 5, 0],
  ])("%d ÷ %d is %d, rounded half up at six places", (part, whole, expected) => {
    expect(ratioOf(money(part), money(whole))).toBe(expected);
  });

  test("a zero whole has no ratio", () => {
    expect(ratioOf(money(0), money(0))).toBeNull();
    expect(ratioOf(money(5), money(0))).toBeNull();
  });
});

test("says a ratio as a percentage", () => {
  expect(percentFixed(0.679285)).toBe("67.93%");
  expect(percentFixed(1, 0)).toBe("100%");
});
