import * as Plot from "@observablehq/plot";
import { sum } from "d3";
import type { Severity } from "../model/words.ts";
import { type Drawing, draw } from "./draw.ts";
import { ROW } from "./rows.ts";
import { COLOURS, SIZES, type Size } from "./theme.ts";

/** So many flags of one report, category and severity: that many squares, one beside the other. */
export interface FlagSquares {
  report: string;
  category: string;
  severity: Severity;
  count: number;
}

/** A column of the chart by its id and its name. */
export type Named = [id: string, name: string];

/** A row of the chart; all of it is one link. */
export interface FlagChartRow {
  id: string;
  name: string;
  title: string;
  href: string;
}

const PITCH = 13;
/** The line of the names of categories. */
const HEAD = 30;
/** Info is a speck; size and fill tell the severities apart where colour cannot. */
const LOOKS: Record<Severity, { inset: number; fill: string; stroke: string }> = {
  high: { inset: 0, fill: COLOURS.missed, stroke: COLOURS.missed },
  medium: { inset: 0, fill: COLOURS.paper, stroke: COLOURS.missed },
  low: { inset: 0, fill: COLOURS.paper, stroke: COLOURS.unknown },
  info: { inset: 3, fill: COLOURS.unknown, stroke: COLOURS.unknown },
};

/** One square per flag: reports below each other, categories beside each other, the gravest first in each field. */
export function drawFlags(
  squares: FlagSquares[],
  reports: FlagChartRow[],
  categories: Named[],
  size: Size,
  drawing: Drawing,
): string {
  const { width, font, small } = SIZES[size];
  const narrow = size === "narrow";
  const left = narrow ? 0 : 176;
  const column = (width - left) / categories.length;
  const { rows, shapes, bottom } = layOut(squares, reports, categories, { narrow, left, column });
  // all of a row changes its place with it
  const tagged = { ariaLabel: ({ index }: { index: number }) => `${ROW}${index}` };
  const text = { textAnchor: "start", fontSize: font, fill: COLOURS.ink, lineAnchor: "middle" } as const;
  return draw(drawing, {
    width,
    height: bottom + 4,
    margin: 0,
    projection: "identity",
    marks: [
      Plot.text(categories, {
        ...text,
        x: (_, index) => left + index * column,
        y: 14,
        text: ([, name]) => name,
        fontSize: narrow ? small : font,
        fontWeight: 600,
      }),
      Plot.link(rows, { ...tagged, x1: 0, x2: width, y1: "top", y2: "top", stroke: COLOURS.hairline }),
      Plot.text(rows, { ...text, ...tagged, x: 0, y: ({ top }) => top + (narrow ? 13 : 18), text: "name" }),
      Plot.geo(shapes, {
        ...tagged,
        geometry: "shape",
        fill: "fill",
        stroke: "stroke",
        strokeWidth: 1.75,
        sort: null,
      }),
      Plot.rect(rows, {
        ...tagged,
        x1: 0,
        x2: width,
        y1: "top",
        y2: "bottom",
        fill: "none",
        href: "href",
        title: "title",
        className: "row-links",
        // As read, not as Plot would order them: they are walked by keyboard.
        sort: null,
      }),
    ],
  });
}

/** Where columns begin, and how wide each is. */
interface Columns {
  narrow: boolean;
  left: number;
  column: number;
}

/** Where each report and each square stands, in pixels from the top left corner; a report is as deep as its fullest field. */
function layOut(
  squares: FlagSquares[],
  reports: FlagChartRow[],
  categories: Named[],
  { narrow, left, column }: Columns,
) {
  const nameLine = narrow ? 26 : 0;
  const perRow = Math.floor((column - (narrow ? 8 : 20)) / PITCH);
  const fieldsOf = (report: string) => squares.filter((group) => group.report === report);
  const deepest = (report: string) =>
    Math.max(1, ...categories.map(([id]) => Math.ceil(total(fieldsOf(report), id) / perRow)));
  let bottom = HEAD;
  const rows = reports.map((report, index) => {
    const top = bottom;
    bottom += nameLine + deepest(report.id) * PITCH + (narrow ? 16 : 20);
    return { ...report, index, top, bottom };
  });
  const fields = rows.flatMap(({ id, index: row, top }) =>
    categories.flatMap(([category], index) => {
      let taken = 0;
      return fieldsOf(id)
        .filter((group) => group.category === category)
        .map(({ severity, count }) => {
          const from = taken;
          taken += count;
          const places = Array.from({ length: count }, (_, place) => from + place);
          const corner = { x: left + index * column, y: top + nameLine + (narrow ? 0 : 12) };
          return { row, severity, squares: squaresOf(places, perRow, corner, LOOKS[severity].inset) };
        });
    }),
  );
  // One shape of all squares of a row that look alike: a chart of any number of flags is a handful of elements.
  const looks = Map.groupBy(fields, ({ row, severity }) => `${row} ${severity}`);
  const shapes = [...looks.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { row: index, severity } = first;
    const coordinates = [first, ...others].flatMap((field) => field.squares);
    return [{ index, ...LOOKS[severity], shape: { type: "MultiPolygon", coordinates } }];
  });
  return { rows, shapes, bottom };
}

function total(groups: FlagSquares[], category: string): number {
  return sum(groups, (group) => (group.category === category ? group.count : 0));
}

function squaresOf(places: number[], perRow: number, corner: { x: number; y: number }, inset: number) {
  const side = PITCH - 4 - 2 * inset;
  return places.map((place) => {
    const x = corner.x + (place % perRow) * PITCH + 1 + inset;
    const y = corner.y + Math.floor(place / perRow) * PITCH + 1 + inset;
    return [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ];
  });
}
