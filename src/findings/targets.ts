import type { IndicatorView } from "./indicators.ts";

/** A measured indicator whose actual value is not its target. */
export interface TargetGap {
  view: IndicatorView;
  /** What kind of distance it is: percentage points where both are percentages, else percent of the target. */
  kind: "points" | "percent";
  /** Actual less target, in that unit. */
  distance: number;
}

/** Targets against actual values, where both are printed as numbers of one unit. */
export interface TargetSummary {
  /** Indicators compared. */
  all: number;
  /** Of these, where the two numbers are the same. */
  equal: number;
  /** Those where they are not, from the furthest below to the furthest above; a target of zero has no percentage. */
  gaps: TargetGap[];
}

/** Compares measured indicators with their targets; a range has no single value to be compared with. */
export function compareTargets(views: IndicatorView[]): TargetSummary {
  const pairs = views.flatMap((view) => pairOf(view) ?? []);
  return {
    all: pairs.length,
    equal: pairs.filter(({ target, actual }) => target === actual).length,
    gaps: pairs
      .filter(({ target, actual }) => target > 0 && target !== actual)
      .map(gapOf)
      .toSorted((a, b) => a.distance - b.distance),
  };
}

interface Pair {
  view: IndicatorView;
  target: number;
  actual: number;
}

function pairOf(view: IndicatorView): Pair | null {
  const { basis, target_value: target, target_upper, actual_value: actual } = view.row;
  const measured = basis === "numeric" && target !== null && target_upper === null && actual !== null;
  return measured && sameUnit(view) ? { view, target, actual } : null;
}

function gapOf({ view, target, actual }: Pair): TargetGap {
  const { target_unit, actual_unit } = view.row;
  const percentages = target_unit === "%" && actual_unit === "%";
  const distance = percentages ? actual - target : ((actual - target) / target) * 100;
  return { view, kind: percentages ? "points" : "percent", distance };
}

// A unit is often printed on one side only.
const sameUnit = ({ row }: IndicatorView) =>
  row.target_unit === null || row.actual_unit === null || row.target_unit === row.actual_unit;
