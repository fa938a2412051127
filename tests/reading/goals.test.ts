import { expect, test } from "vitest";
import { readReport } from "./read.ts";

const goalsOf = (rows: string) => {
  const { evaluations } = readReport(`
转移支付区域绩效自评表
转移支付名称|医疗救助
资金（万元）|全年预算数|全年执行数|预算执行率
年度资金总额|60|57|95%
${rows.trimStart()}`);
  return evaluations.map(({ goal, goalResult }) => [goal?.text, goalResult?.text]);
};

test("a goal ends where the header of the indicators begins, broken or not", () => {
  const rows = `
总体目标完成情况|总体目标|全年实际完成情况
救助困难群众。|救助全部到位。
绩效指标|一级指标
二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施`;
  expect(goalsOf(rows)).toEqual([["救助困难群众。", "救助全部到位。"]]);
});

test("what a project does and how is no goal of it", () => {
  const rows = `
项目基本情况|1.项目年度目标完成情况|项目年度目标|年度目标完成情况
|救助困难群众。|完成
2.项目实施内容及过程概述|全年分四批发放。`;
  expect(goalsOf(rows)).toEqual([["救助困难群众。", "完成"]]);
});

test("a broken header of indicators, points and rows are no goal", () => {
  const { evaluations, notes } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
年度总体目标|预期目标|实际完成情况
|保洁河道|已保洁
|偏差原因分析及改进措施|产出指标 数量指标 甲 ≥20次 18次 20 18 停工
|100|97`);
  expect(evaluations[0]?.goal?.text).toBe("保洁河道");
  expect(evaluations[0]?.goalResult?.text).toBe("已保洁");
  expect(notes).toEqual(expect.arrayContaining(["unplaced-cells 5", "unplaced-cells 6"]));
});

test("no row below a header of indicators that was not understood is a goal", () => {
  const rows = `
年度总体目标|预期目标|实际完成情况
|修复渠道。|已修复。
项目指标|备注|年初目标值|实际完成值
受益农户数||820户`;
  expect(goalsOf(rows)).toEqual([["修复渠道。", "已修复。"]]);
});

test("of three texts each under its own column those of the header are read, and none where one stands beside", () => {
  const header = "年度总体目标|预期目标||预期目标（调整后）||实际完成情况|";
  const rows = (row: string) => `${header}\n${row}`;
  expect(goalsOf(rows("|修复渠道20公里。||修复渠道15公里。||修复15公里。|"))).toEqual([
    ["修复渠道15公里。", "修复15公里。"],
  ]);
  expect(goalsOf(rows("|修复渠道20公里。||修复渠道15公里。|||修复15公里。"))).toEqual([
    [undefined, undefined],
  ]);
});

test("a header of nothing but the goal and its result is one, whatever stands merged over such rows elsewhere", () => {
  expect(goalsOf("年度总体目标|全年实际完成情况\n修复渠道20公里。|修复20公里。")).toEqual([
    ["修复渠道20公里。", "修复20公里。"],
  ]);
});
