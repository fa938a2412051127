import * as Plot from "@observablehq/plot";
import { type Drawing, draw } from "./draw.ts";
import { type ChartRow, layRows } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** One evaluation: the percent of its budget that was spent, and the points out of a hundred it gave itself. */
export interface ScoreRow extends ChartRow {
  rate: number;
  score: number;
}

/** Dumbbells on one scale of a hundred: the dot is what was spent, the diamond the score, the line their distance. */
export function drawScores(rows: ScoreRow[], size: Size, drawing: Drawing): string {
  const { options, names, links, rules, axis, dy, tagged } = layRows([{ heading: "", rows }], size, 360);
  const least = Math.floor(Math.min(...rows.map(({ rate }) => rate * 100), 80) / 20) * 20;
  const ticks = [0, 20, 40, 60, 80, 100].filter((tick) => tick >= least);
  return draw(drawing, {
    ...options,
    x: { domain: [least, 100], insetLeft: 8, insetRight: 8, axis: null },
    symbol: { type: "identity" },
    marks: [
      rules(ticks, { stroke: COLOURS.hairline }),
      ...axis(ticks, String),
      ...names,
      Plot.link(rows, {
        ...tagged,
        x1: ({ rate }) => rate * 100,
        x2: "score",
        y1: "id",
        y2: "id",
        dy,
        stroke: COLOURS.ink,
        strokeWidth: 1.5,
      }),
      Plot.dot(rows, {
        ...tagged,
        x: "score",
        y: "id",
        dy,
        r: 5.5,
        symbol: () => "diamond",
        stroke: COLOURS.ink,
        strokeWidth: 1.5,
        fill: COLOURS.paper,
      }),
      Plot.dot(rows, {
        ...tagged,
        x: ({ rate }) => rate * 100,
        y: "id",
        dy,
        r: 6,
        fill: COLOURS.missed,
        sort: null,
      }),
      links,
    ],
  });
}
