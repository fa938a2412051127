import type { Broken, Publication } from "./broken.ts";
import { unfoundCorrections, unjoinedCorrections } from "./corrections.ts";
import { danglingKeys, repeatedKeys, strayKeys } from "./keys.ts";
import { missingLines, wrongLedger } from "./lines.ts";
import { impossibleStatuses, unfoundedRates } from "./pairs.ts";
import { misquotes, strayCitations, uncitedNumbers } from "./provenance.ts";
import { wrongCounts, wrongRates, wrongTotals } from "./sums.ts";
import { wrongSums } from "./totals.ts";

/** What the published tables promise together, each with the rows that break it. */
export const CHECKS = [
  { promise: "unique-keys", broken: repeatedKeys },
  { promise: "resolved-keys", broken: danglingKeys },
  { promise: "rows-in-place", broken: strayKeys },
  { promise: "founded-statuses", broken: impossibleStatuses },
  { promise: "founded-rates", broken: unfoundedRates },
  { promise: "right-counts", broken: wrongCounts },
  { promise: "right-rates", broken: wrongRates },
  { promise: "total-rows", broken: wrongTotals },
  { promise: "right-sums", broken: wrongSums },
  { promise: "lines-of-text", broken: missingLines },
  { promise: "whole-ledger", broken: wrongLedger },
  { promise: "corrections-found", broken: unfoundCorrections },
  { promise: "corrections-joined", broken: unjoinedCorrections },
  { promise: "texts-on-lines", broken: misquotes },
  { promise: "figures-cited", broken: strayCitations },
  { promise: "cited-numbers", broken: uncitedNumbers },
] as const satisfies { promise: string; broken: (collection: Publication) => Broken[] }[];

/** A promise of the tables, by its name. */
export type TablePromise = (typeof CHECKS)[number]["promise"];

/** Every row that breaks a promise of the tables, in the order of `CHECKS`. */
export function findBroken(collection: Publication): Broken[] {
  return CHECKS.flatMap(({ broken }) => broken(collection));
}
