import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import type { LargeUnspent } from "../../../rules/shortfall/large-unspent.ts";
import { sayYuan } from "../../../values/money.ts";
export const largeUnspent: RuleWords<LargeUnspent> = {
  title: "未支出金额较大",
  why: "执行率看上去很高，剩下的也可能是一大笔钱；金额大，就值得单独说明去向。",
  formula: `某一来源的全年预算数 − 全年执行数 ≥ ${sayYuan(THRESHOLDS.largeUnspent)}；没有分来源的金额，或各来源都不到时，看总额`,
  example: "地方财政资金预算 150000 万元，执行 147000 万元（98%）：150000 − 147000 = 3000 万元",
  wrong: "资金依规结转下年，或在年底以后按合同支付时，不等于闲置。",
  says: ({ name, row, budget, executed, left }) =>
    `“${name}”${row === null ? "" : `的${row}`}预算 ${budget}，执行 ${executed}，有 ${sayYuan(left)}没有支出，是结转、收回还是待付？`,
  clears: () => "说明未支出资金的去向：结转、收回或待付",
};
