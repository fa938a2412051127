import { addUp, sayTally, scoreGap, type Tally, tally, weightGap } from "../../evidence/scores/score-sums.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted, placesOf, type Reading } from "../../model/reading.ts";
import type { Decimal } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import type { Rule } from "../rule.ts";

/** What was added up, and what it should be. */
interface Sums {
  sum: string;
  due: string;
}

/** What its sentence tells. */
export interface WeightTotalMismatch {
  name: string;
  groups: { label: string; sum: string }[];
  total: Sums | null;
  scores: Sums | null;
}

export const weightTotalMismatch: Rule<"weight-total-mismatch", WeightTotalMismatch> = {
  id: "weight-total-mismatch",
  category: "consistency",
  severity: "high",
  thresholds: ["totalPoints"],
  needsWhole: true,
  *check(evaluation) {
    const { id, name, totalWeight } = evaluation;
    const total = weightGap(evaluation);
    const groups = groupGaps(evaluation);
    const [first] = groups;
    const found = first ?? total;
    if (!found) return;
    // a row without its weight may be what the sum lacks
    const isOpen = found.gap.units < 0 && evaluation.indicators.some(({ weight }) => weight === null);
    const printed = first ? first.label.text : (totalWeight?.text ?? null);
    yield {
      subject: id,
      evaluation,
      severity: isOpen ? "medium" : "high",
      data: {
        name: name.text,
        groups: groups.map(({ label, sum }) => ({ label: label.text, sum: printDecimal(sum) })),
        total: sumsOf(total),
        scores: total ? sumsOf(scoreGap(evaluation)) : null,
      },
      printed,
      expected: printDecimal(first ? first.sum : found.due),
      arithmetic: sayTally(found),
      at: [
        ...groups.flatMap(({ label }) => label.at),
        ...placesOf(...found.addends),
        ...(total ? placesOf(totalWeight) : []),
      ],
    };
  },
};

function groupGaps({ groupWeights, indicators }: Evaluation): (Tally & { label: Reading<Decimal> })[] {
  return groupWeights.flatMap(({ label, level, weight }) => {
    const due = asPrinted(weight);
    const own = addUp(
      indicators.filter(({ level1 }) => level1 === label).map((indicator) => indicator.weight),
    );
    const found = level === 1 && due && own ? tally(own, due) : null;
    return found ? [{ ...found, label: weight }] : [];
  });
}

const sumsOf = (found: Tally | null): Sums | null =>
  found && { sum: printDecimal(found.sum), due: printDecimal(found.due) };
