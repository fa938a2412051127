import { z } from "zod";
import { codeAt } from "./code-at.ts";

/** An exact decimal number: `units / 10 ** scale`; `scale` is the number of printed decimal places. */
export const Decimal = z.object({ units: z.int(), scale: z.int().min(0).max(12) });
export type Decimal = z.infer<typeof Decimal>;

const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39];
/** So many characters are put together without a rounding, and hold no more than twelve places. */
const MOST_PLAIN = 13;
const PRINTED = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * @param text a folded number, with or without thousands separators in groups of three
 * @returns null where the text is no number, or has more digits than an exact integer can hold
 */
export function parseDecimal(text: string): Decimal | null {
  const first = codeAt(text, 0);
  if (first !== MINUS && !(first >= ZERO && first <= NINE)) return null;
  return parsePlain(text) ?? parsePrinted(text);
}

// digits and a point: nearly every number, of which there are thousands
function parsePlain(text: string): Decimal | null {
  const { length } = text;
  if (length > MOST_PLAIN) return null;
  let units = 0;
  let point = -1;
  for (let index = 0; index < length; index++) {
    const code = codeAt(text, index);
    if (code >= ZERO && code <= NINE) units = units * 10 + (code - ZERO);
    else if (code === POINT && point === -1) point = index;
    else return null;
  }
  if (point === length - 1) return null;
  return { units, scale: point === -1 ? 0 : length - 1 - point };
}

function parsePrinted(text: string): Decimal | null {
  const match = PRINTED.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const units = Number(`${sign}${whole.replaceAll(",", "")}${fraction}`);
  if (!Number.isSafeInteger(units) || fraction.length > 12) return null;
  return { units: units === 0 ? 0 : units, scale: fraction.length };
}

/** The nearest double; for publishing and drawing, never for sums. */
export function toNumber({ units, scale }: Decimal): number {
  // both are exact, so their quotient is the nearest double
  const tens = TENS[scale];
  return tens === undefined ? Number(`${units}e-${scale}`) : units / tens;
}

/** The powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, places) => Number(`1e${places}`));

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
  const plain = sumPlain(addends, scale);
  if (plain !== null) return { units: plain, scale };
  const units = addends.reduce((sum, addend) => sum + unitsAt(addend, scale), 0n);
  return { units: Number(units), scale };
}

// where all have as many places, and no sum on the way is too large to be exact
function sumPlain(addends: Decimal[], scale: number): number | null {
  let sum = 0;
  for (const addend of addends) {
    sum += addend.units;
    if (addend.scale !== scale || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
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
