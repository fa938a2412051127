import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ConcentratedWeight } from "../../../rules/plausibility/concentrated-weight.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { listed } from "../listed.ts";
export const concentratedWeight: RuleWords<ConcentratedWeight> = {
  title: "单项指标分值过重",
  why: `一项指标占 ${THRESHOLDS.concentratedWeight} 分以上，总分就主要由它决定，其他指标做得好坏不易看出。`,
  formula: `单项三级指标的分值 ≥ ${THRESHOLDS.concentratedWeight}（满分 ${THRESHOLDS.totalPoints}）`,
  example: `总分 ${THRESHOLDS.totalPoints}，“完成批次”一项 35 分：35 ÷ ${THRESHOLDS.totalPoints} = ${percent(35 / THRESHOLDS.totalPoints)}，达到 ${THRESHOLDS.concentratedWeight} 分`,
  wrong: "项目只办一件事，该指标就是项目本身时。",
  says: ({ name, weights }) =>
    `“${name}”有单项指标占 ${THRESHOLDS.concentratedWeight} 分或更多（${listed(weights, " 分")}），为何这样分配分值？`,
  clears: () => "说明分值设置的依据，或把分值分到更多指标",
};
