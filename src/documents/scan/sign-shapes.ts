import { heightOf, type InkBox, widthOf } from "./box.ts";
import { type Blob, countHoles, type Ink } from "./ink.ts";

/** Ink that stands above one another: a character, or a part of one that stands beside the next part. */
export interface InkColumn extends InkBox {
  blobs: Blob[];
}

/** What the shapes of a line are measured by: the height of its digits and the line they stand on, in pixels. */
export interface Measure {
  height: number;
  base: number;
  ink: Ink;
}

/** Whether a piece of ink is of the shape of a sign. */
type Shape = (column: InkColumn, measure: Measure) => boolean;

/** How a digit may be told apart from others by the paper that it encloses; a four may be open. */
const HOLES: Record<string, number[]> = {
  "0": [1],
  "1": [0],
  "2": [0],
  "3": [0],
  "4": [0, 1],
  "5": [0],
  "6": [1],
  "7": [0],
  "8": [2],
  "9": [1],
};
/** Holes of digits lower than this, in pixels, close. */
const LOWEST = 11;

const isTall: Shape = (column, { height, base }) =>
  heightOf(column) >= height * 0.85 &&
  heightOf(column) <= height * 1.18 &&
  Math.abs(column.bottom - base) <= Math.max(1.5, height * 0.12);

const isDigit =
  (digit: string): Shape =>
  (column, measure) => {
    if (!isTall(column, measure) || widthOf(column) > measure.height * 0.98 || measure.height < LOWEST)
      return false;
    const smallest = Math.max(1, Math.round(3 * (measure.height / 16) ** 2));
    return (HOLES[digit] ?? []).includes(countHoles(measure.ink, column, smallest));
  };

const isPoint: Shape = (column, { height, base }) =>
  heightOf(column) <= Math.max(3, height * 0.28) &&
  widthOf(column) <= Math.max(3, height * 0.32) &&
  Math.abs(column.bottom - base) <= Math.max(1, height * 0.1);

const isComma: Shape = (column, { height, base }) =>
  heightOf(column) >= height * 0.2 &&
  heightOf(column) <= height * 0.6 &&
  widthOf(column) <= height * 0.45 &&
  column.top >= base - height * 0.35 &&
  column.bottom >= base + Math.max(1.5, height * 0.1);

/** Whether a piece of ink may be a dash, and so a minus. */
export const isDash = (column: InkColumn, { height, base }: Pick<Measure, "height" | "base">) =>
  heightOf(column) <= height * 0.3 &&
  widthOf(column) >= height * 0.25 &&
  column.bottom < base - height * 0.15 &&
  column.top > base - height * 0.85;

const isBar = (blob: Blob, { height }: Measure) =>
  heightOf(blob) <= height * 0.25 && widthOf(blob) >= height * 0.3;

const isEqual: Shape = (column, measure) =>
  column.blobs.length === 2 && column.blobs.every((blob) => isBar(blob, measure));

const isAngle: Shape = (column, measure) =>
  column.blobs.length === 1 &&
  heightOf(column) >= measure.height * 0.4 &&
  heightOf(column) <= measure.height * 1.1 &&
  widthOf(column) >= measure.height * 0.35;

const isAngleOverBar: Shape = (column, measure) => {
  const [upper, lower] = column.blobs.toSorted((a, b) => a.top - b.top);
  return (
    column.blobs.length === 2 &&
    upper !== undefined &&
    lower !== undefined &&
    heightOf(upper) >= measure.height * 0.3 &&
    heightOf(lower) <= measure.height * 0.6 &&
    lower.bottom > upper.bottom &&
    widthOf(lower) >= measure.height * 0.3
  );
};

const isBracket: Shape = (column, { height, base }) =>
  heightOf(column) >= height * 0.95 &&
  heightOf(column) <= height * 1.6 &&
  widthOf(column) <= height * 0.6 &&
  column.bottom >= base - height * 0.05;

const isSlash: Shape = (column, { height }) =>
  heightOf(column) >= height * 0.85 && heightOf(column) <= height * 1.5 && widthOf(column) <= height;

const isColon: Shape = (column, { height }) =>
  column.blobs.length === 2 &&
  widthOf(column) <= height * 0.4 &&
  column.blobs.every((blob) => heightOf(blob) <= Math.max(3, height * 0.32));

const isPercent: Shape = (column, { height, base }) =>
  heightOf(column) >= height * 0.85 &&
  heightOf(column) <= height * 1.25 &&
  widthOf(column) >= height * 0.75 &&
  widthOf(column) <= height * 1.7 &&
  Math.abs(column.bottom - base) <= Math.max(2, height * 0.2);
/** A percent sign is of several pieces, of which so many may stand beside one another. */
export const MOST_PIECES = 3;

/** The shape of each sign that figures are made of. */
export const SHAPES: Record<string, Shape> = {
  ...Object.fromEntries(Object.keys(HOLES).map((digit) => [digit, isDigit(digit)])),
  ".": isPoint,
  ",": isComma,
  "，": isComma,
  "-": isDash,
  "—": isDash,
  "–": isDash,
  "=": isEqual,
  ">": isAngle,
  "<": isAngle,
  "≥": isAngleOverBar,
  "≤": isAngleOverBar,
  "(": isBracket,
  ")": isBracket,
  "（": isBracket,
  "）": isBracket,
  "/": isSlash,
  ":": isColon,
  "：": isColon,
  "%": isPercent,
};
