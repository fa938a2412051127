import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import type { LowExecution } from "../../../rules/shortfall/low-execution.ts";
import { percent } from "../../../values/print.ts";

function asks(left: LowExecution["left"]): string {
  if (left === "told") return "报告提到有资金没有支出，所说的是否就是原因";
  return `${left === "untold" ? "所述的问题、原因与措施都没有谈到其余资金，" : "其余资金"}为何没有支出`;
}

export const lowExecution: RuleWords<LowExecution> = {
  title: "预算执行率偏低",
  why: "安排了的钱没有用出去：可能是预算编多了，可能是事情没有办，也可能是钱到得晚；是哪一种，报告应当说明。",
  formula: "全年执行数 ÷ 全年预算数；两者未全印出时取所印执行率",
  example: `全年预算 1873.25 万元，执行 1272.47 万元：1272.47 ÷ 1873.25 = 67.93%，低于 ${percent(THRESHOLDS.veryLowExecution)}`,
  wrong: "资金年底才下达、依规结转下年使用，或项目本就跨年时，执行率低并非执行不力。",
  says: ({ name, rate, left }) => `“${name}”全年预算执行率 ${rate}，${asks(left)}？`,
  clears: () => "说明未支出的原因与结转安排",
};
