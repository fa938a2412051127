import type { Broken, Publication } from "./broken.ts";
import { unfoundCorrections, unjoinedCorrections } from "./corrections.ts";
import { danglingKeys, repeatedKeys, strayKeys } from "./keys.ts";
import { missingLines, wrongLedger } from "./lines.ts";
import { impossibleStatuses, unfoundedRates } from "./pairs.ts";
import { misquotes, strayCitations, uncitedNumbers } from "./provenance.ts";
import { wrongCounts, wrongRates, wrongTotals } from "./sums.ts";
import { wrongSums } from "./totals.ts";

/** What the published tables promise together, each with the rows that break it. */
export const CHECKS: { promise: string; broken: (collection: Publication) => Broken[] }[] = [
  { promise: "primary keys are unique", broken: repeatedKeys },
  { promise: "foreign keys resolve", broken: danglingKeys },
  { promise: "rows belong where their ids say", broken: strayKeys },
  { promise: "statuses rest on an allowed basis", broken: impossibleStatuses },
  { promise: "rates say what they rest on", broken: unfoundedRates },
  { promise: "counts are those of the rows", broken: wrongCounts },
  { promise: "rates are those of the amounts", broken: wrongRates },
  { promise: "evaluations carry the amounts of their total row", broken: wrongTotals },
  { promise: "totals are the sums of the rows they name", broken: wrongSums },
  { promise: "lines are lines of the text", broken: missingLines },
  { promise: "every line is accounted for", broken: wrongLedger },
  { promise: "corrections overrule what is printed", broken: unfoundCorrections },
  { promise: "corrections and what they changed name each other", broken: unjoinedCorrections },
  { promise: "provenance texts stand on their lines", broken: misquotes },
  { promise: "provenance speaks of published figures", broken: strayCitations },
  { promise: "every number has a provenance", broken: uncitedNumbers },
];

/** Every row that breaks a promise of the tables, in the order of `CHECKS`. */
export function findBroken(collection: Publication): Broken[] {
  return CHECKS.flatMap(({ broken }) => broken(collection));
}
