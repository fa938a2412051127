import * as Plot from "@observablehq/plot";
import { THRESHOLDS } from "../rules/thresholds.ts";
import { type Drawing, draw } from "./draw.ts";
import { COLOURS, SIZES, type Size, shorten } from "./theme.ts";

/** In percent: where a rate must be explained. */
const EXPLAINED = THRESHOLDS.lowExecution * 100;

/** One year of one project. */
export interface YearDot {
  year: number;
  rate: number;
  below: boolean;
  /** Transcribed alone: its report was not collected. */
  excerpt: boolean;
  /** Said beside the dot; empty where another dot of the year is named. */
  value: string;
  title: string;
  href: string;
}

/** The money of one year, in 元; null where it is not printed. */
export interface YearMoney {
  year: number;
  budget: number | null;
  executed: number | null;
  /** Said above the larger of the two. */
  value: string;
  title: string;
}

/** A year that has no dot: nothing was collected, or its rate is of another amount. */
export interface YearGap {
  year: number;
  text: string;
}

/** Two years that may be joined: same unit, form, scope, denominator and money. */
export interface YearLine {
  from: { year: number; rate: number };
  to: { year: number; rate: number };
}

/** One unit × programme × form. */
export interface YearPanel {
  id: string;
  title: string;
  programme: string;
  form: string;
  /** What changed, or what is missing. */
  note: string;
  dots: YearDot[];
  lines: YearLine[];
  gaps: YearGap[];
  /** On a scale of its own, below the rates. */
  money: YearMoney[];
}

const GRID = {
  wide: { columns: 2, panel: 330 },
  narrow: { columns: 1, panel: 330 },
} as const;
const FRAME = { top: 98, bottom: 32, side: 40 };
/** Rates stand in the upper part of a panel, from `foot` up; money below it, up to `top`. */
const PART = { foot: 0.5, top: 0.3 };

/** Small multiples on a common year axis: rates above, money on its own scale below; a line only where two years are comparable. */
export function drawYears(panels: YearPanel[], axis: number[], size: Size, drawing: Drawing): string {
  const { columns, panel: height } = GRID[size];
  const { width, font, small } = SIZES[size];
  const place = new Map(panels.map(({ id }, index) => [id, index]));
  const cell = (id: string) => place.get(id) ?? 0;
  const facet = {
    fx: ({ id }: { id: string }) => cell(id) % columns,
    fy: ({ id }: { id: string }) => Math.floor(cell(id) / columns),
  };
  const least =
    Math.floor(
      Math.min(EXPLAINED, ...panels.flatMap(({ dots }) => dots.map(({ rate }) => rate * 100))) / 10,
    ) * 10;
  const most = Math.max(100, ...panels.flatMap(({ dots }) => dots.map(({ rate }) => rate * 100)));
  const at = (percent: number) => PART.foot + ((percent - least) / (most - least)) * (1 - PART.foot);
  const dots = panels.flatMap(({ id, dots }) => dots.map((dot) => ({ id, ...dot })));
  const lines = panels.flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line })));
  const gaps = panels.flatMap(({ id, gaps }) => gaps.map((gap) => ({ id, ...gap })));
  const bars = panels.flatMap(barsOf);
  const ticks = panels.flatMap(({ id }) => labelled(axis).map((year) => ({ id, year })));
  const rule = { ...facet, stroke: COLOURS.hairline } as const;
  const rows = Math.ceil(panels.length / columns);
  const colour = ({ below }: YearDot) => (below ? COLOURS.missed : COLOURS.reached);
  const room = width / columns - 12;
  const head = { ...facet, frameAnchor: "top-left", textAnchor: "start", lineAnchor: "top" } as const;
  return draw(drawing, {
    width,
    height: rows * height + 8,
    margin: 0,
    marginTop: 4,
    marginBottom: 4,
    fx: { domain: Array.from({ length: columns }, (_, index) => index), padding: 0.06, axis: null },
    fy: { domain: Array.from({ length: rows }, (_, index) => index), paddingInner: 0.1, axis: null },
    x: { type: "point", domain: axis, axis: null, insetLeft: FRAME.side, insetRight: FRAME.side, padding: 0 },
    y: {
      domain: [0, 1],
      axis: null,
      insetTop: FRAME.top,
      insetBottom: FRAME.bottom,
    },
    marks: [
      Plot.ruleY(panels, { ...rule, y: () => at(100) }),
      Plot.ruleY(panels, {
        ...rule,
        y: () => at(EXPLAINED),
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
      Plot.text(gaps, {
        ...facet,
        x: "year",
        y: () => (1 + PART.foot) / 2,
        text: "text",
        fontSize: small - 1,
        fill: COLOURS.quiet,
        stroke: COLOURS.paper,
        strokeWidth: 5,
      }),
      Plot.link(lines, {
        ...facet,
        x1: ({ from }) => from.year,
        x2: ({ to }) => to.year,
        y1: ({ from }) => at(from.rate * 100),
        y2: ({ to }) => at(to.rate * 100),
        stroke: COLOURS.reached,
        strokeWidth: 2,
        className: "joins",
      }),
      Plot.dot(dots, {
        ...facet,
        x: "year",
        y: ({ rate }) => at(rate * 100),
        r: 4.5,
        stroke: colour,
        strokeWidth: 2,
        fill: (dot) => (dot.excerpt ? COLOURS.paper : colour(dot)),
        sort: null,
        href: "href",
        title: "title",
      }),
      Plot.text(
        dots.filter(({ value }) => value !== ""),
        {
          ...facet,
          x: "year",
          y: ({ rate }) => at(rate * 100),
          text: "value",
          dy: -13,
          fontSize: small,
          fill: COLOURS.ink,
          stroke: COLOURS.paper,
          strokeWidth: 4,
          pointerEvents: "none",
        },
      ),
    ],
  });
}

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
