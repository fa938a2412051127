import type { ScoreStatusConflict } from "../../../rules/consistency/score-status-conflict.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const scoreStatusConflict: RuleWords<ScoreStatusConflict> = {
  title: "得分与完成情况不符",
  why: "达到目标应得满分，没有达到应扣分；数字与得分对不上时，其中一个需要解释。",
  formula: "实际值达到指标值而得分 < 分值；或实际值未达到指标值而得分 = 分值",
  example: "目标 ≥85%，实际 90%，分值 10，得分 9：目标已达到，却扣 1 分",
  wrong: "评分标准另有要求（如偏离目标过多也扣分、按质量酌情扣分），或因客观原因按规定不扣分时。",
  says: ({ name, target, actual, down, score, weight }) =>
    `“${name}”目标 ${target}、实际 ${actual}，${down ? "已达到目标" : "未达到目标"}，却得 ${score} 分（分值 ${weight}），${down ? "为何扣分" : "为何不扣分"}？`,
  clears: () => "写明扣分或不扣分的依据，或更正得分",
};
