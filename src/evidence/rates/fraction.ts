import { type Decimal, parseDecimal } from "../../values/decimal.ts";

/** An exact fraction; `under` is above zero. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

/** A decimal as a fraction. */
export function toFraction({ units, scale }: Decimal): Fraction {
  return { over: BigInt(units), under: 10n ** BigInt(scale) };
}

/** A printed number as a fraction; null where it is none. */
export function parseFraction(text: string): Fraction | null {
  const decimal = parseDecimal(text);
  return decimal && toFraction(decimal);
}

/** A fraction as a decimal with so many places, rounded half away from zero. */
export function toDecimal({ over, under }: Fraction, scale: number): Decimal {
  const doubled = over * 10n ** BigInt(scale) * 2n;
  return { units: Number((doubled + (over < 0n ? -under : under)) / (under * 2n)), scale };
}

/** Negative where a < b, 0 where equal, positive where a > b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const gap = a.over * b.under - b.over * a.under;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** a − b, exactly. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

/** a × b, exactly. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** a ÷ b, exactly. @param b not zero: that is the caller’s to see to */
export function divide(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under, under: a.under * b.over };
}
