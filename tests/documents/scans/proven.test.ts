import { expect, test } from "vitest";
import { provenByArithmetic } from "../../../src/documents/scan/proven.ts";
import type { FoundCell } from "../../../src/documents/write.ts";

const cell = (text: string, more: Partial<FoundCell> = {}): FoundCell => ({
  text,
  origin: "第1页",
  sure: 0.9,
  ...more,
});
const doubted = (text: string, second?: string) =>
  cell(text, { problem: "recognition", ...(second !== undefined && { second }) });
const proven = (...cells: FoundCell[]) => {
  const [row] = provenByArithmetic([{ kind: "row", cells: [cell("年度资金总额"), ...cells] }]);
  return row?.cells.slice(1).map(({ text, problem }) => (problem ? `${text}?` : text));
};

test("of two readings of an amount the one is believed that is the printed rate of the budget", () => {
  expect(proven(cell("1266"), cell("1266"), doubted("1132", "1182"), cell("93.36%"))).toEqual([
    "1266",
    "1266",
    "1182",
    "93.36%",
  ]);
  expect(proven(cell("60"), doubted("57"), cell("95%"))).toEqual(["60", "57", "95%"]);
  expect(proven(cell("1,266.5"), doubted("1,266.5"), cell("100.000%"))).toEqual([
    "1,266.5",
    "1,266.5",
    "100.000%",
  ]);
});

test.each([
  [
    "the rate has too few digits to tell the last of the amount",
    [cell("126.62"), doubted("118.28", "113.28"), cell("93.4%")],
  ],
  ["the same with one reading", [cell("126.62"), doubted("118.28"), cell("93.41%")]],
  ["no reading is the rate of the budget", [cell("1266"), doubted("1132", "1133"), cell("93.36%")]],
  [
    "the budget is doubted itself",
    [cell("1266", { second: "1256" }), doubted("1132", "1182"), cell("93.36%")],
  ],
  ["two amounts are doubted", [doubted("1266"), doubted("1182"), cell("93.36%")]],
  ["there are two rates", [cell("1266"), doubted("1132", "1182"), cell("93.36%"), cell("89.42%")]],
  ["there is no rate", [cell("1266"), doubted("1266")]],
  ["red hides it", [cell("1266"), cell("1182", { problem: "red" }), cell("93.36%")]],
])("a doubted amount stays doubted where %s", (_, cells) => {
  const said = cells.map(({ text, problem }) => (problem ? `${text}?` : text));
  expect(proven(...cells)).toEqual(said);
});

test("what arithmetic proves keeps how sure its characters are, and says no other reading", () => {
  const [row] = provenByArithmetic([
    { kind: "row", cells: [cell("1266"), doubted("1132", "1182"), cell("93.36%")] },
  ]);
  expect(row?.cells[1]).toEqual(cell("1182"));
});
