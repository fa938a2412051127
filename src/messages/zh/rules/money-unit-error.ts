import type { MoneyUnitError } from "../../../rules/consistency/money-unit-error.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const moneyUnitError: RuleWords<MoneyUnitError> = {
  title: "金额单位有误",
  why: "“元”与“万元”差一万倍；印错一个“万”字，这笔钱就大了或小了一万倍，引用它的人也会跟着错。",
  formula: "执行数 ÷ 预算数与所印执行率不符，而把其中一个金额乘以或除以 10,000 后恰好相符",
  example: "预算 200 万元，执行 150 元，印 75%：150 元应为 150 万元，150 ÷ 200 = 75%",
  wrong: "金额无误而执行率碰巧错成那个数时；这种巧合极少。",
  says: ({ row, executed, budget, rate, slip, likely, corrected }) =>
    `“${row}”印执行 ${executed}、预算 ${budget}、执行率 ${rate}，只有执行数按其${slip === "more" ? "一万倍" : "万分之一"}（${likely}）计才相符，金额单位是否印错？${corrected === null ? "" : `（本站按 ${corrected} 更正，原字样照留）`}`,
  clears: () => "更正金额的单位",
};
