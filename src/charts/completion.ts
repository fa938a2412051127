import * as Plot from "@observablehq/plot";
import { MARKS, type Mark } from "../model/mark.ts";
import { type Drawing, draw } from "./draw.ts";
import { COLOURS, SIZES, type Size, textWidth } from "./theme.ts";

/** One part of a bar: so many indicators of one report carry one mark. */
export interface CompletionPart {
  report: string;
  name: string;
  mark: Mark;
  title: string;
  count: number;
  href: string;
}

/** Stacked bars of completion by report, the five marks told apart by pattern as well as colour. */
export function drawCompletion(parts: CompletionPart[], size: Size, drawing: Drawing): string {
  const narrow = size === "narrow";
  const { width, font } = SIZES[size];
  const shown = stack(parts.filter(({ count }) => count > 0));
  const reports = [...new Map(parts.map(({ report, name }) => [report, name]))];
  const most = Math.max(1, ...shown.map(({ end }) => end));
  const marginLeft = narrow ? 2 : 204;
  const band = narrow ? 68 : 46;
  const perUnit = (width - marginLeft - 34) / most;
  const fits = ({ count }: Stacked) => count * perUnit >= textWidth(String(count), font) + 6;
  const fill = ({ mark }: Stacked) => `url(#${drawing.id}-${mark})`;
  const inBar = {
    y: "report",
    x: ({ start, end }: Stacked) => (start + end) / 2,
    text: "count",
    dy: narrow ? 6 : 0,
    fontSize: font,
    fontWeight: 600,
  } as const;
  const inset = narrow ? { insetTop: 26, insetBottom: 14 } : { insetTop: 8, insetBottom: 8 };
  const options: Plot.PlotOptions = {
    width,
    height: reports.length * band + 12,
    marginLeft,
    marginRight: 34,
    marginTop: 4,
    marginBottom: 8,
    x: { domain: [0, most], axis: null },
    y: { domain: reports.map(([report]) => report), type: "band", padding: 0, axis: null },
    marks: [
      Plot.barX(shown, {
        y: "report",
        x1: "start",
        x2: "end",
        ...inset,
        insetLeft: 1,
        insetRight: 1,
        fill,
        stroke: ({ mark }: Stacked) => outlineOf(mark),
        strokeWidth: 1.5,
        href: "href",
        title: "title",
        className: "bars",
      }),
      Plot.text(
        shown.filter((part) => fits(part) && isSolid(part)),
        { ...inBar, fill: COLOURS.paper, pointerEvents: "none" },
      ),
      Plot.text(
        shown.filter((part) => fits(part) && !isSolid(part)),
        {
          ...inBar,
          fill: COLOURS.ink,
          stroke: COLOURS.paper,
          strokeWidth: 6,
          pointerEvents: "none",
        },
      ),
      Plot.text(reports, {
        y: ([report]) => report,
        text: ([, name]) => name,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -marginLeft,
        dy: narrow ? -21 : 0,
        fontSize: font,
        fill: COLOURS.ink,
        className: "row-name",
      }),
    ],
  };
  return draw(drawing, options, patterns(drawing.id));
}

interface Stacked extends CompletionPart {
  start: number;
  end: number;
}

function stack(parts: CompletionPart[]): Stacked[] {
  const ends = new Map<string, number>();
  const ordered = parts.toSorted((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark));
  return ordered.map((part) => {
    const start = ends.get(part.report) ?? 0;
    ends.set(part.report, start + part.count);
    return { ...part, start, end: start + part.count, title: `${part.title} ${part.count}` };
  });
}

const isSolid = ({ mark }: Stacked) => mark === "exceeded" || mark === "met" || mark === "not-met";

/** The line around a part that carries a mark. */
export function outlineOf(mark: Mark): string {
  if (mark === "not-met") return COLOURS.missed;
  if (mark === "exceeded") return COLOURS.ink;
  return mark === "unverifiable" ? COLOURS.unknown : COLOURS.reached;
}

function patterns(id: string): string {
  const solid = (mark: Mark, colour: string) =>
    `<pattern id="${id}-${mark}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${colour}"></rect></pattern>`;
  const hatched = (mark: Mark, colour: string, angle: number) =>
    `<pattern id="${id}-${mark}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
    `<rect width="6" height="6" fill="${COLOURS.paper}"></rect><rect width="2.4" height="6" fill="${colour}"></rect></pattern>`;
  return [
    solid("exceeded", COLOURS.reached),
    solid("met", COLOURS.reached),
    hatched("self-declared", COLOURS.reached, 45),
    hatched("unverifiable", COLOURS.unknown, -45),
    solid("not-met", COLOURS.missed),
  ].join("");
}
