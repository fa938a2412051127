import { around, heightOf, type InkBox, widthOf } from "./box.ts";
import { figuresOf, hasDigit, runsOf, textOf } from "./figures.ts";
import type { Blob, Ink } from "./ink.ts";
import type { InkLine } from "./lines.ts";
import type { ReadSign } from "./recogniser.ts";
import type { ReadDigit } from "./shapes.ts";
import { type InkColumn, isDash, type Measure, MOST_PIECES, SHAPES } from "./sign-shapes.ts";

/**
 * A second reading by the same model repeats its mistakes (118.26 was read as 11826 twice), so the pieces of ink bear witness:
 * a figure is believed where each of its characters has a piece of ink of its shape, at its place, and no piece is left over.
 */

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

function toColumns(blobs: Blob[]): InkColumn[] {
  const columns: InkColumn[] = [];
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
  columns: InkColumn[],
  line: InkLine,
  ink: Ink,
): InkColumn[] | null {
  const width = widthOf(line);
  const reach = heightOf(line) * FAR;
  const placeOf = (sign: ReadSign | undefined) => line.left + (sign?.middle ?? 0) * width;
  const middleOf = ({ left, right }: InkColumn) => (left + right) / 2;
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
function match(signs: ReadSign[], columns: InkColumn[], at: number, measure: Measure): InkColumn[] | null {
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

const joined = (columns: InkColumn[]): InkColumn => ({
  ...around(columns),
  blobs: columns.flatMap(({ blobs }) => blobs),
});

// the digits of a run are of one height, and stand on one line
function measureOf(run: ReadSign[], columns: InkColumn[], start: number, ink: Ink): Measure | null {
  let at = start;
  const digits: InkColumn[] = [];
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
  columns: InkColumn[],
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
  const isSmall = (column: InkColumn | undefined) =>
    column !== undefined &&
    heightOf(column) <= height * 0.35 &&
    widthOf(column) <= height * 0.35 &&
    column.top > base - height * 0.4;
  const isMinus = (column: InkColumn | undefined, beside: ReadSign | undefined) =>
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
