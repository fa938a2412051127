import type { MissingRate } from "../../../rules/disclosure/missing-rate.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const missingRate: RuleWords<MissingRate> = {
  title: "印了金额而没有印执行率",
  why: "同一张表别的来源印了执行率，这一行空着，读者看不出这笔钱用了多少。",
  formula: "预算数不为 0，预算数与执行数都已印出，执行率空白，而同表别的资金来源印了执行率",
  example: "其他资金预算 12 万元、执行 3 万元，执行率空白：3 ÷ 12 = 25.00%",
  wrong: "该表对这一来源不要求计算执行率时。",
  says: ({ name, source, budget, executed, rate }) =>
    `“${name}”的${source}印了预算 ${budget}、执行 ${executed}，执行率空白（算得 ${rate}），是否漏填？`,
  clears: () => "补填执行率",
};
