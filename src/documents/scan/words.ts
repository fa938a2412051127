import { around, heightOf, type InkBox, widthOf } from "./box.ts";
import type { Blob } from "./ink.ts";
import type { InkLine } from "./lines.ts";
import type { ReadSign } from "./recogniser.ts";

/** Neighbours whose middles are further apart than this, in heights of a character, may have lost one between them. */
const FAR = 1.5;
/** The first and the last character stand no further from the edges of the ink of their line. */
const FROM_EDGE = 1.05;
/** Two characters nearer than this are one that was read twice. */
const TWICE = 0.3;
/** Ink as wide as this is of a character. */
const INK = 0.3;

/**
 * The characters of a line with what another reading has in the place of each, where it has something else.
 * @param second the same line as it was read another time
 */
export function compareReadings(signs: ReadSign[], second: ReadSign[]): ReadSign[] {
  const [one, other] = [printing(signs), printing(second)];
  const steps = distances(one, other);
  const at = (row: number, column: number) => steps[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const found = new Map<ReadSign, string>();
  let [row, column, behind] = [one.length, other.length, ""];
  while (row > 0 || column > 0) {
    const [sign, rival] = [one[row - 1], other[column - 1]];
    const isSame = sign && rival && plain(sign.text) === plain(rival.text);
    if (sign && rival && at(row, column) === at(row - 1, column - 1) + (isSame ? 0 : 1)) {
      const text = (isSame ? sign.text : rival.text) + behind;
      if (text !== sign.text) found.set(sign, text);
      [row, column, behind] = [row - 1, column - 1, ""];
    } else if (rival && at(row, column) === at(row, column - 1) + 1) {
      [column, behind] = [column - 1, rival.text + behind];
    } else if (sign) {
      found.set(sign, behind);
      [row, behind] = [row - 1, ""];
    }
  }
  const [first] = one;
  if (first && behind !== "") found.set(first, behind + (found.get(first) ?? first.text));
  return signs.map((sign) => (found.has(sign) ? { ...sign, second: found.get(sign) } : sign));
}

const printing = (signs: ReadSign[]) => signs.filter(({ text }) => text.trim() !== "");
/** One character in its narrow and its wide form, as the model takes one for the other, is no difference. */
const plain = (text: string) => text.normalize("NFKC");

function distances(one: ReadSign[], other: ReadSign[]): number[][] {
  const steps = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  one.forEach((sign, row) => {
    const above = steps[row] ?? [];
    const own = [row + 1];
    other.forEach((rival, column) => {
      const changed = (above[column] ?? 0) + (plain(sign.text) === plain(rival.text) ? 0 : 1);
      own.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (own[column] ?? 0) + 1));
    });
    steps.push(own);
  });
  return steps;
}

/**
 * The characters of a line beside which ink stands that none of them has, or two of which have the ink of one: the model leaves out
 * a character, or reads it twice, and does so again in another reading.
 * @param size the height of the characters, in pixels
 */
export function besideLostInk(line: InkLine, signs: ReadSign[], size: number): Set<ReadSign> {
  const own = printing(signs);
  const height = Math.max(size, tallOf(line.blobs));
  const width = widthOf(line);
  const lost = new Set<ReadSign>();
  const middle = ({ middle: part }: ReadSign) => line.left + part * width;
  own.forEach((sign, index) => {
    const next = own[index + 1];
    const [from, to] = [middle(sign), next ? middle(next) : line.right];
    const isTwice = next !== undefined && to - from < height * TWICE && isHan(sign) && isHan(next);
    const far = next ? FAR : FROM_EDGE;
    const between = { left: from + height / 2, right: next ? to - height / 2 : to };
    const isLost = to - from > height * far && hasInk(line.blobs, between, height);
    if (isTwice || isLost) for (const beside of [sign, next]) if (beside) lost.add(beside);
  });
  const [first] = own;
  const before = first && { left: line.left, right: middle(first) - height / 2 };
  if (first && middle(first) - line.left > height * FROM_EDGE && before && hasInk(line.blobs, before, height))
    lost.add(first);
  return lost;
}

// brackets are taller than characters, so most of a line tells
function tallOf(blobs: Blob[]): number {
  const heights = blobs.map(heightOf).sort((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.7)] ?? 0;
}

const isHan = ({ text }: ReadSign) => /\p{Script=Han}/u.test(text);

function hasInk(blobs: Blob[], { left, right }: Pick<InkBox, "left" | "right">, height: number): boolean {
  const own = blobs.filter(
    (blob) => (blob.left + blob.right) / 2 > left && (blob.left + blob.right) / 2 < right,
  );
  if (own.length === 0) return false;
  const box = around(own);
  return Math.max(widthOf(box), heightOf(box)) > height * INK;
}
