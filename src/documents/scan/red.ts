import { around, heightOf, type InkBox, widthOf } from "./box.ts";
import { type Blob, findBlobs, type Ink } from "./ink.ts";
import type { InkLine } from "./lines.ts";
import type { Tones } from "./picture.ts";

/**
 * What was red on a page. A stamp may be taken out; print in red may not, as it is a figure that somebody wanted seen (accounts
 * print what is below zero in red), and neither may what a stamp lies upon: it is doubted.
 */
export interface Red {
  ink: Ink;
  /** Frames of stamps. */
  stamps: InkBox[];
  /** Pieces that are as high as a line of characters and belong to no stamp. */
  print: Blob[];
}

/** A stamp is so many characters high and wide at least; the line below a letterhead is flat. */
const STAMP = 3;
/** Print is of this height, in characters: more than grain or an edge, less than two lines. */
const LOWEST = 0.45;
const TALLEST = 1.9;
/** Ruling lines and characters that interrupt the ring of a stamp leave gaps of this part of a character. */
const GAP = 0.12;
/** Red pixels in the frame of a figure, of a hundred of its own: more is a stroke that crosses it. */
const CROSSED = 0.02;
/** So many red pixels, in squares of a character's height, may hide a character of a blank cell. */
const HIDING = 0.05;

/** @param red 0 where there is red @param size the height of the characters of the page, in pixels */
export function findRed({ width, height, values }: Tones, size: number): Red {
  const ink: Ink = { width, height, pixels: values.map((value) => (value < 128 ? 1 : 0)) };
  const grown = grow(ink, Math.round(size * GAP));
  const blobs = findBlobs(grown, { width, height, values: new Uint8Array(values.length) });
  const stamps = blobs.filter((blob) => heightOf(blob) > size * STAMP && widthOf(blob) > size * STAMP);
  const isOfStamp = (blob: Blob) => stamps.some((stamp) => isWithin(blob, stamp));
  const print = blobs.filter(
    (blob) => heightOf(blob) > size * LOWEST && heightOf(blob) < size * TALLEST && !isOfStamp(blob),
  );
  return { ink, stamps: stamps.map((stamp) => around([stamp])), print };
}

// each pixel with those around it
function grow({ width, height, pixels }: Ink, reach: number): Ink {
  const grown = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at] !== 1) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    const [left, right] = [Math.max(0, x - reach), Math.min(width - 1, x + reach)];
    for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++)
      grown.fill(1, row * width + left, row * width + right + 1);
  }
  return { width, height, pixels: grown };
}

const isWithin = (inner: InkBox, outer: InkBox) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Whether red crosses the ink of a figure, or touches it. */
export function isCrossed({ ink }: Red, { left, right, top, bottom }: InkBox): boolean {
  const box = { left: left - 1, right: right + 1, top: top - 1, bottom: bottom + 1 };
  return countRed(ink, box) > Math.max(1, widthOf(box) * heightOf(box) * CROSSED);
}

/** Where red may hide a character of a blank cell; null where there is too little of it. */
export function hidingIn({ ink, stamps }: Red, cell: InkBox, size: number): InkBox | null {
  const near = stamps.flatMap((stamp) => {
    const shared = {
      left: Math.max(cell.left, stamp.left),
      right: Math.min(cell.right, stamp.right),
      top: Math.max(cell.top, stamp.top),
      bottom: Math.min(cell.bottom, stamp.bottom),
    };
    return shared.left < shared.right && shared.top < shared.bottom ? shared : [];
  });
  return near.find((box) => countRed(ink, box) > size * size * HIDING) ?? null;
}

/** Whether red stands between two pieces of a line, where a ruling line may have been that parted two cells. */
export function isBetween({ ink }: Red, one: InkBox, other: InkBox): boolean {
  const [first, second] = one.left < other.left ? [one, other] : [other, one];
  const top = Math.max(first.top, second.top);
  const bottom = Math.min(first.bottom, second.bottom);
  return top < bottom && countRed(ink, { left: first.right, right: second.left, top, bottom }) > 0;
}

/** A gap as wide as this, in characters, may part two cells. */
const PARTS = 0.5;

/** Whether red stands in a gap of a line: what is on both sides of it may be of two cells. */
export function isParted(red: Red, { top, bottom, blobs }: InkLine, size: number): boolean {
  const sorted = blobs.toSorted((a, b) => a.left - b.left);
  let right = sorted[0]?.right ?? 0;
  return sorted.some((blob) => {
    const before = { left: right, right, top, bottom };
    const isWide = blob.left - right > size * PARTS;
    right = Math.max(right, blob.right);
    return isWide && isBetween(red, before, { ...blob, top, bottom });
  });
}

function countRed({ width, height, pixels }: Ink, { left, right, top, bottom }: InkBox): number {
  let count = 0;
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++)
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x++) count += pixels[y * width + x] ?? 0;
  return count;
}
