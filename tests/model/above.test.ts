import { expect, test } from "vitest";
import { trailOf, withAbove } from "../../src/model/above.ts";

const places = [
  { code: "620000", parent_code: null },
  { code: "620700", parent_code: "620000" },
  { code: "620722", parent_code: "620700" },
  { code: "310000", parent_code: null },
  { code: "310110", parent_code: "310100" },
];
const codes = (found: { code: string }[]) => found.map(({ code }) => code);

test("a place has all above it, from the top", () => {
  expect(codes(trailOf("620722", places))).toEqual(["620000", "620700", "620722"]);
  expect(codes(trailOf("620000", places))).toEqual(["620000"]);
});

test("what is not among the places ends the trail", () => {
  expect(trailOf("999999", places)).toEqual([]);
  expect(codes(trailOf("310110", places))).toEqual(["310110"]);
});

test("places that stand above each other end the trail", () => {
  const round = [
    { code: "a", parent_code: "b" },
    { code: "b", parent_code: "a" },
  ];
  expect(codes(trailOf("a", round))).toEqual(["b", "a"]);
});

test("places keep their order, each once", () => {
  expect(codes(withAbove(["310000", "620722", "620700"], places))).toEqual([
    "620000",
    "620700",
    "620722",
    "310000",
  ]);
});

test("the parent of a place as it is collected counts as much", () => {
  const collected = [
    { code: "620000", parent: null },
    { code: "620700", parent: "620000" },
  ];
  expect(codes(trailOf("620700", collected))).toEqual(["620000", "620700"]);
});
