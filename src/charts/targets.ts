import * as Plot from "@observablehq/plot";
import { topAxis } from "./axis.ts";
import { type Drawing, draw } from "./draw.ts";
import { type ChartRow, layRows } from "./rows.ts";
import { COLOURS, SIZES, type Size } from "./theme.ts";

/** One indicator: the actual value as a share of its target. */
export interface BulletRow extends ChartRow {
  ratio: number;
  missed: boolean;
}

/** What reached more than this many times its target is cut off at the edge; its figures stand beside it. */
const MOST_TIMES = 2;

const ZERO_TO_EDGE = [0, 50, 100, 150, 200];

/** Bullets: a bar for the actual value as a percentage of the target, a line for the target itself. */
export function drawTargets(rows: BulletRow[], size: Size, drawing: Drawing): string {
  const { options, names, dy } = layRows([{ heading: "", rows }], size, {
    name: 340,
    value: 62,
    amount: 170,
  });
  // A band holds the name too on a phone; the bar is as thick on both.
  const inset = size === "narrow" ? 19 : 8;
  const share = ({ ratio }: BulletRow) => Math.min(ratio, MOST_TIMES) * 100;
  return draw(drawing, {
    ...options,
    x: { domain: [0, MOST_TIMES * 100], insetLeft: 2, insetRight: 8, axis: null },
    marks: [
      Plot.ruleX(ZERO_TO_EDGE, { stroke: COLOURS.hairline }),
      topAxis(size === "narrow" ? [0, 100, 200] : ZERO_TO_EDGE, (tick: number) => `${tick}%`, size),
      ...names,
      Plot.barX(rows, {
        x1: 0,
        x2: share,
        y: "id",
        dy,
        insetTop: inset,
        insetBottom: inset,
        fill: ({ missed }) => (missed ? COLOURS.missed : COLOURS.reached),
        sort: null,
        href: "href",
        title: ({ place, name, value, amount }) => `${place} ${name} ${value} ${amount}`.trim(),
      }),
      Plot.text(
        rows.filter(({ ratio }) => ratio > MOST_TIMES),
        {
          x: MOST_TIMES * 100,
          y: "id",
          dy,
          dx: 6,
          text: () => "▸",
          fill: COLOURS.reached,
          fontSize: SIZES[size].small,
        },
      ),
      Plot.tickX(rows, {
        x: () => 100,
        y: "id",
        dy,
        insetTop: inset - 4,
        insetBottom: inset - 4,
        stroke: COLOURS.ink,
        strokeWidth: 2,
      }),
    ],
  });
}
