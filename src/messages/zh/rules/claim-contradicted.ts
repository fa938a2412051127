import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ClaimContradicted } from "../../../rules/consistency/claim-contradicted.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const claimContradicted: RuleWords<ClaimContradicted> = {
  title: "写执行良好而执行率低",
  why: "“执行准确”“运行效能好”是结论，执行率是事实；执行率不支持这个结论时，读者需要知道它的依据。",
  formula: `执行率 < ${percent(THRESHOLDS.lowExecution)}，而资金管理情况或完成情况写有“执行准确”“无偏差”“运行效能好”一类的话`,
  example: "执行率 60%，执行准确性一栏写“执行准确”",
  wrong: "“执行准确”只指钱没有用错地方，或预算按规定跨年执行时。",
  says: ({ name, claims, rate }) =>
    `“${name}”写${claims.map((text) => `“${text}”`).join("、")}，而执行率只有 ${rate}，这样说的依据是什么？`,
  clears: () => "写明这一结论的依据，或改写",
};
