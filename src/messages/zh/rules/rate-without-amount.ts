import type { RateWithoutAmount } from "../../../rules/disclosure/rate-without-amount.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const rateWithoutAmount: RuleWords<RateWithoutAmount> = {
  title: "有执行率而无执行数",
  why: "执行率由执行数除以预算数得来；只印比率不印金额，钱用了多少无从核对。",
  formula: "印有预算数与执行率，而没有印执行数",
  example: "预算 500 万元，执行率 62.5%，没有印执行数",
  wrong: "执行数印在没有公开的附表里时。",
  says: ({ name, budget, rate }) =>
    `“${name}”印预算 ${budget}、执行率 ${rate}，没有印执行数，实际执行了多少？`,
  clears: () => "补印执行数",
};
