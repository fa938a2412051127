import { showRate } from "../../evidence/rates/shown-rate.ts";
import { losesByExecution } from "../../evidence/scores/execution-scores.ts";
import { isOutOfHundred } from "../../evidence/scores/out-of-hundred.ts";
import { placesOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import { percentFixed } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface HighScoreLowExecution {
  name: string;
  rate: string;
  score: string;
}

export const highScoreLowExecution: Rule<"high-score-low-execution", HighScoreLowExecution> = {
  id: "high-score-low-execution",
  category: "plausibility",
  severity: "high",
  thresholds: ["highScore", "veryLowExecution", "totalPoints"],
  *check(evaluation) {
    const { id, name, totalScore } = evaluation;
    const shown = showRate(evaluation);
    if (!shown || shown.ratio >= THRESHOLDS.veryLowExecution) return;
    if (!totalScore?.value || !isOutOfHundred(evaluation) || losesByExecution(evaluation)) return;
    if (compareDecimals(totalScore.value, { units: THRESHOLDS.highScore, scale: 0 }) < 0) return;
    const [score, line] = [printDecimal(totalScore.value), THRESHOLDS.highScore];
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, rate: shown.said, score },
      printed: totalScore.text,
      arithmetic: `${shown.arithmetic ?? shown.said} < ${percentFixed(THRESHOLDS.veryLowExecution, 0)}; ${score} ≥ ${line}`,
      at: [...placesOf(totalScore), ...shown.at],
    };
  },
};
