import type { ToldFlag } from "../model/told.ts";
import { SEVERITIES } from "../model/words.ts";
import { CATEGORIES } from "./flags.ts";

/** A flag chosen for the front page, and how many more of its kind its report has. */
export interface Matter {
  flag: ToldFlag;
  siblings: number;
}

/** Rules that find a shortfall behind full rates, high scores or silence. */
const HIDDEN = ["unexplained-shortfall", "high-score-low-execution", "no-issue-claimed"];

/**
 * The flags most in need of an explanation. Every report is heard in turn, with one matter of each rule before a
 * second of the same; high before medium, figures that disagree first, then shortfalls that are hidden.
 */
export function pickMatters(flags: ToldFlag[], most: number): Matter[] {
  const owed = flags
    .filter(({ severity }) => severity === "high" || severity === "medium")
    .toSorted(byWeight);
  const turns = [...Map.groupBy(owed, ({ report_id }) => report_id).values()].map(variedFirst);
  const rounds = Math.max(0, ...turns.map((turn) => turn.length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    turns.flatMap((turn) => turn[round] ?? []).toSorted(byWeight),
  ).flat();
  return inTurn
    .slice(0, most)
    .toSorted(byWeight)
    .map((flag) => ({
      flag,
      siblings:
        flags.filter(({ rule, report_id }) => rule === flag.rule && report_id === flag.report_id).length - 1,
    }));
}

function byWeight(a: ToldFlag, b: ToldFlag): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || kind(a) - kind(b);
}

function kind({ rule, category }: ToldFlag): number {
  if (category === "consistency") return 0;
  return HIDDEN.includes(rule) ? 1 : 1 + CATEGORIES.indexOf(category);
}

// The first of every rule, then the second of each, and so on, without mixing severities.
function variedFirst(flags: ToldFlag[]): ToldFlag[] {
  const seen = new Map<string, number>();
  const turns = flags.map((flag) => {
    const turn = seen.get(flag.rule) ?? 0;
    seen.set(flag.rule, turn + 1);
    return { flag, turn };
  });
  const high = ({ flag }: { flag: ToldFlag }) => Number(flag.severity !== "high");
  return turns.toSorted((a, b) => high(a) - high(b) || a.turn - b.turn).map(({ flag }) => flag);
}
