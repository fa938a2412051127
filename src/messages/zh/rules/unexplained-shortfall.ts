import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { UnexplainedShortfall } from "../../../rules/disclosure/unexplained-shortfall.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { sayMissed } from "../missed.ts";
export const unexplainedShortfall: RuleWords<UnexplainedShortfall> = {
  title: "未达标而未写原因",
  why: "自评表专设一栏写未完成原因和改进措施；没有达到目标而这一栏空着，读者就不知道差在哪里、怎样改进。",
  formula: `实际劣于目标（或得分低于分值），而原因栏空白、写“无”或“/”，表中别处也没有提到这一指标；人人满意一类目标为 100%，做到 ${percent(THRESHOLDS.nearlyWhole)} 以上的，记为中等；没有数字而凭得分低于分值的，也记为中等`,
  example: "目标 100%，实际 92%，原因栏空白：差 8 个百分点，没有说明",
  wrong: "原因写在表外的正文或附件里，而没有随表公开时。",
  says: ({ name, gap, reason }) =>
    `“${name}”${sayMissed(gap)}，没有达到目标，原因一栏${reason === null ? "空白" : `只写“${reason}”`}，原因是什么、如何改进？`,
  clears: () => "补写未完成原因和改进措施",
};
