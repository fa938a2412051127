import * as Plot from "@observablehq/plot";
import { max, min } from "d3";
import { type Drawing, draw } from "./draw.ts";
import { powersOfTen } from "./powers.ts";
import { type ChartRow, layRows, type RowGroup } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** One evaluation's annual budget and what was paid of it. */
export interface BudgetRow extends ChartRow {
  budget: number;
  executed: number | null;
}

/** How the amounts are laid out: `log` where they span magnitudes, else from zero. */
export interface MoneyScale {
  log: boolean;
  tick: (yuan: number) => string;
}

/** Annual budget (ring) and executed (solid) of each evaluation, on one scale. */
export function drawBudgets(
  groups: RowGroup<BudgetRow>[],
  size: Size,
  drawing: Drawing,
  { log, tick }: MoneyScale,
): string {
  const { rows, options, names, links, rules, axis, dy } = layRows(groups, size, 356);
  const amounts = rows
    .flatMap(({ budget, executed }) => [budget, executed ?? budget])
    .filter((yuan) => yuan > 0);
  const scale = log ? logScale(amounts) : linearScale(amounts);
  const paid = rows.filter(({ executed }) => executed !== null && executed > 0);
  return draw(drawing, {
    ...options,
    x: { type: log ? "log" : "linear", domain: scale.domain, insetLeft: 16, insetRight: 16, axis: null },
    marks: [
      rules(scale.ticks, { stroke: COLOURS.hairline }),
      ...axis(size === "narrow" ? ends(scale.ticks) : scale.ticks, tick),
      ...names,
      Plot.link(paid, { x1: "executed", x2: "budget", y: "id", dy, stroke: COLOURS.ink, strokeWidth: 1.5 }),
      Plot.dot(rows, {
        x: "budget",
        y: "id",
        dy,
        r: 7,
        stroke: COLOURS.reached,
        strokeWidth: 1.5,
        fill: COLOURS.paper,
        sort: null,
      }),
      Plot.dot(paid, { x: "executed", y: "id", dy, r: 4, fill: COLOURS.reached }),
      links,
    ],
  });
}

function logScale(amounts: number[]): { domain: number[]; ticks: number[] } {
  const ticks = powersOfTen(amounts);
  return { domain: [min(ticks) ?? 1, max(ticks) ?? 1], ticks };
}

// Zero, half and whole of the next round number: 1, 2 or 5 with zeros.
function linearScale(amounts: number[]): { domain: number[]; ticks: number[] } {
  const most = Math.max(...amounts);
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [1, 2, 4, 6, 8, 10].map((step) => step * power).find((round) => round >= most) ?? most;
  return { domain: [0, top], ticks: [0, top / 2, top] };
}

// Names of all powers of ten do not fit a phone.
function ends(ticks: number[]): number[] {
  return ticks.length <= 5 ? ticks : ticks.filter((_, index) => index % 2 === 0);
}
