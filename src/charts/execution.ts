import * as Plot from "@observablehq/plot";
import { THRESHOLDS } from "../model/thresholds.ts";
import type { Scope } from "../model/words.ts";
import { type Drawing, draw } from "./draw.ts";
import { type ChartRow, layRows, type RowGroup } from "./rows.ts";
import { COLOURS, type Size } from "./theme.ts";

/** One evaluation with its execution rate. */
export interface ExecutionRow extends ChartRow {
  rate: number;
  /** Low enough to owe an explanation. */
  below: boolean;
  budget: number | null;
  scope: Scope;
  /** Only printed, with no amounts to recompute it from. */
  printedOnly: boolean;
}

/** In percent: where a rate must be explained. */
const EXPLAINED = THRESHOLDS.lowExecution * 100;

/** Budgets below each bound share a radius; six orders of magnitude fit on no common area. */
const BUDGET_STEPS: [below: number, radius: number][] = [
  [1e6, 3.5],
  [1e7, 4.5],
  [1e8, 6],
  [1e9, 7.5],
  [Number.POSITIVE_INFINITY, 9.5],
];

/** The shape of a mark, by what its rate is of. */
export const SYMBOLS: Record<Scope, "circle" | "square" | "diamond"> = {
  project: "circle",
  listed: "square",
  department: "diamond",
  summary: "diamond",
};

/** Radius of the mark of a budget in 元; the smallest where it is not printed. */
export function radiusOf(budget: number | null): number {
  return BUDGET_STEPS.find(([below]) => (budget ?? 0) < below)?.[1] ?? 0;
}

/** Dot plot of execution rates with a line at 100% and one below which a rate must be explained; each row links to its evaluation. */
export function drawExecution(groups: RowGroup<ExecutionRow>[], size: Size, drawing: Drawing): string {
  const { rows, options, names, links, rules, axis, dy, tagged } = layRows(groups, size, 380);
  const rates = rows.map(({ rate }) => rate * 100);
  const domain = [
    Math.floor(Math.min(EXPLAINED, ...rates) / 10) * 10,
    Math.max(100, Math.ceil(Math.max(0, ...rates) / 10) * 10),
  ];
  const ticks = [0, 20, 40, 60, 80, EXPLAINED, 100].filter((tick) => tick >= (domain[0] ?? 0));
  const colour = ({ below }: ExecutionRow) => (below ? COLOURS.missed : COLOURS.reached);
  return draw(drawing, {
    ...options,
    x: { domain, insetRight: 10, insetLeft: 10, axis: null },
    r: { type: "identity" },
    symbol: { type: "identity" },
    marks: [
      rules([EXPLAINED, 100], { stroke: COLOURS.quiet, strokeWidth: 1, strokeDasharray: "4 3" }),
      ...axis(ticks, (tick) => `${tick}%`),
      ...names,
      Plot.dot(rows, {
        ...tagged,
        x: ({ rate }) => rate * 100,
        y: "id",
        dy,
        r: ({ budget }) => radiusOf(budget),
        symbol: ({ scope }: ExecutionRow) => SYMBOLS[scope],
        stroke: colour,
        strokeWidth: 2,
        fill: (row) => (row.printedOnly ? COLOURS.paper : colour(row)),
        sort: null,
      }),
      links,
    ],
  });
}
