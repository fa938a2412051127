import type { ZeroDenominatorRate } from "../../../rules/consistency/zero-denominator-rate.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const zeroDenominatorRate: RuleWords<ZeroDenominatorRate> = {
  title: "没有资金却印了执行率",
  why: "零除以零没有结果：印 0% 像是一分未用，印 100% 像是全部用完，两样都会误导汇总的人。",
  formula: "全年预算数 = 0，全年执行数 = 0，而执行率一格印有百分数",
  example: "预算 0，执行 0，执行率印 100%：0 ÷ 0 没有结果，该格应留空或划去",
  wrong: "0 只是四舍五入的结果（不足末位的一半），实际有资金时。",
  says: ({ name, row, budget, executed, rate }) =>
    `“${name}”的“${row}”预算 ${budget}、执行 ${executed}，没有资金，为何印执行率 ${rate}？`,
  clears: () => "执行率一格留空或划去",
};
