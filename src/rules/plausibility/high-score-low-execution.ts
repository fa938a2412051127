import { say } from "../../evidence/counts/gap.ts";
import { showRate } from "../../evidence/rates/shown-rate.ts";
import { isOutOfHundred } from "../../evidence/scores/out-of-hundred.ts";
import { placesOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

export const highScoreLowExecution: Rule = {
  id: "high-score-low-execution",
  category: "plausibility",
  severity: "high",
  thresholds: ["highScore", "veryLowExecution", "totalPoints"],
  zh: {
    title: "执行率低而总分高",
    why: "两成以上的钱没有用出去，总分仍在 90 分以上，要看指标是否反映了这笔钱该办的事。",
    formula: "总分 ≥ 90（满分 100），且预算执行率 < 80%",
    example: "全年预算 500 万元，执行 300 万元，执行率 60%，自评总分 95：60% < 80%，95 ≥ 90",
    wrong: "任务确已全部完成、资金节约或按合同次年支付，且报告已写明时。",
  },
  en: {
    title: "High score, low execution",
    why: "More than a fifth of the money was not used and the score is still 90 or more: do the indicators measure what the money was for?",
    formula: "total score ≥ 90 of 100, and execution rate < 80%",
    example: "Annual budget 5 million yuan, executed 3 million, 60%; total score 95: 60% < 80%, 95 ≥ 90",
    wrong:
      "Where all work was done and money was saved, or falls due next year under contract, and the report says so.",
  },
  *check(evaluation) {
    const { id, name, totalScore } = evaluation;
    const shown = showRate(evaluation);
    if (!shown || shown.ratio >= THRESHOLDS.veryLowExecution.value) return;
    if (!totalScore?.value || !isOutOfHundred(evaluation)) return;
    if (compareDecimals(totalScore.value, { units: THRESHOLDS.highScore.value, scale: 0 }) < 0) return;
    const [score, line] = [say(totalScore.value), THRESHOLDS.highScore.value];
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」预算执行率 ${shown.said}，自评总分 ${score}，钱没有用完而分数仍高，依据是什么？`,
      en: `“${name.text}” executed ${shown.said} of its budget and scores itself ${score}: what does the high score rest on?`,
      printed: totalScore.text,
      expected: null,
      arithmetic: `${shown.arithmetic ?? shown.said} < ${sayRatio(THRESHOLDS.veryLowExecution.value, 0)}; ${score} ≥ ${line}`,
      at: [...placesOf(totalScore), ...shown.at],
      clears: {
        zh: "说明未支出的资金对应的任务如何完成，或据实调整得分",
        en: "say how the work behind the unspent money was done, or lower the score",
      },
    };
  },
};
