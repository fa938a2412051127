import { describe, expect, test } from "vitest";
import { readPiped } from "../../../src/reading/dialects/piped.ts";

const rowsOf = (...lines: string[]) =>
  readPiped(lines, []).blocks.map(({ kind, cells }) => [kind, ...cells.map(({ label }) => label)]);

describe("rows of pipes with line breaks inside their cells", () => {
  test("are put together until their pipes come to the table's width", () => {
    const { blocks } = readPiped(
      ["表 | |||", "资金 (万元) |", "预算数 | 执行数 | |", "总额: | 80 | 60 | |"],
      [],
    );
    expect(blocks.map(({ cells }) => cells.map(({ text, at }) => `${text}@${at.line}:${at.cell}`))).toEqual([
      ["表@1:0"],
      ["资金 (万元)@2:0", "预算数@3:0", "执行数@3:1"],
      ["总额:@4:0", "80@4:1", "60@4:2"],
    ]);
  });

  test("keep a cell whose text goes over lines in one", () => {
    const [row] = readPiped(
      ["主管 | 甲市教育局", "乙县教育局 | 单位 | 丙小学 |", "a | b | c | d |", "e | f | g | h |"],
      [],
    ).blocks;
    expect(row?.cells.map(({ text }) => text)).toEqual(["主管", "甲市教育局\n乙县教育局", "单位", "丙小学"]);
    expect(row?.cells[1]?.at).toMatchObject({ line: 1, lastLine: 2, cell: 1 });
  });

  test("end before a header of a narrower table, unless a border stands above it", () => {
    const wide = ["计划 | 75 | 到位 | 75 | 支出 | 72 | 结余 | 3 |", "甲 | | 甲 | | 甲 | | 甲 | |"];
    const rows = rowsOf(
      ...wide,
      "护栏 | 4 | 8# |",
      "检修 | 7 | 9# |",
      "三、自评",
      "指标内容 | 指标值 | 实际完成",
      "渡口 | 12处 | 12处",
    );
    expect(rows.slice(-3)).toEqual([
      ["paragraph", "三、自评"],
      ["row", "指标内容", "指标值", "实际完成"],
      ["row", "渡口", "12处", "12处"],
    ]);
    const torn = rowsOf(
      ...wide,
      "绩效指标 |",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |",
    );
    expect(torn.at(-1)).toEqual([
      "row",
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
      "完成值",
      "分值",
      "得分",
    ]);
  });

  test("end with a field above the columns of a block, whatever that block is called", () => {
    const rows = rowsOf(
      "项目名称 | 医疗救助",
      "项目资金构成 | 预算数 | 执行数 | 执行率",
      "绩效指标 | 一级指标 | 二级指标 | 指标值 | 得分",
      "产出指标 | 数量指标 | 甲 | 5次 | 9",
    );
    expect(rows.slice(0, 2)).toEqual([
      ["row", "项目名称", "医疗救助"],
      ["row", "项目资金构成", "预算数", "执行数", "执行率"],
    ]);
  });

  test("are left as they stand where their pipes come to more than the width, or to less", () => {
    expect(rowsOf("a | b | c | d |", "e |", "f | g | h | i |", "j | k |")).toEqual([
      ["row", "a", "b", "c", "d"],
      ["paragraph", "e"],
      ["row", "f", "g", "h", "i"],
      ["row", "j", "k"],
    ]);
  });
});

test("pipes that fill rows up to one width beyond the widest are no cells", () => {
  const lines = ["目标 | 一级指标 | 二级指标 | 得分 | | |", "产出指标 | 数量指标 | 9 | | | |"];
  expect(rowsOf(...lines)[1]).toEqual(["row", "产出指标", "数量指标", "9"]);
  expect(rowsOf("目标 | 一级指标 | 得分 |", "产出指标 | 数量指标 | |")[1]).toEqual([
    "row",
    "产出指标",
    "数量指标",
    "",
  ]);
});
