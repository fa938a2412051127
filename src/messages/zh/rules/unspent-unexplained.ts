import type { NamedRate } from "../../../evidence/rates/shown-rate.ts";
import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { UnspentUnexplained } from "../../../rules/disclosure/unspent-unexplained.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const unspentUnexplained: RuleWords<UnspentUnexplained> = {
  title: "资金未支出而未说明",
  why: "钱没有用完不一定是坏事；没有写为什么，是节约、结转还是停办，读者分不出来。",
  formula: `${percent(THRESHOLDS.lowExecution)} ≤ 执行率 < ${percent(THRESHOLDS.unspentUnexplained)}（更低的由“预算执行率偏低”一并提出），而问题、原因、说明、措施各处文字都没有谈到资金或支出；各栏全部空白或写“无”的由“数字有差距而没有写问题”提出；项目清单没有写原因的栏目，一份报告合为一条`,
  example: "预算 500 万元，执行 460 万元，执行率 92%，所述问题只谈宣传不够，没有谈钱",
  wrong: "原因写在没有公开的正文里，或没有用词表里的说法（资金、支付、结转、进度……）时。",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}”预算执行率 ${found.rate}，所述的问题、原因与措施都没有谈到其余资金，为何没有支出？`
      : `项目清单中 ${found.projects.length} 个项目执行率不到 ${percent(THRESHOLDS.unspentUnexplained)}（${found.projects.map(sayRate).join("、")}），清单与所述问题都没有谈到其余资金，为何没有支出？`,
  clears: () => "说明未支出的原因与结转、收回安排",
};

const sayRate = ({ name, rate }: NamedRate) => `${name} ${rate}`;
