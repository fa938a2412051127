import * as Plot from "@observablehq/plot";
import { COLOURS, SIZES, type Size } from "./theme.ts";

/** From so many rows on the numbers of an axis are out of sight at the last of them. */
const LONG = 14;

/** Whether a chart of so many rows says its axis at the foot again. */
export const hasFoot = (rows: number) => rows >= LONG;

/** The numbers above a chart of rows, and below a long one again, without a line of their own. */
export function rowAxis(
  rows: number,
  ticks: number[],
  format: (tick: number) => string,
  size: Size,
): Plot.Markish[] {
  const look = {
    tickSize: 0,
    label: null,
    tickFormat: format,
    fontSize: SIZES[size].small,
    color: COLOURS.quiet,
  } as const;
  const top = Plot.axisX(ticks, { ...look, anchor: "top" });
  return hasFoot(rows) ? [top, Plot.axisX(ticks, { ...look, anchor: "bottom", className: "foot" })] : [top];
}
