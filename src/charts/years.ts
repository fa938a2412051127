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
  /** Only printed, with no amounts to recompute it from. */
  printedOnly: boolean;
  /** Said beside the dot; empty where another dot of the year is named. */
  value: string;
  title: string;
  href: string;
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
}

const GRID = {
  wide: { columns: 4, panel: 202 },
  narrow: { columns: 2, panel: 202 },
} as const;
const FRAME = { top: 96, bottom: 34, side: 26 };

/** Small multiples of execution rates on a common year axis; a line only where two years are comparable. */
export function drawYears(panels: YearPanel[], axis: number[], size: Size, drawing: Drawing): string {
  const { columns, panel: height } = GRID[size];
  const { width, font, small } = SIZES[size];
  const place = new Map(panels.map(({ id }, index) => [id, index]));
  const cell = (id: string) => place.get(id) ?? 0;
  const facet = {
    fx: ({ id }: { id: string }) => cell(id) % columns,
    fy: ({ id }: { id: string }) => Math.floor(cell(id) / columns),
  };
  const dots = panels.flatMap(({ id, dots }) => dots.map((dot) => ({ id, ...dot })));
  const lines = panels.flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line })));
  const ticks = panels.flatMap(({ id }) => labelled(axis).map((year) => ({ id, year })));
  const rule = { ...facet, stroke: COLOURS.hairline } as const;
  const rates = dots.map(({ rate }) => rate * 100);
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
      domain: [Math.floor(Math.min(EXPLAINED, ...rates) / 10) * 10, Math.max(100, ...rates)],
      axis: null,
      insetTop: FRAME.top,
      insetBottom: FRAME.bottom,
    },
    marks: [
      Plot.ruleY(panels, { ...rule, y: () => 100 }),
      Plot.ruleY(panels, { ...rule, y: () => EXPLAINED, stroke: COLOURS.quiet, strokeDasharray: "3 3" }),
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
      Plot.link(lines, {
        ...facet,
        x1: ({ from }) => from.year,
        x2: ({ to }) => to.year,
        y1: ({ from }) => from.rate * 100,
        y2: ({ to }) => to.rate * 100,
        stroke: COLOURS.reached,
        strokeWidth: 2,
        className: "joins",
      }),
      Plot.dot(dots, {
        ...facet,
        x: "year",
        y: ({ rate }) => rate * 100,
        r: 4.5,
        stroke: colour,
        strokeWidth: 2,
        fill: (dot) => (dot.printedOnly ? COLOURS.paper : colour(dot)),
        sort: null,
        href: "href",
        title: "title",
      }),
      Plot.text(
        dots.filter(({ value }) => value !== ""),
        {
          ...facet,
          x: "year",
          y: ({ rate }) => rate * 100,
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

// More than four years do not fit under a panel: the first and the last say enough.
function labelled(axis: number[]): number[] {
  if (axis.length <= 4) return axis;
  return axis.filter((_, index) => index === 0 || index === axis.length - 1);
}
