import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import { topAxis } from "./axis.ts";
import { type Drawing, draw } from "./draw.ts";
import { powersOfTen } from "./powers.ts";
import { type ChartRow, layRows } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** One evaluation whose budget is printed at the start and at the end of the year. */
export interface MoneyRow extends ChartRow {
  initial: number;
  annual: number;
  executed: number | null;
}

/** Initial → annual → executed on a log scale, one row each: the arrow is the change, the solid dot what was paid. */
export function drawMoney(
  rows: MoneyRow[],
  size: Size,
  drawing: Drawing,
  tick: (yuan: number) => string,
): string {
  const { options, names, dy } = layRows([{ heading: "", rows }], size, {
    name: 310,
    value: 60,
    amount: 184,
  });
  const amounts = rows
    .flatMap(({ initial, annual, executed }) => [initial, annual, executed ?? annual])
    .filter((yuan) => yuan > 0);
  const ticks = powersOfTen(amounts);
  const domain = extent(ticks);
  const paid = rows.filter(({ executed }) => executed !== null && executed > 0);
  return draw(drawing, {
    ...options,
    x: { type: "log", domain, insetLeft: 16, insetRight: 16, axis: null },
    marks: [
      Plot.ruleX(ticks, { stroke: COLOURS.hairline }),
      topAxis(ticks, tick, size),
      ...names,
      Plot.link(rows, { x1: "initial", x2: "annual", y: "id", dy, stroke: COLOURS.ink, strokeWidth: 1.5 }),
      Plot.tickX(rows, {
        x: "initial",
        y: "id",
        dy,
        stroke: COLOURS.ink,
        strokeWidth: 2,
        ...tickInset(size),
      }),
      Plot.dot(rows, {
        x: "annual",
        y: "id",
        dy,
        r: 7,
        stroke: COLOURS.reached,
        strokeWidth: 1.5,
        fill: COLOURS.paper,
      }),
      Plot.dot(paid, {
        x: "executed",
        y: "id",
        dy,
        r: 4,
        fill: COLOURS.reached,
        href: "href",
        title: "name",
      }),
    ],
  });
}

const tickInset = (size: Size) =>
  size === "narrow" ? { insetTop: 16, insetBottom: 16 } : { insetTop: 6, insetBottom: 6 };
