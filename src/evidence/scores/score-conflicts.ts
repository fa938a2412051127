import { judge } from "../../model/completion.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { asPrinted } from "../../model/reading.ts";
import { compareDecimals, subtractDecimals } from "../../values/decimal.ts";
import { scoreGap } from "./score-sums.ts";

/** How figures and score of a row contradict each other: reached but marked down, or missed at full marks; null where they do not. */
export function conflictOf({
  name,
  level2,
  target,
  actual,
  weight,
  score,
}: Indicator): "marked_down" | "full_marks" | null {
  const [most, given] = [asPrinted(weight), asPrinted(score)];
  if (!most?.units || !given) return null;
  const printed = { target: asPrinted(target), actual: asPrinted(actual), weight: most, score: given };
  const { status, basis } = judge({ name: name.text, level2, ...printed });
  if (basis !== "numeric") return null;
  const lost = compareDecimals(given, most);
  if (status === "not_met") return lost === 0 ? "full_marks" : null;
  return lost < 0 ? "marked_down" : null;
}

/** The indicator that met its target and lost just what the total has more than the scores: a misprint, no deduction; null where none or several did. */
export function slipOfScore(evaluation: Evaluation): Indicator | null {
  const total = scoreGap(evaluation);
  const [slip, ...others] = evaluation.indicators.filter((indicator) => {
    const [most, given] = [asPrinted(indicator.weight), asPrinted(indicator.score)];
    if (!total || !most || !given || conflictOf(indicator) !== "marked_down") return false;
    return compareDecimals(subtractDecimals(given, most), total.gap) === 0;
  });
  return slip && others.length === 0 ? slip : null;
}
