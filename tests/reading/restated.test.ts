import { expect, test } from "vitest";
import { readReport } from "./read.ts";

const sentences = (name: string, budget: string, executed: string) => `
${name}支出绩效自评报告
一、项目概况
2023年${name}年初预算${budget}万元，全年执行${executed}万元，预算执行率90%。
二、存在的问题
项目实施进度偏慢，验收工作滞后。
`;

const table = (name: string, budget: string, executed: string) => `
项目支出绩效自评表
（2023年度）
项目名称|${name}
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|${budget}|${budget}|${executed}|10|90%|9
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|维修渠道|≥10公里|12公里|20|20|
`;

const scopesOf = (text: string) => readReport(text).evaluations.map(({ form, scope }) => `${form} ${scope}`);

test("sentences with their own table behind them are a summary: no sum counts the money twice", () => {
  const { evaluations } = readReport(
    sentences("河渠维修项目", "100", "90") + table("河渠维修项目", "100", "90"),
  );
  expect(evaluations.map(({ form, scope }) => [form, scope])).toEqual([
    ["narrative", "summary"],
    ["project-expenditure", "project"],
  ]);
  expect(evaluations.map(({ annualBudget }) => annualBudget?.value?.fen)).toContain(100_000_000);
});

test("so are sentences on several tables whose amounts they add up", () => {
  const tables = table("河渠维修", "60", "54") + table("泵站改造", "40", "36");
  expect(scopesOf(sentences("水务工程项目", "100", "90") + tables)[0]).toBe("narrative summary");
});

test.each([
  ["another amount", sentences("河渠维修项目", "100", "90") + table("河渠维修项目", "120", "108")],
  ["another name", sentences("河渠维修项目", "100", "90") + table("泵站改造项目", "100", "90")],
])("sentences of %s are a project of their own", (_, text) => {
  expect(scopesOf(text)).toContain("narrative project");
});
