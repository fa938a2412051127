import { expect, test } from "vitest";
import { judge } from "../../src/model/completion.ts";
import { restatesOf } from "../../src/model/restates.ts";
import { published } from "../../src/published.ts";
import { parseIndicatorValue } from "../../src/values/indicator-value.ts";

const reading = (text: string) => ({ text, value: parseIndicatorValue(text) });
const on = (target: string, actual: string) => {
  const [wanted, reached] = [reading(target), reading(actual)];
  const { basis } = judge({
    name: "甲",
    target: wanted.value,
    actual: reached.value,
    weight: null,
    score: null,
  });
  return restatesOf(wanted, reached, basis);
};

test.each([
  ["有效缓解", "有效缓解", "words"],
  ["=及时", "及时", "words"],
  ["≥70%", "≥70%", "bound"],
  ["6-9", "6-9", "bound"],
  ["≥70%", "≤72%", "bound"],
  ["=100%", "100%", "value"],
  ["544", "５４４", "value"],
  ["≥4次", "4次", null],
  ["有所提升", "明显提升", null],
  ["100%", "98%", null],
])("%s answered by %s: %s", (target, actual, expected) => {
  expect(on(target, actual)).toBe(expected);
});

test("is null where one is not printed", () => {
  expect(restatesOf(reading("100%"), null, "missing")).toBeNull();
  expect(restatesOf(null, reading("100%"), "missing")).toBeNull();
});

test("marks and restatements of the founding reports", () => {
  const count = (key: "mark" | "restates") =>
    Object.fromEntries(
      [...Map.groupBy(published().tables.indicators, (row) => row[key])].map(([value, rows]) => [
        value,
        rows.length,
      ]),
    );
  expect(count("mark")).toMatchObject({ met: 40, self_declared: 44 });
  expect(count("restates")).toMatchObject({ bound: 18 });
});
