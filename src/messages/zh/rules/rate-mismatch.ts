import type { RateMismatch } from "../../../rules/consistency/rate-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const rateMismatch: RuleWords<RateMismatch> = {
  title: "执行率与金额不符",
  why: "预算执行率应等于全年执行数除以全年预算数，并按所印位数取整；不等，则金额或执行率有一处印错。",
  formula:
    "|执行数 ÷ 预算数 − 所印执行率| > 所印末位的一半；差在“万”字或来源合计上的，由“金额单位有误”或“分项之和不等于合计”提出",
  example: "预算 200，执行 150，印 76%：150 ÷ 200 = 75%，差 1 个百分点，超过 0.5",
  wrong: "该表的执行率另有算法（如以到位资金为分母）而未印明时。",
  says: ({ row, rate, executed, budget, computed }) =>
    `“${row}”印执行率 ${rate}，而 ${executed} ÷ ${budget} = ${computed}，哪一个数字有误？`,
  clears: () => "更正金额或执行率",
};
