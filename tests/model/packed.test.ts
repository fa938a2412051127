import { expect, test } from "vitest";
import { findOwner, pack, unpack } from "../../src/model/packed.ts";

test("rows come back as they were", () => {
  const rows = [
    { name: "甲", amount: 1.5, line: null },
    { name: "<b>", amount: null, line: "L3" },
  ];
  expect(unpack(pack(rows))).toEqual(rows);
  expect(unpack(JSON.parse(JSON.stringify(pack(rows))))).toEqual(rows);
  expect(unpack(pack([]))).toEqual([]);
});

test.each([
  ["a-2023", "a-2023"],
  ["a-2023-01", "a-2023"],
  ["a-2023-10-07", "a-2023-10"],
  ["b-2022-03", "b-2022"],
  ["a-2024", undefined],
  ["", undefined],
  ["aa", undefined],
])("%s is of %s", (id, report) => {
  const ids = ["a-2022", "a-2023", "a-2023-1", "a-2023-10", "b-2022"];
  expect(ids[findOwner(ids, id)]).toBe(report);
});
