import * as Plot from "@observablehq/plot";
import { hasFoot, rowAxis } from "./axis.ts";
import { COLOURS, SIZES, type Size, shorten, textWidth } from "./theme.ts";

/** A row of a chart that has its name on the left (wide) or above it (narrow); all of it is one link. */
export interface ChartRow {
  id: string;
  /** Words before the name: place and year; empty where the whole chart is of one. */
  place: string;
  name: string;
  /** The figure at the right end, and a quiet one: after it on wide charts, above it on narrow ones. */
  value: string;
  amount: string;
  href: string;
  /** What is said where the row is pointed at or focused, and instead of it. */
  tip: string;
}

/** Rows under a heading; an empty heading is not drawn. */
export interface RowGroup<Row extends ChartRow> {
  heading: string;
  rows: Row[];
  /** Whether they stand close, as on a sheet of paper, where no finger points. */
  close?: boolean;
}

/** Where the rows stand, and the marks that name and link them. */
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
  /** The links, which lie over all other marks. */
  links: Plot.Markish;
  /** Lines through all rows; on narrow charts they stop below each name. */
  rules: (ticks: number[], look: Plot.RuleXOptions) => Plot.Markish;
  axis: (ticks: number[], format: (tick: number) => string) => Plot.Markish[];
  /** How far below the middle of its band a row's mark stands. */
  dy: number;
  /** For a mark of these rows: says which row an element belongs to, so that rows can change their places. */
  tagged: { ariaLabel: (row: Row) => string };
}

/** What an element of a row is labelled with until the drawing is tidied. */
export const ROW = "row:";
const GAP = "heading:";
/** What the name of a row takes of its band on narrow charts. */
const NAME_LINE = 20;

/**
 * Lays out rows one below the other; on narrow charts each name stands on a line of its own above its mark.
 * @param mostName room that names may take at the left of a wide chart; they take no more than they need
 */
export function layRows<Row extends ChartRow>(
  groups: RowGroup<Row>[],
  size: Size,
  mostName: number,
): RowLayout<Row> {
  const narrow = size === "narrow";
  const { width } = SIZES[size];
  const rows = groups.flatMap((group) => group.rows);
  const headings = groups.flatMap(({ heading }) => (heading ? [heading] : []));
  const rooms = roomsOf(rows, headings, size, mostName);
  const marginLeft = narrow ? 10 : rooms.name;
  const marginRight = narrow ? rooms.value : rooms.value + rooms.amount;
  const tall = narrow && rows.some((row) => isCramped(row));
  // a row of a wide chart is still a target of 24 pixels on a tablet
  const wide = groups.some(({ close }) => close) ? 26 : 30;
  const step = narrow ? (tall ? 58 : 42) : wide;
  const domain = groups.flatMap(({ heading, rows: own }) => [
    ...(heading ? [GAP + heading] : []),
    ...own.map(({ id }) => id),
  ]);
  const dy = narrow ? (tall ? 16 : 8) : 0;
  const place = new Map(rows.map(({ id }, index) => [id, `${ROW}${index}`]));
  const tagged = { ariaLabel: ({ id }: Row) => place.get(id) ?? "" };
  const [marginTop, marginBottom] = [32, hasFoot(rows.length) ? 32 : 12];
  return {
    rows,
    dy,
    tagged,
    options: {
      width,
      height: domain.length * step + marginTop + marginBottom,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      y: { domain, type: "band", axis: null, padding: 0 },
    },
    rules: (ticks, look) =>
      narrow
        ? Plot.tickX(
            rows.flatMap(({ id }) => ticks.map((tick) => ({ id, tick }))),
            { x: "tick", y: "id", insetTop: tall ? 2 * NAME_LINE : NAME_LINE, ...look } as Plot.TickXOptions,
          )
        : Plot.ruleX(ticks, look),
    axis: (ticks, format) => rowAxis(rows.length, ticks, format, size),
    names: namesOf(rows, headings, { size, rooms, marginLeft, marginRight, dy, tagged, tall }),
    links: Plot.cell(rows, {
      ...tagged,
      y: "id",
      insetLeft: -marginLeft,
      insetRight: -marginRight,
      fill: "none",
      href: "href",
      title: "tip",
      className: "row-links",
      // As read, not as Plot would order them: they are walked by keyboard.
      sort: null,
    }),
  };
}

/** Pixels for the names at the left, for the figures at the right end and for the quiet ones beside them. */
interface Rooms {
  name: number;
  value: number;
  amount: number;
}

const wholeName = ({ place, name }: ChartRow) => (place && name ? `${place}　${name}` : place || name);
/** So many Han characters of a name tell it apart, and so many letters. */
const LEAST = { han: 8, letters: 22 };

/** The name of a row on a narrow chart, beside its own amount. */
function besideAmount(row: ChartRow): string {
  const { width, font, small } = SIZES.narrow;
  const amount = row.amount === "" ? 0 : roomFor(textWidth(row.amount, small), 18);
  return shorten(wholeName(row), width - 8 - amount, font);
}

// a long amount leaves too little of a name: then it takes a line of its own
function isCramped(row: ChartRow): boolean {
  const label = besideAmount(row);
  const least = /\p{Script=Han}/u.test(row.name) ? LEAST.han : LEAST.letters;
  return label !== wholeName(row) && label.length < row.place.length + 1 + least;
}

const roomFor = (text: number, gap: number) => (text > 0 ? Math.ceil(text) + gap : 8);

function roomsOf(rows: ChartRow[], headings: string[], size: Size, mostName: number): Rooms {
  const { font, small } = SIZES[size];
  const widest = (texts: string[], at: number) => Math.max(0, ...texts.map((text) => textWidth(text, at)));
  const names = [...rows.map(wholeName), ...headings];
  return {
    name: Math.min(mostName, Math.ceil(widest(names, font)) + 16),
    value: roomFor(
      widest(
        rows.map(({ value }) => value),
        small,
      ),
      18,
    ),
    amount: roomFor(
      widest(
        rows.map(({ amount }) => amount),
        small,
      ),
      18,
    ),
  };
}

/** What the marks that name rows need of the layout. */
type NamingRoom<Row> = Pick<RowLayout<Row>, "dy" | "tagged"> & {
  size: Size;
  rooms: Rooms;
  marginLeft: number;
  marginRight: number;
  /** Whether amounts take a line of their own. */
  tall: boolean;
};

// headings, what each row is called, and its figures
function namesOf<Row extends ChartRow>(
  rows: Row[],
  headings: string[],
  room: NamingRoom<Row>,
): Plot.Markish[] {
  const { size, rooms, marginLeft, dy, tagged, tall } = room;
  const narrow = size === "narrow";
  const { width, font } = SIZES[size];
  const wide = (row: Row) => shorten(wholeName(row), (narrow ? width : rooms.name - 2) - 8, font);
  const left = {
    frameAnchor: "left",
    textAnchor: "start",
    dx: -marginLeft,
    fontSize: font,
    fill: COLOURS.ink,
    stroke: COLOURS.paper,
    strokeWidth: 5,
  } as const;
  return [
    Plot.ruleY(rows, { y: "id", dy, stroke: COLOURS.hairline, strokeDasharray: "1 3" }),
    Plot.text(headings, {
      ...left,
      y: (heading) => GAP + heading,
      text: String,
      fontWeight: 600,
      dy: narrow ? 9 : 4,
      className: "headings",
    }),
    Plot.text(rows, {
      ...left,
      ...tagged,
      y: "id",
      text: narrow && !tall ? besideAmount : wide,
      dy: narrow ? (tall ? -19 : -11) : 0,
    }),
    ...figuresOf(rows, room),
  ];
}

function figuresOf<Row extends ChartRow>(
  rows: Row[],
  { size, rooms, marginRight, dy, tagged, tall }: NamingRoom<Row>,
): Plot.Markish[] {
  const right = {
    ...tagged,
    y: "id",
    frameAnchor: "right",
    textAnchor: "end",
    fontSize: SIZES[size].small,
    fill: COLOURS.ink,
  } as const;
  const quiet = { fill: COLOURS.quiet, stroke: COLOURS.paper, strokeWidth: 4 } as const;
  const amountAt = size === "narrow" ? (tall ? -3 : -11) : dy;
  return [
    Plot.text(rows, { ...right, text: "value", dx: rooms.value, dy }),
    Plot.text(
      rows.filter((row) => row.amount !== ""),
      { ...right, ...quiet, text: "amount", dx: marginRight, dy: amountAt },
    ),
  ];
}
