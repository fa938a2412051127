import { type Decimal, scaleDecimal } from "./decimal.ts";
import { splitUnit } from "./units.ts";

/** A number in the one unit that its kind is told in: shares as 0–1 (unit `1`), money in 元, people in 人, days in 天. */
export interface InBaseUnit {
  value: Decimal;
  unit: string;
}

/** Parts of the whole, by the places they move the decimal point. */
const SHARES: Record<string, number> = { "%": 2, "‰": 3 };
/** A number of a printed unit in its base unit: 623万人 → 6230000 人, 98% → 0.98; a bare number keeps its unit `""`. */
export function inBaseUnit(value: Decimal, unit: string): InBaseUnit {
  const { factor, base } = splitUnit(unit);
  const places = SHARES[base];
  if (places !== undefined) return { value: { ...value, scale: value.scale + places }, unit: "1" };
  return { value: factor === 1 ? value : scaleDecimal(value, factor), unit: base };
}
