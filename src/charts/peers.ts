import * as Plot from "@observablehq/plot";
import { THRESHOLDS } from "../model/thresholds.ts";
import { type Drawing, draw } from "./draw.ts";
import { type ChartRow, layRows, type RowGroup } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** One place in one year. */
export interface PeerRow extends ChartRow {
  rate: number;
  /** Low enough to owe an explanation. */
  below: boolean;
  /** Transcribed alone: drawn as a ring. */
  excerpt: boolean;
}

/** Places of one level, and the middle of their rates. */
export interface PeerRows extends RowGroup<PeerRow> {
  median: number | null;
}

/** In percent: where a rate must be explained. */
const EXPLAINED = THRESHOLDS.lowExecution * 100;

/** Dots of one programme at many places, level by level, each group with a stroke at its median. */
export function drawPeers(groups: PeerRows[], size: Size, drawing: Drawing): string {
  const { rows, options, names, links, rules, axis, dy, tagged } = layRows(groups, size, 300);
  const rates = rows.map(({ rate }) => rate * 100);
  const lowest = Math.floor(Math.min(EXPLAINED, ...rates) / 10) * 10;
  const domain = [lowest, Math.max(100, Math.ceil(Math.max(0, ...rates) / 10) * 10)];
  const ticks = [0, 20, 40, 60, 80, EXPLAINED, 100].filter((tick) => tick >= lowest);
  const colour = ({ below }: PeerRow) => (below ? COLOURS.missed : COLOURS.reached);
  const medians = groups.flatMap(({ median, rows: own }) =>
    median === null ? [] : own.map(({ id }) => ({ id, median })),
  );
  return draw(drawing, {
    ...options,
    x: { domain, insetRight: 10, insetLeft: 10, axis: null },
    marks: [
      rules([EXPLAINED, 100], { stroke: COLOURS.quiet, strokeWidth: 1, strokeDasharray: "4 3" }),
      ...axis(ticks, (tick) => `${tick}%`),
      ...names,
      Plot.tickX(medians, {
        x: ({ median }) => median * 100,
        y: "id",
        // on narrow charts the name of a row stands above its mark, in the same band
        insetTop: size === "narrow" ? 22 : 0,
        stroke: COLOURS.ink,
        strokeWidth: 2,
        className: "medians",
      }),
      Plot.dot(rows, {
        ...tagged,
        x: ({ rate }) => rate * 100,
        y: "id",
        dy,
        r: 5.5,
        stroke: colour,
        strokeWidth: 2,
        fill: (row) => (row.excerpt ? COLOURS.paper : colour(row)),
        sort: null,
      }),
      links,
    ],
  });
}
