import type { Overspending } from "../../../rules/plausibility/overspending.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const overspending: RuleWords<Overspending> = {
  title: "支出多于预算",
  why: "预算是支出的上限；多出来的钱从哪里来、经谁批准，报告应当说明。",
  formula:
    "全年执行数 > 全年预算数，差额大于所印末位能遮住的舍入；两数与所印执行率不符的，由“执行率与金额不符”提出",
  example: "全年预算 320 万元，执行 336 万元：336 ÷ 320 = 105%，多 16 万元",
  wrong: "年中追加的预算没有写进全年预算数，或使用了上年结转资金时，多支出有其来源。",
  says: ({ name, budget, executed }) => `“${name}”预算 ${budget}，执行 ${executed}，多出的部分从哪里来？`,
  clears: () => "说明追加的预算或所用的结转资金",
};
