import * as Plot from "@observablehq/plot";
import { ticks as roundTicks } from "d3";
import { type Drawing, draw } from "./draw.ts";
import { type ChartRow, layRows } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** How far something is from where it should be, in the unit of the axis. */
export interface DistanceRow extends ChartRow {
  distance: number;
  missed: boolean;
}

/** What an axis says of its numbers, and beyond which of them a bar is cut off at the edge. */
export interface DistanceScale {
  tick: (distance: number) => string;
  most: number;
}

/** Bars from the target outward: to the left what fell short, to the right what went beyond it. */
export function drawDistances(
  rows: DistanceRow[],
  size: Size,
  drawing: Drawing,
  { tick, most }: DistanceScale,
): string {
  const { options, names, links, rules, axis, dy, tagged } = layRows([{ heading: "", rows }], size, 360);
  const { domain, ticks } = scaleOf(
    rows.map(({ distance }) => distance),
    most,
    size,
  );
  // A band holds the name too on a phone; the bar is as thick on both.
  const inset = size === "narrow" ? 18 : 8;
  const beyond = rows.filter(({ distance }) => Math.abs(distance) > most);
  return draw(drawing, {
    ...options,
    x: { domain, insetLeft: 14, insetRight: 14, axis: null },
    symbol: { type: "identity" },
    marks: [
      rules(ticks, { stroke: COLOURS.hairline }),
      ...axis(ticks, tick),
      ...names,
      Plot.barX(rows, {
        ...tagged,
        x1: 0,
        x2: ({ distance }) => cut(distance, most),
        y: "id",
        dy,
        insetTop: inset,
        insetBottom: inset,
        fill: ({ missed }) => (missed ? COLOURS.missed : COLOURS.reached),
        sort: null,
      }),
      arrows(beyond, most, dy, tagged),
      rules([0], { stroke: COLOURS.ink, strokeWidth: 2 }),
      links,
    ],
  });
}

/** An arrow at the edge for what goes on beyond it. */
export function arrows<Row extends { id: string; distance: number }>(
  rows: Row[],
  most: number,
  dy: number,
  tagged: { ariaLabel: (row: Row) => string },
): Plot.Markish {
  return Plot.dot(rows, {
    ...tagged,
    x: ({ distance }: Row) => cut(distance, most),
    y: "id",
    dy,
    symbol: () => "triangle",
    rotate: ({ distance }: Row) => (distance > 0 ? 90 : -90),
    r: 5,
    fill: COLOURS.ink,
    sort: null,
  });
}

/** The distance, or the edge where it goes beyond. */
export const cut = (distance: number, most: number) => Math.max(-most, Math.min(most, distance));

/** From round number to round number, zero among them. */
export function scaleOf(
  distances: number[],
  most: number,
  size: Size,
): { domain: number[]; ticks: number[] } {
  const shown = distances.map((distance) => cut(distance, most));
  const count = size === "narrow" ? 3 : 4;
  const ends: [number, number] = [Math.min(0, ...shown), Math.max(0, ...shown)];
  const step = Math.abs((roundTicks(...ends, count)[1] ?? 1) - (roundTicks(...ends, count)[0] ?? 0)) || 1;
  const first = Math.floor(ends[0] / step);
  const last = Math.max(first + 1, Math.ceil(ends[1] / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { domain: [first * step, last * step], ticks };
}
