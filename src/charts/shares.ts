import * as Plot from "@observablehq/plot";
import { type Drawing, draw } from "./draw.ts";
import { ROW } from "./rows.ts";
import { COLOURS, SIZES, type Size, textWidth } from "./theme.ts";

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
  // on the smallest window that it is drawn for a part is still a target of 24 pixels
  const band = narrow ? 66 : 44;
  const room = width - marginLeft - 4;
  const fits = ({ count, start, end }: Stacked) => (end - start) * room >= textWidth(String(count), font) + 6;
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

/** What fills a look: a pattern under an id of its own. */
export function patternOf({ kind, fill, colour }: ShareLook, id: string): string {
  const angles = { rising: 45, falling: -45 } as const;
  const ground = fill === "solid" ? colour : COLOURS.paper;
  const stripes = fill === "rising" || fill === "falling";
  const turn = stripes ? ` patternTransform="rotate(${angles[fill]})"` : "";
  const stripe = stripes ? `<rect width="2.4" height="6" fill="${colour}"></rect>` : "";
  return `<pattern id="${id}-${kind}" width="6" height="6" patternUnits="userSpaceOnUse"${turn}><rect width="6" height="6" fill="${ground}"></rect>${stripe}</pattern>`;
}
