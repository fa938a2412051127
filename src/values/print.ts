import { type Decimal, toNumber } from "./decimal.ts";

// made once for each: making a format costs a hundred times what using one does
const formats = new Map<string, Intl.NumberFormat>();

/** How a number is printed. */
export interface NumberStyle {
  /** At most so many decimal places; zeros that no digit needs are left out. */
  places?: number;
  /** Whether thousands are set apart. */
  grouping?: boolean;
}

/** A number as readers of both languages know it: `1,204`, `97.5`. The only place that formats numbers. */
export function printNumber(value: number, { places = 2, grouping = true }: NumberStyle = {}): string {
  // a whole number below a thousand is printed as it is, however it would be grouped
  if (Number.isInteger(value) && value > -1000 && value < 1000 && value !== 0) return String(value);
  const key = `${places} ${grouping}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat("en-US", { maximumFractionDigits: places, useGrouping: grouping });
  formats.set(key, known);
  return known.format(value);
}

/** A decimal without the zeros that only its scale adds. */
export function printDecimal(decimal: Decimal): string {
  return printNumber(toNumber(decimal), { places: decimal.scale });
}

/** A number with exactly so many places: `93.00`. */
export function printFixed(value: number, places: number): string {
  return value.toFixed(places);
}

/** The nearest number of so many places, half up as `toFixed` rounds. */
export function roundTo(value: number, places: number): number {
  return Number(value.toFixed(places));
}

/** A ratio as a percentage of a sentence, with at most two places, or as many as keep it apart from 100%: 0.9 is `90%`. */
export function percent(ratio: number): string {
  const rounded = (places: number) => roundTo(ratio * 100, places);
  const places = [2, 3, 4].find((digits) => ratio === 1 || rounded(digits) !== 100) ?? 4;
  return `${printNumber(rounded(places), { places: 4 })}%`;
}
