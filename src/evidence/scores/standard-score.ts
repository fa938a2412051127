import type { Decimal } from "../../values/decimal.ts";
import {
  compareFractions,
  divide,
  type Fraction,
  multiply,
  subtract,
  toFraction,
} from "../rates/fraction.ts";
import type { Band, Standard } from "./score-standard.ts";

const ZERO: Fraction = { over: 0n, under: 1n };
const HUNDRED: Fraction = { over: 100n, under: 1n };

/** Why a standard gives no score for a number. */
export type NoScore = "between_bands" | "two_bands" | "part_of_a_step";

/** The score that a standard gives for a number in its own unit (50 for 50%), or why it gives none. */
export function scoreBy(standard: Standard, value: Fraction, weight: Decimal): Fraction | NoScore {
  const full = toFraction(weight);
  if (standard.proportional) {
    return multiply(full, divide(compareFractions(value, HUNDRED) < 0 ? value : HUNDRED, HUNDRED));
  }
  const fitting = standard.bands.filter((band) => holds(band, value));
  const explicit = fitting.filter((band) => band.explicit);
  const scores = (explicit.length > 0 ? explicit : fitting).map((band) => award(band, standard, value, full));
  const [first, ...others] = scores;
  if (first === undefined) return "between_bands";
  if (typeof first === "string") return first;
  return others.every((other) => typeof other !== "string" && compareFractions(other, first) === 0)
    ? first
    : "two_bands";
}

function holds({ low, high }: Band, value: Fraction): boolean {
  const [above, below] = [
    low && compareFractions(value, low.value),
    high && compareFractions(value, high.value),
  ];
  if (low && above !== null && (above < 0 || (above === 0 && !low.inclusive))) return false;
  return !(high && below !== null && (below > 0 || (below === 0 && !high.inclusive)));
}

function award(
  { low, high, award: given }: Band,
  { bands }: Standard,
  value: Fraction,
  full: Fraction,
): Fraction | NoScore {
  if (given.kind === "full") return full;
  if (given.kind === "points") return given.points;
  // marks are lost from the edge at which the full ones end
  const top = bands.find((band) => band.award.kind === "full");
  const upward = low && (!high || (top?.high && compareFractions(top.high.value, low.value) <= 0));
  const edge = upward ? low : high;
  if (!edge) return "between_bands";
  const away = subtract(value, edge.value);
  const steps = divide({ ...away, over: away.over < 0n ? -away.over : away.over }, given.per);
  if (given.whole && steps.over % steps.under !== 0n) return "part_of_a_step";
  const lost = multiply(steps, given.ofWeight ? multiply(given.off, full) : given.off);
  return compareFractions(lost, full) > 0 ? ZERO : subtract(full, lost);
}
