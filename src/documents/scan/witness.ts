import { around, heightOf, type InkBox, widthOf } from "./box.ts";
import { type Blob, countHoles, type Ink } from "./ink.ts";
import type { InkLine } from "./lines.ts";
import type { ReadSign } from "./recogniser.ts";
import type { ReadDigit } from "./shapes.ts";

/**
 * A second reading by the same model repeats its mistakes (118.26 was read as 11826 twice), so the pieces of ink bear witness:
 * a figure is believed where each of its characters has a piece of ink of its shape, at its place, and no piece is left over.
 */

/** Ink that stands above one another: a character, or a part of one that stands beside the next part. */
interface Column extends InkBox {
  blobs: Blob[];
}

/** What the shapes of a line are measured by: the height of its digits and the line they stand on, in pixels. */
interface Measure {
  height: number;
  base: number;
  ink: Ink;
}

type Shape = (column: Column, measure: Measure) => boolean;

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

const isDash = (column: Column, { height, base }: Pick<Measure, "height" | "base">) =>
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

/** A percent sign is of several pieces, which may stand beside one another. */
const isPercent: Shape = (column, { height, base }) =>
  heightOf(column) >= height * 0.85 &&
  heightOf(column) <= height * 1.25 &&
  widthOf(column) >= height * 0.75 &&
  widthOf(column) <= height * 1.7 &&
  Math.abs(column.bottom - base) <= Math.max(2, height * 0.2);
const MOST_PIECES = 3;

const SHAPES: Record<string, Shape> = {
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

/** Characters that figures are made of; a run of them holds a figure where it has a digit. */
const isFigure = ({ text }: ReadSign) => Object.hasOwn(SHAPES, text);
/** Whether one of these is a digit. */
export const hasDigit = (signs: ReadSign[]) => signs.some(({ text }) => /\d/.test(text));

/** Whether two readings of a line have the same figures. */
export function sameFigures(one: ReadSign[], other: ReadSign[]): boolean {
  return figuresOf(one).join(" ") === figuresOf(other).join(" ");
}

const figuresOf = (signs: ReadSign[]) =>
  runsOf(signs).flatMap(({ run }) => (hasDigit(run) ? textOf(run) : []));

/** What the ink of a line bears out: the signs that may not be believed, and the figures and digits that may, with their ink. */
export interface Testimony {
  doubted: Set<ReadSign>;
  figures: { run: ReadSign[]; ink: InkBox[] }[];
  digits: ReadDigit[];
}

/**
 * Asks the ink of a line about the figures that were read of it: where it does not say the same, all signs of the run are doubted.
 * @param second the same line as it was read another time
 */
export function bearOut(line: InkLine, signs: ReadSign[], second: ReadSign[], ink: Ink): Testimony {
  const testimony: Testimony = { doubted: new Set(), figures: [], digits: [] };
  const runs = runsOf(signs).filter(({ run }) => hasDigit(run));
  if (runs.length === 0) return testimony;
  const columns = toColumns(line.blobs);
  const again = figuresOf(second);
  runs.forEach(({ run, before, behind }, index) => {
    const isSame = again.length === runs.length && again[index] === textOf(run);
    const found = isSame ? inkOf(run, before, behind, columns, line, ink) : null;
    if (found) testimony.figures.push({ run, ink: found });
    run.forEach((sign, at) => {
      const box = found?.[at];
      if (!box) testimony.doubted.add(sign);
      else if (/\d/.test(sign.text)) testimony.digits.push({ sign, box });
    });
  });
  return testimony;
}

const textOf = (run: ReadSign[]) =>
  run.map(({ text }) => ({ "（": "(", "）": ")", "，": ",", "：": ":" })[text] ?? text).join("");

/** Signs of a figure that follow one another, and what stands beside them. */
export interface Run {
  run: ReadSign[];
  before: ReadSign | undefined;
  behind: ReadSign | undefined;
}

/** The runs of signs that figures are made of; those without a digit too. */
export function runsOf(all: ReadSign[]): Run[] {
  const signs = all.filter(({ text }) => text.trim() !== "");
  const runs: Run[] = [];
  signs.forEach((sign, index) => {
    if (!isFigure(sign)) return;
    const last = runs.at(-1);
    if (last && last.run.at(-1) === signs[index - 1]) last.run.push(sign);
    else runs.push({ run: [sign], before: signs[index - 1], behind: undefined });
    const own = runs.at(-1);
    if (own) own.behind = signs[index + 1];
  });
  return runs;
}

function toColumns(blobs: Blob[]): Column[] {
  const columns: Column[] = [];
  for (const blob of blobs.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    const shared = last ? last.right - blob.left + 1 : 0;
    const narrow = last ? Math.min(widthOf(last), widthOf(blob)) : 0;
    if (!last || shared < narrow * 0.4) {
      columns.push({ ...blob, blobs: [blob] });
      continue;
    }
    Object.assign(last, around([last, blob]));
    last.blobs.push(blob);
  }
  return columns;
}

/** How far the place that the model says and that of the ink may be apart, in heights of the line. */
const FAR = 0.55;

// a stretch of columns that has the shapes of the run one by one, and nothing that it leaves out beside it
function inkOf(
  run: ReadSign[],
  before: ReadSign | undefined,
  behind: ReadSign | undefined,
  columns: Column[],
  line: InkLine,
  ink: Ink,
): Column[] | null {
  const width = widthOf(line);
  const reach = heightOf(line) * FAR;
  const placeOf = (sign: ReadSign | undefined) => line.left + (sign?.middle ?? 0) * width;
  const middleOf = ({ left, right }: Column) => (left + right) / 2;
  const [from, to] = [placeOf(run[0]), placeOf(run.at(-1))];
  for (const [start, column] of columns.entries()) {
    if (!before && start > 0) return null;
    if (Math.abs(middleOf(column) - from) > reach) continue;
    const measure = measureOf(run, columns, start, ink);
    const found = measure && match(run, columns, start, measure);
    const last = found?.at(-1);
    if (!found || !last || Math.abs(middleOf(last) - to) > reach) continue;
    const end = columns.findLastIndex(({ left }) => left <= last.right) + 1;
    if (!behind && end < columns.length) continue;
    if (!isLeftOut(columns, start, end, before, behind)) return found;
  }
  return null;
}

// the columns from `at` on that the signs take, one each, where each has its shape
function match(signs: ReadSign[], columns: Column[], at: number, measure: Measure): Column[] | null {
  const [sign, ...others] = signs;
  if (!sign) return [];
  const shape = SHAPES[sign.text];
  for (let count = sign.text === "%" ? MOST_PIECES : 1; count > 0; count--) {
    if (!shape || at + count > columns.length) continue;
    const column = joined(columns.slice(at, at + count));
    if (!shape(column, measure)) continue;
    const rest = match(others, columns, at + count, measure);
    if (rest) return [column, ...rest];
  }
  return null;
}

const joined = (columns: Column[]): Column => ({
  ...around(columns),
  blobs: columns.flatMap(({ blobs }) => blobs),
});

// the digits of a run are of one height, and stand on one line
function measureOf(run: ReadSign[], columns: Column[], start: number, ink: Ink): Measure | null {
  let at = start;
  const digits: Column[] = [];
  for (const { text } of run) {
    const column = columns[at];
    if (/\d/.test(text) && column) digits.push(column);
    at += 1;
    if (text === "%") break;
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  const [height, base] = [middle(digits.map(heightOf)), middle(digits.map(({ bottom }) => bottom))];
  return height === undefined || base === undefined ? null : { height, base, ink };
}

/** Signs that leave a small piece of ink at the foot of a line. */
const FOOT = /[.,，。、；;：:…_]/;

// a point beside the run, or a dash before it, that belongs to no sign
function isLeftOut(
  columns: Column[],
  start: number,
  end: number,
  before: ReadSign | undefined,
  behind: ReadSign | undefined,
): boolean {
  const own = columns.slice(start, end);
  const height = Math.max(...own.map(heightOf));
  const base = Math.max(
    ...own.filter((column) => heightOf(column) > height * 0.8).map(({ bottom }) => bottom),
  );
  const isSmall = (column: Column | undefined) =>
    column !== undefined &&
    heightOf(column) <= height * 0.35 &&
    widthOf(column) <= height * 0.35 &&
    column.top > base - height * 0.4;
  const isMinus = (column: Column | undefined, beside: ReadSign | undefined) =>
    column !== undefined && isDash(column, { height, base }) && !/[一二三—–-]/.test(beside?.text ?? "");
  const near = (gap: number) => gap < height * 0.5;
  const [left, right] = [columns[start - 1], columns[end]];
  const [first, last] = [columns[start], columns[end - 1]];
  const isLeft =
    isSmall(left) && left && first && near(first.left - left.right) && !FOOT.test(before?.text ?? "");
  const isRight =
    isSmall(right) && right && last && near(right.left - last.right) && !FOOT.test(behind?.text ?? "");
  const isNegative = isMinus(left, before) && left && first && near(first.left - left.right);
  return Boolean(isLeft || isRight || isNegative);
}
