import type { Unscored } from "../../evidence/scores/score-audit.ts";

/** Why a printed standard gives no score. */
export const noScore: Record<Unscored, string> = {
  standard: "the standard is not arithmetic on one ratio or count",
  number: "the report prints no ratio, count or amounts to apply the standard to",
  weight: "no weight is printed",
  between_bands: "the number lies in none of the standard's bands",
  two_bands: "two bands with different scores apply",
  part_of_a_step: "the standard does not say how a part of a step counts",
};
