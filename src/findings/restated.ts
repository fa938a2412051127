import { isMeasured } from "../model/words.ts";
import type { IndicatorView } from "./indicators.ts";

/** What an actual value adds to its target, the most first: what differs, the same number, the target's words, its bound, nothing. */
export const ANSWERS = ["differs", "equal", "words", "bound", "nothing"] as const;
export type Answer = (typeof ANSWERS)[number];

const RESTATED = { value: "equal", words: "words", bound: "bound" } as const;

/** What the actual of an indicator says beyond its target: the notion of the column `restates`, and of no other. */
function answerOf({ row }: IndicatorView): Answer {
  if (row.restates !== null) return RESTATED[row.restates];
  return isMeasured(row.basis) || row.basis === "self_declared" ? "differs" : "nothing";
}

/** How many indicators are answered in each way. */
export function countAnswers(views: IndicatorView[]): Record<Answer, number> {
  const counts = { differs: 0, equal: 0, words: 0, bound: 0, nothing: 0 };
  for (const view of views) counts[answerOf(view)] += 1;
  return counts;
}

/**
 * The pair that shows best what cannot be checked: a bound that both columns print alike, a percentage before others,
 * the shortest name first, the higher bound among equals. Null where no bound is printed twice.
 */
export function pickPair(views: IndicatorView[]): IndicatorView | null {
  const pairs = views.filter(({ row }) => row.basis === "restated" && row.target === row.actual);
  const rank = ({ row }: IndicatorView) =>
    Number(row.target_unit !== "%" && !row.target?.endsWith("%")) * 1000 + row.name.length;
  const [first] = pairs.toSorted(
    (a, b) => rank(a) - rank(b) || (b.row.target_value ?? 0) - (a.row.target_value ?? 0),
  );
  return first ?? null;
}
