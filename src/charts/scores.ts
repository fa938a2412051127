import * as Plot from "@observablehq/plot";
import { topAxis } from "./axis.ts";
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
  const { options, names, dy } = layRows([{ heading: "", rows }], size, { name: 330, value: 64, amount: 92 });
  const least = Math.floor(Math.min(...rows.map(({ rate }) => rate * 100), 80) / 20) * 20;
  const ticks = [0, 20, 40, 60, 80, 100].filter((tick) => tick >= least);
  const title = ({ place, name, value, amount }: ScoreRow) => `${place} ${name} ${value} ${amount}`.trim();
  return draw(drawing, {
    ...options,
    x: { domain: [least, 100], insetLeft: 8, insetRight: 8, axis: null },
    symbol: { type: "identity" },
    marks: [
      Plot.ruleX(ticks, { stroke: COLOURS.hairline }),
      topAxis(ticks, String, size),
      ...names,
      Plot.link(rows, {
        x1: ({ rate }) => rate * 100,
        x2: "score",
        y1: "id",
        y2: "id",
        dy,
        stroke: COLOURS.ink,
        strokeWidth: 1.5,
      }),
      Plot.dot(rows, {
        x: "score",
        y: "id",
        dy,
        r: 5.5,
        symbol: () => "diamond",
        stroke: COLOURS.ink,
        strokeWidth: 1.5,
        fill: COLOURS.paper,
        pointerEvents: "none",
      }),
      Plot.dot(rows, {
        x: ({ rate }) => rate * 100,
        y: "id",
        dy,
        r: 6,
        fill: COLOURS.missed,
        sort: null,
        href: "href",
        title,
      }),
    ],
  });
}
