import { expect, test } from "vitest";
import { memoryShelf } from "../../scripts/shelf.ts";
import { toJson } from "../../src/exports/json.ts";
import { completed, MOST_NESTED, nestedPaths, nestedWriter } from "../../src/exports/nested.ts";
import { readPublished } from "../../src/published.ts";

function write(count: number): Map<string, string> {
  const { shelf, files } = memoryShelf();
  const nested = nestedWriter(count, shelf);
  for (let number = 1; number <= count; number++) nested.add(recordOf(number));
  nested.end();
  shelf.settle();
  return files();
}

// a line separator of Unicode is no end of a line of JSON
const recordOf = (number: number) => ({ evaluation_id: `t-2023-${number}`, name: "甲\u2028乙", flags: [] });
const lineOf = (number: number) => `${JSON.stringify(recordOf(number))}\n`;

test.each([0, 1, 3])("%i evaluations stand in one file", (count) => {
  const records = Array.from({ length: count }, (_, index) => recordOf(index + 1));
  expect([...write(count)]).toEqual([["evaluations.json", toJson(records)]]);
});

test("too many for one file stand in parts, a line each, and it says which these are", () => {
  const count = MOST_NESTED + 2;
  const files = write(count);
  expect([...files.keys()].sort()).toEqual(nestedPaths(count).sort());
  expect(JSON.parse(files.get("evaluations.json") ?? "")).toEqual({
    parts: [
      {
        path: "evaluations/part-0001.ndjson",
        evaluations: MOST_NESTED,
        first: "t-2023-1",
        last: `t-2023-${MOST_NESTED}`,
      },
      {
        path: "evaluations/part-0002.ndjson",
        evaluations: 2,
        first: `t-2023-${MOST_NESTED + 1}`,
        last: `t-2023-${count}`,
      },
    ],
  });
  expect(files.get("evaluations/part-0002.ndjson")).toBe(lineOf(count - 1) + lineOf(count));
});

test("an evaluation gets the names of its place, and the flags that come of comparing reports behind its own", () => {
  const [first, second] = readPublished().tables.flags;
  if (!first || !second) throw new Error("no flags");
  const own = { evaluation_id: "a", region_code: "990000", flags: [first], report_flags: [] };
  const line = `${JSON.stringify(own)}\n`;
  const places = new Map([["990000", { name_zh: "甲省", name_en: "Jia" }]]);
  const at = (evaluation_id: string | null) => ({ ...second, evaluation_id });
  expect(completed(line, [at("b"), at("a"), at(null)], places)).toEqual({
    ...own,
    flags: [first, at("a")],
    report_flags: [at(null)],
    region_name_zh: "甲省",
    region_name_en: "Jia",
  });
  expect(() => completed(line, [], new Map())).toThrow("a: its region is not there");
});
