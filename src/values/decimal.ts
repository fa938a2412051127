import { z } from "zod";

/** An exact decimal number: `units / 10 ** scale`; `scale` is the number of printed decimal places. */
export const Decimal = z.object({ units: z.int(), scale: z.int().min(0).max(12) });
export type Decimal = z.infer<typeof Decimal>;

const [MINUS, ZERO, NINE] = [0x2d, 0x30, 0x39];
const PRINTED = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * @param text a folded number, with or without thousands separators in groups of three
 * @returns null where the text is no number, or has more digits than an exact integer can hold
 */
export function parseDecimal(text: string): Decimal | null {
  const first = text.charCodeAt(0);
  if (first !== MINUS && !(first >= ZERO && first <= NINE)) return null;
  const match = PRINTED.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const units = Number(`${sign}${whole.replaceAll(",", "")}${fraction}`);
  if (!Number.isSafeInteger(units) || fraction.length > 12) return null;
  return { units: units === 0 ? 0 : units, scale: fraction.length };
}

/** The nearest double; for publishing and drawing, never for sums. */
export function toNumber({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`);
}

/** Negative where a < b, 0 where equal, positive where a > b; exact. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  if (a.scale === b.scale) return Math.sign(a.units - b.units);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum, with the places of the finest addend. */
export function sumDecimals(addends: Decimal[]): Decimal {
  const scale = addends.reduce((most, addend) => Math.max(most, addend.scale), 0);
  const units = addends.reduce((sum, addend) => sum + unitsAt(addend, scale), 0n);
  return { units: Number(units), scale };
}

/** a − b, exact. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: Number(unitsAt(a, scale) - unitsAt(b, scale)), scale };
}

/** `decimal × factor` for a whole factor such as 10,000 (万). */
export function scaleDecimal({ units, scale }: Decimal, factor: number): Decimal {
  return { units: units * factor, scale };
}

/** Units of the decimal when written with `scale` places; `scale` is no coarser than its own. */
export function unitsAt(decimal: Decimal, scale: number): bigint {
  return scale === decimal.scale
    ? BigInt(decimal.units)
    : BigInt(decimal.units) * 10n ** BigInt(scale - decimal.scale);
}
