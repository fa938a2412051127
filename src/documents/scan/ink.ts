import type { InkBox } from "./box.ts";
import type { Tones } from "./picture.ts";

/** Which pixels of a picture are ink. */
export interface Ink {
  width: number;
  height: number;
  /** 1 for ink. */
  pixels: Uint8Array;
}

/** A connected piece of ink, and how many pixels it has. */
export interface Blob extends InkBox {
  area: number;
}

/** Ink is darker than the paper around it by this part. */
const DARKER = 0.2;
/** The paper around a pixel: a square of this part of the width of the page. */
const AROUND = 1 / 24;
/** A piece of ink is as dark as this somewhere, of the way from the darkest ink to paper: lighter ones are grain. */
const GRAIN = 0.55;

/** The ink of a picture: what is darker than the paper around it. */
export function findInk({ width, height, values }: Tones): Ink {
  const sums = sumsOf(width, height, values);
  const pixels = new Uint8Array(values.length);
  const reach = Math.max(8, Math.round((width * AROUND) / 2));
  const sumAt = (at: number) => sums[at] ?? 0;
  // no pair is made for any of the millions of pixels
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const [above, below] = [top * (width + 1), bottom * (width + 1)];
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum = sumAt(below + right) - sumAt(below + left) - sumAt(above + right) + sumAt(above + left);
      const paper = sum / ((right - left) * (bottom - top));
      if ((values[y * width + x] ?? 255) < paper * (1 - DARKER)) pixels[y * width + x] = 1;
    }
  }
  return { width, height, pixels };
}

function sumsOf(width: number, height: number, values: Uint8Array): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** The connected pieces of ink, corners touching counted; those that are nowhere dark are grain of the paper. */
export function findBlobs({ width, height, pixels }: Ink, { values }: Tones): Blob[] {
  const seen = new Uint8Array(pixels.length);
  const darkest = darkestOf(pixels, values);
  const blobs: Blob[] = [];
  const stack: number[] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start] !== 1 || seen[start] === 1) continue;
    const blob: Blob = { left: width, right: 0, top: height, bottom: 0, area: 0 };
    let dark = 255;
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const y = Math.floor(at / width);
      const x = at - y * width;
      blob.area += 1;
      blob.left = Math.min(blob.left, x);
      blob.right = Math.max(blob.right, x);
      blob.top = Math.min(blob.top, y);
      blob.bottom = Math.max(blob.bottom, y);
      dark = Math.min(dark, values[at] ?? 255);
      for (let nextY = Math.max(0, y - 1); nextY <= y + 1 && nextY < height; nextY++)
        for (let nextX = Math.max(0, x - 1); nextX <= x + 1 && nextX < width; nextX++) {
          const next = nextY * width + nextX;
          if (pixels[next] !== 1 || seen[next] === 1) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    if (blob.area > 1 && dark <= darkest + (255 - darkest) * GRAIN) blobs.push(blob);
  }
  return blobs;
}

// the tone that one in ten pixels of ink is as dark as
function darkestOf(pixels: Uint8Array, values: Uint8Array): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at] !== 1) continue;
    const tone = values[at] ?? 255;
    counts[tone] = (counts[tone] ?? 0) + 1;
    all += 1;
  }
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum >= all / 10;
  });
}

/**
 * The holes in a piece of ink between these edges: paper that ink encloses. Ink touches at corners, so paper does not.
 * @param smallest holes of fewer pixels are grain
 */
export function countHoles(
  { width, pixels }: Ink,
  { left, right, top, bottom }: InkBox,
  smallest: number,
): number {
  const [columns, rows] = [right - left + 3, bottom - top + 3];
  const seen = new Uint8Array(columns * rows);
  const isInk = (x: number, y: number) =>
    x > 0 && y > 0 && x < columns - 1 && y < rows - 1 && pixels[(top + y - 1) * width + left + x - 1] === 1;
  let holes = 0;
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || isInk(start % columns, Math.floor(start / columns))) continue;
    let area = 0;
    const stack = [start];
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      area += 1;
      const [x, y] = [at % columns, Math.floor(at / columns)];
      for (const [nextX, nextY] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const next = nextY * columns + nextX;
        if (nextX < 0 || nextY < 0 || nextX >= columns || nextY >= rows) continue;
        if (seen[next] === 1 || isInk(nextX, nextY)) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    // the first paper met is that around
    if (start > 0 && area >= smallest) holes += 1;
  }
  return holes;
}
