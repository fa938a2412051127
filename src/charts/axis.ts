import * as Plot from "@observablehq/plot";
import { COLOURS, SIZES, type Size } from "./theme.ts";

/** The numbers above a chart of rows, without a line of their own. */
export function topAxis(ticks: number[], format: (tick: number) => string, size: Size): Plot.Markish {
  return Plot.axisX(ticks, {
    anchor: "top",
    tickSize: 0,
    label: null,
    tickFormat: format,
    fontSize: SIZES[size].small,
    color: COLOURS.quiet,
  });
}
