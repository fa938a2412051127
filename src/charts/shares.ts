import * as Plot from "@observablehq/plot";
import { type Drawing, draw } from "./draw.ts";
import { ROW } from "./rows.ts";
import { COLOURS, SIZES, type Size, textWidth } from "./theme.ts";

/** What is 24 pixels on the smallest window that either size is drawn for. */
const TARGET = 30;

/** One part of a bar: so many indicators of one report are of one kind. */
export interface SharePart {
  report: string;
  name: string;
  kind: string;
  title: string;
  count: number;
  href: string;
}
/** How the parts of one kind are drawn; kinds differ by pattern as well as colour. */
export interface ShareLook {
  kind: string;
  fill: "solid" | "rising" | "falling" | "empty";
  colour: string;
  /** The line around it, where it is not its colour. */
  outline?: string;
}

/** A bar for each report, all of one length, divided into its kinds in the order of the looks. */
export function drawShares(parts: SharePart[], looks: ShareLook[], size: Size, drawing: Drawing): string {
  const narrow = size === "narrow";
  const { width, font } = SIZES[size];
  const lookOf = new Map(looks.map((look) => [look.kind, look]));
  const shown = stack(
    parts.filter(({ count }) => count > 0),
    looks,
  );
  const reports = [...new Map(parts.map(({ report, name }) => [report, name]))];
  const place = new Map(reports.map(([report], index) => [report, `${ROW}${index}`]));
  const ariaLabel = ({ report }: SharePart) => place.get(report) ?? "";
  const marginLeft = narrow ? 2 : 224;
  // on the smallest window that it is drawn for a bar is still a target of 24 pixels
  const band = narrow ? 66 : 44;
  const room = width - marginLeft - 4;
  const fits = ({ count, start, end }: Stacked) => (end - start) * room >= textWidth(String(count), font) + 6;
  const reaches = reachesOf(shown, TARGET / room);
  const inset = narrow ? { insetTop: 26, insetBottom: 10 } : { insetTop: 7, insetBottom: 7 };
  const options: Plot.PlotOptions = {
    width,
    height: reports.length * band + 12,
    marginLeft,
    marginRight: 4,
    marginTop: 4,
    marginBottom: 8,
    x: { domain: [0, 1], axis: null },
    y: { domain: reports.map(([report]) => report), type: "band", padding: 0, axis: null },
    marks: [
      Plot.barX(shown, {
        ariaLabel,
        y: "report",
        x1: "start",
        x2: "end",
        ...inset,
        insetLeft: 1,
        insetRight: 1,
        fill: ({ kind }: Stacked) => `url(#${drawing.id}-${kind})`,
        stroke: ({ kind }: Stacked) => outlineOf(lookOf.get(kind)),
        strokeWidth: 1.5,
        href: "href",
        title: "title",
        className: "bars",
        render: (index, scales, values, dimensions, context, next) => {
          const bars = next?.(index, scales, values, dimensions, context) ?? null;
          const links = [...(bars?.querySelectorAll("a") ?? [])];
          for (const [at, link] of links.entries()) widen(link, reaches[at] ?? null, { marginLeft, room });
          return bars;
        },
      }),
      ...countsIn(shown.filter(fits), ({ kind }) => lookOf.get(kind)?.fill === "solid", {
        ariaLabel,
        dy: narrow ? 8 : 0,
        fontSize: font,
      }),
      namesOf(reports, place, { dx: -marginLeft, dy: narrow ? -16 : 0, fontSize: font }),
    ],
  };
  return draw(drawing, options, looks.map((look) => patternOf(look, drawing.id)).join(""));
}

function namesOf(
  reports: [report: string, name: string][],
  place: ReadonlyMap<string, string>,
  look: { dx: number; dy: number; fontSize: number },
): Plot.Markish {
  return Plot.text(reports, {
    ariaLabel: ([report]) => place.get(report) ?? "",
    y: ([report]) => report,
    text: ([, name]) => name,
    frameAnchor: "left",
    textAnchor: "start",
    ...look,
    fill: COLOURS.ink,
    className: "row-name",
  });
}

/** The count of each part in its middle: in white on what is filled, in ink with paper around it on a pattern. */
function countsIn(
  parts: Stacked[],
  isSolid: (part: Stacked) => boolean,
  look: { ariaLabel: (part: SharePart) => string; dy: number; fontSize: number },
): Plot.Markish[] {
  const options = {
    y: "report",
    x: ({ start, end }: Stacked) => (start + end) / 2,
    text: "count",
    ...look,
    fontWeight: 600,
    pointerEvents: "none",
  } as const;
  return [
    Plot.text(parts.filter(isSolid), { ...options, fill: COLOURS.paper }),
    Plot.text(
      parts.filter((part) => !isSolid(part)),
      { ...options, fill: COLOURS.ink, stroke: COLOURS.paper, strokeWidth: 6 },
    ),
  ];
}

/** What stands for a kind in a legend: svg that the patterns of the drawing of this id fill. */
export function shareSign({ kind, ...look }: ShareLook, id: string): string {
  return `<rect x="1" y="1" width="12" height="12" fill="url(#${id}-${kind})" stroke="${outlineOf({ kind, ...look })}" stroke-width="1.5"/>`;
}

/** The line around a look. */
export const outlineOf = (look?: ShareLook) => look?.outline ?? look?.colour ?? COLOURS.unknown;

interface Stacked extends SharePart {
  start: number;
  end: number;
}

function stack(parts: SharePart[], looks: ShareLook[]): Stacked[] {
  const rank = new Map(looks.map(({ kind }, index) => [kind, index]));
  const sums = new Map<string, number>();
  for (const { report, count } of parts) sums.set(report, (sums.get(report) ?? 0) + count);
  const ends = new Map<string, number>();
  const ordered = parts.toSorted((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0));
  return ordered.map((part) => {
    const start = ends.get(part.report) ?? 0;
    const end = start + part.count;
    const all = sums.get(part.report) ?? 1;
    ends.set(part.report, end);
    return { ...part, start: start / all, end: end / all, title: `${part.title} ${part.count} / ${all}` };
  });
}

/** From where to where of its bar a part is pointed at. */
type Reach = Pick<Stacked, "start" | "end">;

/**
 * Where the parts are pointed at that are not so where they are drawn: in a bar with a part narrower than the least each takes at
 * least so much, and none lies over another.
 * @returns one entry per part
 */
function reachesOf(parts: Stacked[], least: number): (Reach | null)[] {
  const bars = [...Map.groupBy(parts, ({ report }) => report).values()];
  const reaches = new Map(bars.flatMap((bar) => reachesIn(bar, least)));
  return parts.map((part) => reaches.get(part) ?? null);
}

function reachesIn(bar: Stacked[], least: number): [Stacked, Reach][] {
  const shares = bar.map(({ start, end }) => end - start);
  if (shares.every((share) => share >= least)) return [];
  const widths = widthsOf(shares, Math.min(least, 1 / bar.length));
  return bar.map((part, index) => {
    const start = sum(widths.slice(0, index));
    return [part, { start, end: start + (widths[index] ?? 0) }];
  });
}

/** Has a link answer where it reaches to, unseen, and no longer where it is drawn. */
function widen(
  link: Element,
  reach: Reach | null,
  { marginLeft, room }: { marginLeft: number; room: number },
): void {
  const drawn = link.querySelector("rect");
  if (!drawn || !reach) return;
  const unseen = drawn.cloneNode() as Element;
  const width = (reach.end - reach.start) * room;
  const own = {
    x: marginLeft + reach.start * room,
    width,
    fill: "none",
    stroke: "none",
    "pointer-events": "all",
  };
  for (const [name, value] of Object.entries(own)) unseen.setAttribute(name, String(value));
  drawn.setAttribute("pointer-events", "none");
  drawn.after(unseen);
}

/** Shares of a whole, those below the least brought up to it and the others made smaller for them alike. */
function widthsOf(shares: number[], least: number, raised: ReadonlySet<number> = new Set()): number[] {
  const rest = (1 - least * raised.size) / sum(shares.filter((_, index) => !raised.has(index)));
  const widths = shares.map((share, index) => (raised.has(index) ? least : share * rest));
  const short = widths.findIndex((width, index) => !raised.has(index) && width < least);
  return short < 0 ? widths : widthsOf(shares, least, new Set([...raised, short]));
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** What fills a look: a pattern under an id of its own. */
export function patternOf({ kind, fill, colour }: ShareLook, id: string): string {
  const angles = { rising: 45, falling: -45 } as const;
  const ground = fill === "solid" ? colour : COLOURS.paper;
  const stripes = fill === "rising" || fill === "falling";
  const turn = stripes ? ` patternTransform="rotate(${angles[fill]})"` : "";
  const stripe = stripes ? `<rect width="2.4" height="6" fill="${colour}"></rect>` : "";
  return `<pattern id="${id}-${kind}" width="6" height="6" patternUnits="userSpaceOnUse"${turn}><rect width="6" height="6" fill="${ground}"></rect>${stripe}</pattern>`;
}
