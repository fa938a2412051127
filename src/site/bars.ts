import type { ComparedUnit } from "../findings/compare.ts";
import { printFixed } from "../values/print.ts";

/** How wide a bar is drawn in its cell. @param share 0 to 1; what lies beyond is drawn at the end */
export const barWidth = (share: number) => `${printFixed(Math.min(1, Math.max(0, share)) * 100, 1)}%`;

/** What the bars of compared units are drawn by, 0 to 1: the most of all units fills its cell. @returns one entry per unit */
export function barsOf(
  units: Pick<ComparedUnit, "unspent" | "heavy">[],
): { unspent: number; heavy: number }[] {
  const unspent = Math.max(1, ...units.map((unit) => unit.unspent ?? 0));
  const heavy = Math.max(1, ...units.map((unit) => unit.heavy));
  return units.map((unit) => ({ unspent: (unit.unspent ?? 0) / unspent, heavy: unit.heavy / heavy }));
}
