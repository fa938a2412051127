import * as Plot from "@observablehq/plot";
import { arrows, cut, scaleOf } from "./distances.ts";
import { type Drawing, draw } from "./draw.ts";
import { type ChartRow, layRows } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** One evaluation whose budget is printed at the start and at the end of the year. */
export interface MoneyChartRow extends ChartRow {
  /** What the year added to the initial budget, in percent of it. */
  distance: number;
  /** What was paid, likewise; null where it is not printed. */
  executed: number | null;
}

/** A budget that more than doubled goes on beyond the edge. */
const MOST = 100;

/** How far each budget moved from where it began: a ring where it ended, a solid dot at what was paid. */
export function drawMoney(
  rows: MoneyChartRow[],
  size: Size,
  drawing: Drawing,
  tick: (percent: number) => string,
): string {
  const { options, names, links, rules, axis, dy, tagged } = layRows([{ heading: "", rows }], size, 330);
  const paid = rows.filter(({ executed }) => executed !== null && executed <= MOST);
  const { domain, ticks } = scaleOf(
    [...rows.map(({ distance }) => distance), ...paid.map(({ executed }) => executed ?? 0)],
    MOST,
    size,
  );
  const within = rows.filter(({ distance }) => distance <= MOST);
  return draw(drawing, {
    ...options,
    x: { domain, insetLeft: 14, insetRight: 14, axis: null },
    symbol: { type: "identity" },
    marks: [
      rules(ticks, { stroke: COLOURS.hairline }),
      rules([0], { stroke: COLOURS.ink, strokeWidth: 2 }),
      ...axis(ticks, tick),
      ...names,
      Plot.link(rows, {
        ...tagged,
        x1: () => 0,
        x2: ({ distance }) => cut(distance, MOST),
        y1: "id",
        y2: "id",
        dy,
        stroke: COLOURS.ink,
        strokeWidth: 1.5,
      }),
      Plot.dot(within, {
        ...tagged,
        x: "distance",
        y: "id",
        dy,
        r: 7,
        stroke: COLOURS.reached,
        strokeWidth: 1.5,
        fill: COLOURS.paper,
        sort: null,
      }),
      Plot.dot(paid, { ...tagged, x: "executed", y: "id", dy, r: 4, fill: COLOURS.reached, sort: null }),
      arrows(
        rows.filter(({ distance }) => distance > MOST),
        MOST,
        dy,
        tagged,
      ),
      links,
    ],
  });
}
