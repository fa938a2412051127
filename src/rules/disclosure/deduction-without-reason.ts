import { pointsLost } from "../../evidence/counts/gap.ts";
import { type Deducted, deductedInLists } from "../../evidence/scores/listed-deductions.ts";
import { isUnexplainedDeduction } from "../../evidence/texts/unexplained.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, Rule } from "../rule.ts";

/** What its sentence tells. */
export type DeductionWithoutReason =
  | { of: "indicator"; name: string; weight: string; score: string }
  | { of: "list"; projects: number; lowest: number };

export const deductionWithoutReason: Rule<"deduction-without-reason", DeductionWithoutReason> = {
  id: "deduction-without-reason",
  category: "disclosure",
  severity: "medium",
  thresholds: ["totalPoints"],
  needsWhole: true,
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      if (!isUnexplainedDeduction(indicator, evaluation)) continue;
      const { id, name, weight, score, actual, reason } = indicator;
      if (!weight || !score) continue;
      const [most, given] = [saidOf(weight), saidOf(score)];
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { of: "indicator", name: name.text, weight: most, score: given },
        printed: given,
        arithmetic: pointsLost(indicator),
        at: placesOf(score, weight, name, actual, reason),
      };
    }
  },
  *checkReport(report) {
    const deducted = deductedInLists(report);
    if (deducted.length > 0) yield findingOf(report, deducted);
  },
};

function findingOf({ id }: Report, deducted: Deducted[]): Finding<DeductionWithoutReason> {
  const lowest = deducted.reduce((least, { points }) => Math.min(least, points), Number.POSITIVE_INFINITY);
  return {
    subject: id,
    part: "listed",
    data: { of: "list", projects: deducted.length, lowest },
    printed: null,
    arithmetic: deducted.map(({ sum }) => sum).join("；"),
    at: deducted.flatMap(({ evaluation }) => placesOf(evaluation.totalScore)),
  };
}
