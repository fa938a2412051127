import type { Evaluation } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals, type Decimal, subtractDecimals, toNumber } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import { admitsLack, tellerOf, troublesTold } from "../texts/explanations.ts";

const FULL: Decimal = { units: THRESHOLDS.totalPoints, scale: 0 };

/** A project of a list that scored below full marks, with the sum of what it lost. */
export interface Deducted {
  evaluation: Evaluation;
  points: number;
  sum: string;
}

/** The listed projects of a report that lost points and whose rows do not say why; a list has no column for reasons. */
export function deductedInLists({ evaluations }: Report): Deducted[] {
  const listed = evaluations.filter(({ scope }) => scope === "listed");
  const scores = listed.flatMap(({ totalScore }) => (totalScore?.value ? [toNumber(totalScore.value)] : []));
  // a list whose best project has half of 100 or less is scored out of something else
  if (!(scores.reduce((most, score) => Math.max(most, score), 0) * 2 > THRESHOLDS.totalPoints)) return [];
  const tells = tellerOf(evaluations.flatMap(troublesTold));
  return listed.flatMap((evaluation) => {
    const { name, totalScore, goalResult, remark } = evaluation;
    const score = totalScore?.value;
    if (!score || compareDecimals(score, FULL) >= 0) return [];
    const cells = [goalResult, remark].flatMap((cell) => cell ?? []);
    // a cell that was not understood may hold the reason
    if (cells.some((cell) => cell.value === null || admitsLack(saidOf(cell)))) return [];
    if (tells(name.text)) return [];
    const sum = `${name.text} ${printDecimal(FULL)} − ${saidOf(totalScore)} = ${printDecimal(subtractDecimals(FULL, score))}`;
    return [{ evaluation, points: toNumber(score), sum }];
  });
}
