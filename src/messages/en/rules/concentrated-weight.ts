import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ConcentratedWeight } from "../../../rules/plausibility/concentrated-weight.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { listed } from "../listed.ts";
export const concentratedWeight: RuleWords<ConcentratedWeight> = {
  title: "Heavy weight on one indicator",
  why: `Where one indicator carries ${THRESHOLDS.concentratedWeight} points or more it largely decides the total, and how the others fared hardly shows.`,
  formula: `weight of one level-3 indicator ≥ ${THRESHOLDS.concentratedWeight} of ${THRESHOLDS.totalPoints}`,
  example: `Of ${THRESHOLDS.totalPoints} points “batches paid” weighs 35: 35 ÷ ${THRESHOLDS.totalPoints} = ${percent(35 / THRESHOLDS.totalPoints)}, at least ${THRESHOLDS.concentratedWeight} points`,
  wrong: "Where the project does one thing only and the indicator is that thing.",
  says: ({ name, weights }) =>
    `In “${name}” a single indicator carries ${THRESHOLDS.concentratedWeight} points or more (${listed(weights)}): why are the points distributed in this way?`,
  clears: () => "say why, or spread the points over more indicators",
};
