import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ToldFlag } from "../model/told.ts";
import { once } from "../values/once.ts";

/** The rules that look for a reason in the row and in the rest of the report, and find none. */
const NOWHERE_EXPLAINED = ["unexplained-shortfall", "deduction-without-reason"];

/** Where a reason stands; it is due only where the target was not reached. */
export type ReasonState = "given" | "elsewhere" | "none" | "not-due";

/** Whether the row itself says why; 无 and dashes say nothing. */
export function hasReason({ reason_kind }: Pick<IndicatorRow, "reason_kind">): boolean {
  return reason_kind === "stated";
}

/** Tells for each indicator where its reason stands; what counts as explained is the rules' to say. */
export function reasonFinder(flags: ToldFlag[]): (row: IndicatorRow) => ReasonState {
  const silent = silentIndicators(flags);
  return (row) => {
    if (hasReason(row)) return "given";
    if (row.status !== "not_met") return "not-due";
    return silent.has(row.indicator_id) ? "none" : "elsewhere";
  };
}

const silentIndicators = once(
  (flags: ToldFlag[]) =>
    new Set(
      flags.filter(({ rule }) => NOWHERE_EXPLAINED.includes(rule)).map(({ indicator_id }) => indicator_id),
    ),
);
