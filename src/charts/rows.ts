import * as Plot from "@observablehq/plot";
import { COLOURS, SIZES, type Size, shorten } from "./theme.ts";

/** A row of a chart that has its name on the left (wide) or above it (narrow). */
export interface ChartRow {
  id: string;
  /** Words before the name: place and year; empty where the whole chart is of one. */
  place: string;
  name: string;
  /** The figure at the right end, and on wide charts a quiet one after it. */
  value: string;
  amount: string;
  href: string;
}

/** Rows under a heading; an empty heading is not drawn. */
export interface RowGroup<Row extends ChartRow> {
  heading: string;
  rows: Row[];
}

/** Room for the name and the figures of a row; narrow charts leave the second figure out. */
export interface RowWidths {
  name: number;
  value: number;
  amount: number;
}

/** Where the rows stand, and the marks that name them. */
export interface RowLayout<Row> {
  rows: Row[];
  options: {
    width: number;
    height: number;
    marginLeft: number;
    marginRight: number;
    marginTop: number;
    marginBottom: number;
    y: Plot.ScaleOptions;
  };
  names: Plot.Markish[];
  /** How far below the middle of its band a row's mark stands. */
  dy: number;
}

const GAP = "heading:";

/** Lays out rows one below the other; on narrow charts each name stands on a line of its own above its mark. */
export function layRows<Row extends ChartRow>(
  groups: RowGroup<Row>[],
  size: Size,
  { name: nameRoom, value, amount }: RowWidths,
): RowLayout<Row> {
  const narrow = size === "narrow";
  const { width, font, small } = SIZES[size];
  const marginLeft = narrow ? 10 : nameRoom;
  const marginRight = narrow ? value : value + amount;
  const step = narrow ? 42 : 26;
  const domain = groups.flatMap(({ heading, rows }) => [
    ...(heading ? [GAP + heading] : []),
    ...rows.map(({ id }) => id),
  ]);
  const rows = groups.flatMap((group) => group.rows);
  const headings = groups.flatMap(({ heading }) => (heading ? [heading] : []));
  const dy = narrow ? 8 : 0;
  const nameWidth = narrow ? width - 4 : marginLeft - 10;
  const label = ({ place, name }: Row) => shorten(place ? `${place}　${name}` : name, nameWidth, font);
  const left = {
    frameAnchor: "left",
    textAnchor: "start",
    dx: -marginLeft,
    fontSize: font,
    fill: COLOURS.ink,
  } as const;
  const right = { frameAnchor: "right", textAnchor: "end", fontSize: small, fill: COLOURS.ink } as const;
  const [marginTop, marginBottom] = [32, 12];
  return {
    rows,
    dy,
    options: {
      width,
      height: domain.length * step + marginTop + marginBottom,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      y: { domain, type: "band", axis: null, padding: 0 },
    },
    names: [
      Plot.ruleY(rows, { y: "id", dy, stroke: COLOURS.hairline, strokeDasharray: "1 3" }),
      Plot.text(headings, {
        ...left,
        y: (heading) => GAP + heading,
        text: String,
        fontWeight: 600,
        dy: narrow ? 9 : 4,
        stroke: COLOURS.paper,
        strokeWidth: 5,
      }),
      Plot.text(rows, {
        ...left,
        y: "id",
        text: label,
        dy: narrow ? -11 : 0,
        stroke: COLOURS.paper,
        strokeWidth: 5,
      }),
      Plot.text(rows, { ...right, y: "id", text: "value", dx: value, dy }),
      ...(narrow
        ? []
        : [Plot.text(rows, { ...right, y: "id", text: "amount", dx: marginRight, dy, fill: COLOURS.quiet })]),
    ],
  };
}
