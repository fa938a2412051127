import { type Decimal, scaleDecimal } from "./decimal.ts";

/** A number in the one unit that its kind is told in: shares as 0–1 (unit `1`), money in 元, people in 人, days in 天. */
export interface InBaseUnit {
  value: Decimal;
  unit: string;
}

const MAGNITUDES: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };
/** Parts of the whole, by the places they move the decimal point. */
const SHARES: Record<string, number> = { "%": 2, 百分比: 2, "‰": 3 };
const SAME: Record<string, string> = { 名: "人", 位: "人", 日: "天", 个月: "月", 个工作日: "工作日" };

/** A number of a printed unit in its base unit: 623万人 → 6230000 人, 98% → 0.98; a bare number keeps its unit `""`. */
export function inBaseUnit(value: Decimal, unit: string): InBaseUnit {
  const places = SHARES[unit];
  if (places !== undefined) return { value: { ...value, scale: value.scale + places }, unit: "1" };
  const factor = MAGNITUDES[unit.charAt(0)];
  if (factor === undefined || unit.length < 2) return { value, unit: SAME[unit] ?? unit };
  const base = unit.slice(1);
  return { value: scaleDecimal(value, factor), unit: SAME[base] ?? base };
}
