import { expect, test } from "vitest";
import { readAligned } from "../../../src/reading/dialects/aligned.ts";
import { detectReader } from "../../../src/reading/dialects/index.ts";

const HEAD = "序号   项目名称          中央     省级    自评得分";
const cells = (...rows: string[]) =>
  readAligned([HEAD, ...rows], [])
    .blocks.slice(1)
    .map(({ cells: own, unplaced }) => (unplaced ? "unplaced" : own.map(({ text }) => text)));

test("a blank cell of a list shows as a gap below its label", () => {
  expect(detectReader([HEAD, "1      河堤加固                   80      96"])).toBe("aligned");
  expect(
    cells("1      河堤加固                   80      96", "2      水库除险          200              9"),
  ).toEqual([
    ["1", "河堤加固", "", "80", "96"],
    ["2", "水库除险", "200", "", "9"],
  ]);
});

test("figures may end below the last character of their labels", () => {
  expect(cells("   1   河堤加固            80                   96")).toEqual([
    ["1", "河堤加固", "80", "", "96"],
  ]);
});

test("where one cell stands below no label no row of the list is placed", () => {
  expect(
    cells("1      河堤加固                   80      96", "2      水库除险             200           9"),
  ).toEqual(["unplaced", "unplaced"]);
});

test("a line between its rows, or one that goes on with a cell above, costs the whole list its places", () => {
  const [first, second] = [
    "1      河堤加固          200      80      96",
    "2      水库除险          20       8       9",
  ];
  expect(cells(first, "       工程", second)).toEqual(["unplaced", "unplaced", "unplaced"]);
  expect(cells(first, second, "       工程")).toEqual(["unplaced", "unplaced", "unplaced"]);
  expect(cells(first, "其中：清淤", second)).toEqual(["unplaced", "unplaced", "unplaced"]);
  expect(cells(first, second, "       注：金额为全年数")).toEqual([
    ["1", "河堤加固", "200", "80", "96"],
    ["2", "水库除险", "20", "8", "9"],
    ["注：金额为全年数"],
  ]);
});

test("a list with tabs is none", () => {
  expect(detectReader([HEAD.replaceAll(/ +/g, "\t"), "1\t河堤加固\t\t80\t96"])).toBe("tabbed");
});
