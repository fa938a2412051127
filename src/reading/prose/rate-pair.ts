import { MOST_OF_ROLE } from "../limits.ts";
import { mayPrint } from "../settle/rate-evidence.ts";
import type { Told } from "./clauses.ts";
import { fenOf } from "./programme.ts";

/** A whole and what was spent of it, which a printed rate bears out. */
export interface Pair {
  whole: Told;
  executed: Told;
  rate: Told;
}

/**
 * The first kind of whole of which exactly one pair of amounts gives a printed rate.
 * @param tiers the wholes that a rate may be of, by what goes first
 */
export function pairOf(tiers: Told[][], paid: Told[], rates: Told[]): Pair | null {
  if (paid.length > MOST_OF_ROLE) return null;
  for (const wholes of tiers) {
    if (wholes.length > MOST_OF_ROLE) return null;
    const fitting = wholes.flatMap((whole) =>
      paid.flatMap((executed) =>
        rates.filter((rate) => fits(rate, executed, whole)).map((rate): Pair => ({ whole, executed, rate })),
      ),
    );
    const distinct = new Set(fitting.map((own) => `${fenOf(own.whole)}/${fenOf(own.executed)}`));
    if (distinct.size > 1) return null;
    const [found] = fitting.toSorted((a, b) => distance(a) - distance(b));
    if (found) return found;
  }
  return null;
}

const distance = ({ whole, executed, rate }: Pair) =>
  Math.abs(whole.quantity.sentence.paragraph - rate.quantity.sentence.paragraph) +
  Math.abs(executed.quantity.sentence.paragraph - rate.quantity.sentence.paragraph);

function fits(rate: Told, executed: Told, whole: Told): boolean {
  const [printed, part, all] = [
    rate.quantity.rate?.value,
    executed.quantity.money?.value,
    whole.quantity.money?.value,
  ];
  return !!printed && !!part && !!all && mayPrint(printed, part, all);
}
