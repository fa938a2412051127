import { expect, test } from "vitest";
import { memoryShelf } from "../../scripts/publish/shelf.ts";
import { toJson } from "../../src/exports/json.ts";
import {
  completed,
  linesOf,
  MOST_NESTED,
  nestedPaths,
  nestedWriter,
  placeEnd,
} from "../../src/exports/nested.ts";
import { joined } from "../../src/exports/pieces.ts";
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
  const own = { evaluation_id: "a", name: "甲\u2028乙", flags: [first], report_flags: [] };
  const line = new TextEncoder().encode(JSON.stringify(own));
  const place = { name_zh: "甲省", name_en: "Jia" };
  const at = (evaluation_id: string | null) => ({ ...second, evaluation_id });
  const complete = (flags: typeof own.flags) =>
    new TextDecoder().decode(joined(completed(line, "a", flags, placeEnd(place))));
  const names = { region_name_zh: "甲省", region_name_en: "Jia" };
  expect(complete([at("b"), at("a"), at(null)])).toBe(
    JSON.stringify({ ...own, flags: [first, at("a")], report_flags: [at(null)], ...names }),
  );
  expect(complete([at("b")])).toBe(JSON.stringify({ ...own, ...names }));
});

test.each([0, 1, 3, MOST_NESTED + 2])(
  "%i evaluations that are lines already give the same files",
  (count) => {
    const { shelf, files } = memoryShelf();
    const nested = nestedWriter(count, shelf);
    const text = Array.from({ length: count }, (_, index) => lineOf(index + 1)).join("");
    for (const [index, line] of [...linesOf(new TextEncoder().encode(text))].entries())
      nested.addLine(recordOf(index + 1).evaluation_id, [line.subarray(0, 9), line.subarray(9)]);
    nested.end();
    shelf.settle();
    expect(files()).toEqual(write(count));
  },
);
