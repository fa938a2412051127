import { expect, test } from "vitest";
import { memoryShelf } from "../../scripts/shelf.ts";
import { toJson } from "../../src/exports/json.ts";
import { MOST_NESTED, nestedPaths, nestedWriter, withFlags } from "../../src/exports/nested.ts";
import { readPublished } from "../../src/published.ts";

function write(count: number): Map<string, string> {
  const { shelf, files } = memoryShelf();
  const nested = nestedWriter(count, shelf);
  for (let number = 1; number <= count; number++) nested.add(lineOf(number));
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

test("a flag that comes of comparing reports stands behind those of its evaluation", () => {
  const [first, second] = readPublished().tables.flags;
  if (!first || !second) throw new Error("no flags");
  const line = `${JSON.stringify({ evaluation_id: "a", flags: [first] })}\n`;
  const flags = [
    { ...second, evaluation_id: "b" },
    { ...second, evaluation_id: "a" },
  ];
  expect(JSON.parse(withFlags(line, flags)).flags).toEqual([first, { ...second, evaluation_id: "a" }]);
  expect(withFlags(line, flags.slice(0, 1))).toBe(line);
});
