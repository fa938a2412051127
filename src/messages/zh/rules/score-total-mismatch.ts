import type { ScoreTotalMismatch } from "../../../rules/consistency/score-total-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const scoreTotalMismatch: RuleWords<ScoreTotalMismatch> = {
  title: "总分不等于各项得分之和",
  why: "总分决定等级，也常决定下年预算；它应当等于执行率得分加各项指标得分，一分不多，一分不少。",
  formula: "执行率得分 + Σ指标得分 ≠ 所印总分；有分值而得分空白的一行可能就是所缺的，这时记为中等",
  example: "执行率得分 8，三项指标得分 50、30、9，总分印 98：8 + 50 + 30 + 9 = 97",
  wrong: "另有加减分项未在表中列出，或某项得分所在的格没有公开时。",
  says: ({ name, total, sum, suspect }) =>
    `“${name}”总分印 ${total}，而各项得分合计 ${sum}，哪一项得分有误？${suspect ? `（“${suspect.name}”达到目标而得分 ${suspect.score}，若得满 ${suspect.weight} 分则总分相符）` : ""}`,
  clears: () => "更正总分或某项得分",
};
