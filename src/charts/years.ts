import * as Plot from "@observablehq/plot";
import { type Drawing, draw } from "./draw.ts";
import { COLOURS, SIZES, type Size, shorten } from "./theme.ts";
import type { YearDot, YearPanel } from "./year-panel.ts";
import { EXPLAINED, LABEL, PANEL, PART, rateScale, splitLabels, ticksOf } from "./year-scale.ts";

const COLUMNS: Record<Size, number> = { wide: 2, narrow: 1 };
/** Room in a panel around what is measured. */
const INSET = { side: 64 };

/** Where the panels stand, and where a percentage does in each of them. */
interface Layout {
  facet: { fx: (of: { id: string }) => number; fy: (of: { id: string }) => number };
  at: (id: string, percent: number) => number;
  size: Size;
  /** Pixels for the words of a panel. */
  room: number;
}

/** Small multiples on a common year axis: rates above, money on its own scale below; a line only where two years are comparable. */
export function drawYears(panels: YearPanel[], axis: number[], size: Size, drawing: Drawing): string {
  const columns = Math.min(COLUMNS[size], Math.max(1, panels.length));
  const { width } = SIZES[size];
  const place = new Map(panels.map(({ id }, index) => [id, index]));
  const cell = (id: string) => place.get(id) ?? 0;
  const scales = new Map(panels.map((panel) => [panel.id, rateScale(panel.dots)]));
  const rows = Math.ceil(panels.length / columns);
  const layout: Layout = {
    facet: { fx: ({ id }) => cell(id) % columns, fy: ({ id }) => Math.floor(cell(id) / columns) },
    at: (id, percent) => scales.get(id)?.(percent) ?? 0,
    size,
    room: width / columns - 12,
  };
  return draw(drawing, {
    width,
    height: rows * PANEL.height + 8,
    margin: 0,
    marginTop: 4,
    marginBottom: 4,
    fx: {
      domain: Array.from({ length: columns }, (_, index) => index),
      padding: columns > 1 ? 0.06 : 0,
      axis: null,
    },
    fy: { domain: Array.from({ length: rows }, (_, index) => index), paddingInner: 0.1, axis: null },
    x: { type: "point", domain: axis, axis: null, insetLeft: INSET.side, insetRight: INSET.side, padding: 0 },
    y: {
      domain: [0, 1],
      axis: null,
      insetTop: PANEL.top,
      insetBottom: PANEL.bottom,
    },
    marks: [...framesOf(panels, axis, layout), ...moneyOf(panels, layout), ...ratesOf(panels, layout)],
  });
}

// what a panel is called, its lines, percentages and years
function framesOf(panels: YearPanel[], axis: number[], { facet, at, size, room }: Layout) {
  const { font, small } = SIZES[size];
  const marks = panels.flatMap(({ id, dots }) => ticksOf(dots).map((percent) => ({ id, percent })));
  const ticks = panels.flatMap(({ id }) => labelled(axis).map((year) => ({ id, year })));
  const rule = { ...facet, stroke: COLOURS.hairline } as const;
  const head = { ...facet, frameAnchor: "top-left", textAnchor: "start", lineAnchor: "top" } as const;
  return [
    Plot.ruleY(panels, { ...rule, y: ({ id }) => at(id, 100) }),
    Plot.ruleY(panels, {
      ...rule,
      y: ({ id }) => at(id, EXPLAINED),
      stroke: COLOURS.quiet,
      strokeDasharray: "3 3",
    }),
    Plot.text(panels, {
      ...head,
      text: ({ title }) => shorten(title, room, font),
      fontSize: font,
      fontWeight: 600,
      fill: COLOURS.ink,
    }),
    ...(["programme", "form", "note"] as const).map((line, index) =>
      Plot.text(panels, {
        ...head,
        text: (panel) => shorten(panel[line], room, small),
        dy: font + 5 + index * (small + 5),
        fontSize: small,
        fill: line === "note" ? COLOURS.ink : COLOURS.quiet,
      }),
    ),
    Plot.text(marks, {
      ...facet,
      y: ({ id, percent }) => at(id, percent),
      text: ({ percent }) => `${percent}%`,
      frameAnchor: "left",
      textAnchor: "start",
      fontSize: small - 1,
      fill: COLOURS.quiet,
      stroke: COLOURS.paper,
      strokeWidth: 5,
    }),
    Plot.text(ticks, {
      ...facet,
      x: "year",
      text: ({ year }) => String(year),
      frameAnchor: "bottom",
      lineAnchor: "bottom",
      fontSize: small - 1,
      fill: COLOURS.quiet,
    }),
    Plot.ruleY(panels, { ...rule, y: () => 0 }),
  ];
}

// what was budgeted and paid, as bars at the foot
function moneyOf(panels: YearPanel[], { facet, size }: Layout) {
  const { small } = SIZES[size];
  const bars = panels.flatMap(barsOf);
  return [
    ...BAR_LOOKS.map(({ part, width: strokeWidth, colour: stroke }) =>
      Plot.link(
        bars.filter((bar) => bar[part] > 0),
        {
          ...facet,
          x: "year",
          y1: () => 0,
          y2: part,
          stroke,
          strokeWidth,
          strokeLinecap: "butt",
          title: "title",
        },
      ),
    ),
    Plot.text(bars, {
      ...facet,
      x: "year",
      y: ({ budget, executed }) => Math.max(budget, executed),
      text: "value",
      dy: -9,
      fontSize: small - 1,
      fill: COLOURS.ink,
    }),
  ];
}

// the rates, joined where two years are comparable, and why a year has none
function ratesOf(panels: YearPanel[], layout: Layout) {
  return [
    gapsOf(panels, layout),
    joinsOf(panels, layout),
    ...dotsOf(panels, layout),
    ...labelsOf(panels, layout),
  ];
}

function gapsOf(panels: YearPanel[], { facet, size }: Layout) {
  const gaps = panels.flatMap(({ id, gaps }) => gaps.map((gap) => ({ id, ...gap })));
  return Plot.text(gaps, {
    ...facet,
    x: "year",
    y: PART.foot - 0.06,
    text: "text",
    fontSize: SIZES[size].small - 1,
    fill: COLOURS.quiet,
    stroke: COLOURS.paper,
    strokeWidth: 5,
  });
}

function joinsOf(panels: YearPanel[], { facet, at }: Layout) {
  const lines = panels.flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line })));
  return Plot.link(lines, {
    ...facet,
    x1: ({ from }) => from.year,
    x2: ({ to }) => to.year,
    y1: ({ id, from }) => at(id, from.rate * 100),
    y2: ({ id, to }) => at(id, to.rate * 100),
    stroke: COLOURS.reached,
    strokeWidth: 2,
    className: "joins",
  });
}

function dotsOf(panels: YearPanel[], { facet, at }: Layout) {
  const dots = panels.flatMap(({ id, dots }) => dots.map((dot) => ({ id, ...dot })));
  const colour = ({ below }: YearDot) => (below ? COLOURS.missed : COLOURS.reached);
  return [
    Plot.dot(dots, {
      ...facet,
      x: "year",
      y: ({ id, rate }) => at(id, rate * 100),
      r: 4.5,
      stroke: colour,
      strokeWidth: 2,
      fill: (dot) => (dot.excerpt ? COLOURS.paper : colour(dot)),
      sort: null,
    }),
    // more than a dot is hit by a finger
    Plot.dot(dots, {
      ...facet,
      x: "year",
      y: ({ id, rate }) => at(id, rate * 100),
      r: TARGET,
      fill: "none",
      stroke: "none",
      sort: null,
      href: "href",
      title: "title",
      className: "row-links",
    }),
  ];
}

// the percentages of years, above or below their dots
function labelsOf(panels: YearPanel[], { facet, at, size }: Layout) {
  const [above, below] = splitLabels(panels, at);
  return [above, below].map((labels) =>
    Plot.text(labels, {
      ...facet,
      x: "year",
      y: ({ id, rate }) => at(id, rate * 100),
      text: "value",
      dy: labels === above ? -LABEL : LABEL,
      fontSize: SIZES[size].small,
      fill: COLOURS.ink,
      stroke: COLOURS.paper,
      strokeWidth: 4,
      pointerEvents: "none",
    }),
  );
}

/** Half of what leads to an evaluation, round its dot. */
const TARGET = 15;

/** The outline of the budget, and what of it was paid within. */
const BAR_LOOKS = [
  { part: "budget", width: 26, colour: COLOURS.quiet },
  { part: "inside", width: 23, colour: COLOURS.paper },
  { part: "executed", width: 15, colour: COLOURS.reached },
] as const;
/** How far the paper inside an outline stays below it. */
const OUTLINE = 0.008;

function barsOf({ id, money }: YearPanel) {
  const largest = Math.max(...money.flatMap(({ budget, executed }) => [budget ?? 0, executed ?? 0]), 0);
  if (largest === 0) return [];
  const share = (amount: number | null) => ((amount ?? 0) / largest) * PART.top;
  return money.map(({ year, budget, executed, value, title }) => ({
    id,
    year,
    value,
    title,
    budget: share(budget),
    inside: Math.max(0, share(budget) - OUTLINE),
    executed: share(executed),
  }));
}

// More than six years do not fit under a panel: the first and the last say enough.
function labelled(axis: number[]): number[] {
  if (axis.length <= 6) return axis;
  return axis.filter((_, index) => index === 0 || index === axis.length - 1);
}
