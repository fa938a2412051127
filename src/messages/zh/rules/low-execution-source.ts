import type { NamedRate } from "../../../evidence/rates/shown-rate.ts";
import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import type { LowExecutionSource } from "../../../rules/shortfall/low-execution-source.ts";
import { percent } from "../../../values/print.ts";
export const lowExecutionSource: RuleWords<LowExecutionSource> = {
  title: "分项资金执行率偏低",
  why: "某一来源的钱没有用出去，在总额的执行率里看不出来；哪一级的钱没有到位、没有用，要分来源看。",
  formula: `某一来源的全年执行数 ÷ 全年预算数 < ${percent(THRESHOLDS.veryLowExecution)}；只有一个来源且总额已被提出执行率偏低时，不再重复提出；一张表只提一条`,
  example: `总额 1000 万元执行 920 万元（92%），其中其他资金 100 万元只执行 30 万元：30 ÷ 100 = 30%，低于 ${percent(THRESHOLDS.veryLowExecution)}`,
  wrong: "该来源金额很小，或依规结转下年使用时，不影响项目实施。",
  says: ({ name, sources, total }) =>
    `“${name}”分来源看，执行率低于 ${percent(THRESHOLDS.veryLowExecution)} 的有${sources.map(sayRate).join("、")}${total ? `（总额 ${total}，已另行提出）` : ""}，这部分资金为何没有支出？`,
  clears: () => "按资金来源说明未支出的原因与结转安排",
};

const sayRate = ({ name, rate }: NamedRate) => `${name} ${rate}`;
