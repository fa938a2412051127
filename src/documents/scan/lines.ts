import { around, heightOf, type InkBox, widthOf } from "./box.ts";
import type { Blob } from "./ink.ts";
import type { Tones } from "./picture.ts";
import { MODEL_HEIGHT } from "./recogniser.ts";

/** A line of print in pixels, and the pieces of ink it is made of. */
export interface InkLine extends InkBox {
  blobs: Blob[];
}

/** Strokes this near, in heights of a character, are of one character: 二, 三, =. */
const STROKES = 0.5;
/** A line as high as this has grown together with the next. */
const TALLEST = 1.9;
/** A gap this wide, in heights, parts what stands beside each other. */
const GAP = 2.5;

/** The height of the characters of a page: what one in seven pieces of ink exceeds, as most characters are of several. */
export function sizeOf(blobs: Blob[]): number {
  const heights = blobs
    .map(heightOf)
    .filter((height) => height >= 6)
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.85)] ?? 0;
}

/** The lines that pieces of ink of one cell or column make, from the top; each is parted at wide gaps. */
export function toInkLines(blobs: Blob[], size: number): InkLine[] {
  const bands: Blob[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const blob of blobs.toSorted((a, b) => a.top - b.top)) {
    const band = bands.at(-1);
    if (band && blob.top <= bottom) band.push(blob);
    else bands.push([blob]);
    bottom = Math.max(band && blob.top <= bottom ? bottom : Number.NEGATIVE_INFINITY, blob.bottom);
  }
  return joinStrokes(bands.flatMap((band) => split(band, size)).map(frame), size).flatMap((line) =>
    partAtGaps(line, size),
  );
}

const frame = (blobs: Blob[]): InkLine => ({ ...around(blobs), blobs });

// lines that grain, a comma or a tail ties together are told by where the middles of their characters stand
function split(band: Blob[], size: number): Blob[][] {
  if (heightOf(frame(band)) <= size * TALLEST) return [band];
  const rows: Blob[][] = [];
  for (const blob of band.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1);
    const tall = row?.filter((own) => heightOf(own) > size * 0.5) ?? [];
    const middle = tall.reduce((sum, own) => sum + (own.top + own.bottom) / 2, 0) / Math.max(1, tall.length);
    const isNear = tall.length === 0 || Math.abs((blob.top + blob.bottom) / 2 - middle) < size * 0.62;
    if (row && isNear) row.push(blob);
    else rows.push([blob]);
  }
  return rows;
}

// strokes one above another are one character, not two lines
function joinStrokes(lines: InkLine[], size: number): InkLine[] {
  const joined: InkLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isPart =
      above &&
      line.top - above.bottom < size * STROKES &&
      Math.min(heightOf(line), heightOf(above)) < size * STROKES &&
      line.bottom - above.top < size * 1.25 &&
      Math.min(line.right, above.right) - Math.max(line.left, above.left) > -size;
    if (isPart) joined[joined.length - 1] = frame([...above.blobs, ...line.blobs]);
    else joined.push(line);
  }
  return joined;
}

function partAtGaps({ blobs }: InkLine, size: number): InkLine[] {
  const parts: Blob[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const blob of blobs.toSorted((a, b) => a.left - b.left)) {
    const part = parts.at(-1);
    if (part && blob.left - right <= size * GAP) part.push(blob);
    else parts.push([blob]);
    right = Math.max(right, blob.right);
  }
  return parts.map(frame);
}

/** What of a picture is shown to the model for a line, how often, and where one showing of it stands in the picture. */
export interface Crop {
  tones: Tones;
  left: number;
  width: number;
  copies: number;
}

/** How much paper is shown around a line, in heights: each time another measure, so that the readings differ. */
export const MARGINS = [0.14, 0.22, 0.1, 0.3] as const;
/** A line of one or two characters, in heights: the model has learned on longer ones, so it is shown several times. */
const SHORT = 1.6;
const COPIES = 3;
/** The widest that the model is shown, in its own pixels. */
const LONGEST = 4096;

/**
 * A line of a picture as the model is shown it.
 * @param tones the picture without its ruling lines
 * @param size the height of its characters: a dash is not blown up to it
 */
export function cropLine(tones: Tones, line: InkLine, size: number, margin: number): Crop {
  const middle = (line.top + line.bottom + 1) / 2;
  const height = Math.max(heightOf(line), size * 0.9) * (1 + 2 * margin);
  const scale = MODEL_HEIGHT / height;
  const side = height * margin;
  const period = Math.ceil((widthOf(line) + 2 * side) * scale);
  const copies = widthOf(line) < size * SHORT ? COPIES : 1;
  const width = Math.min(LONGEST, period * copies);
  const [left, top, step] = [line.left - side, middle - height / 2, 1 / scale];
  const values = new Uint8Array(width * MODEL_HEIGHT);
  const isInside = (x: number) => x >= line.left - 2 && x <= line.right + 2;
  for (let y = 0; y < MODEL_HEIGHT; y++)
    for (let x = 0; x < width; x++) {
      const from = left + (x % period) * step;
      values[y * width + x] = isInside(from + step / 2) ? meanOf(tones, from, top + y * step, step) : 255;
    }
  return { tones: { width, height: MODEL_HEIGHT, values }, left, width: period * step, copies };
}

// the mean of the pixels that a square covers, or the tone between the nearest where it is smaller than one
function meanOf({ width, height, values }: Tones, x: number, y: number, side: number): number {
  if (side < 1) return between({ width, height, values }, x + side / 2 - 0.5, y + side / 2 - 0.5);
  const [left, right] = [Math.floor(x), Math.ceil(x + side)];
  const [top, bottom] = [Math.floor(y), Math.ceil(y + side)];
  let [sum, count] = [0, 0];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const weight =
        (Math.min(column + 1, x + side) - Math.max(column, x)) *
        (Math.min(row + 1, y + side) - Math.max(row, y));
      const isThere = column >= 0 && row >= 0 && column < width && row < height;
      sum += weight * (isThere ? (values[row * width + column] ?? 255) : 255);
      count += weight;
    }
  return Math.round(sum / count);
}

function between({ width, height, values }: Tones, x: number, y: number): number {
  const toneAt = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < width && row < height ? (values[row * width + column] ?? 255) : 255;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [x - left, y - top];
  const upper = toneAt(left, top) * (1 - across) + toneAt(left + 1, top) * across;
  const lower = toneAt(left, top + 1) * (1 - across) + toneAt(left + 1, top + 1) * across;
  return Math.round(upper * (1 - down) + lower * down);
}
