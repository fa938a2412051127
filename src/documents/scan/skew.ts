import type { Ink } from "./ink.ts";

/** No scanner feeds a page more aslant than this, in radians; more is a page that was photographed. */
const MOST = (6 * Math.PI) / 180;
const COARSE = (0.25 * Math.PI) / 180;
const FINE = (0.02 * Math.PI) / 180;
/** So many pixels of ink tell the angle. */
const ENOUGH = 60_000;

/** Pixels of ink by their columns and rows: plain numbers, since each of seventy angles asks all of them. */
interface Points {
  xs: Int32Array;
  ys: Int32Array;
}

/**
 * How far the lines of a page run down to the right, in radians: the angle at which its rows of pixels differ most, as lines of
 * text and ruling lines do from the paper between them.
 */
export function findSkew({ width, pixels }: Ink): number {
  const all = pixels.reduce((sum, ink) => sum + ink, 0);
  const step = Math.max(1, Math.ceil(all / ENOUGH));
  const few = Math.floor(all / step);
  const points: Points = { xs: new Int32Array(few), ys: new Int32Array(few) };
  let count = 0;
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at] !== 1) continue;
    count += 1;
    if (count % step !== 0) continue;
    points.xs[count / step - 1] = at % width;
    points.ys[count / step - 1] = Math.floor(at / width);
  }
  const rows = Math.ceil(pixels.length / width);
  const coarse = best(points, rows, width, 0, MOST, COARSE);
  return best(points, rows, width, coarse, COARSE, FINE);
}

function best(
  { xs, ys }: Points,
  rows: number,
  width: number,
  middle: number,
  reach: number,
  step: number,
): number {
  const margin = Math.ceil(width * Math.sin(MOST * 1.1));
  let [angle, most] = [middle, 0];
  for (let own = middle - reach; own <= middle + reach + step / 2; own += step) {
    const counts = new Float64Array(rows + 2 * margin + 2);
    const lean = Math.tan(own);
    for (let index = 0; index < xs.length; index++) {
      const row = Math.round((ys[index] ?? 0) - lean * ((xs[index] ?? 0) - width / 2)) + margin;
      counts[row] = (counts[row] ?? 0) + 1;
    }
    let sharpness = 0;
    for (let row = 1; row < counts.length; row++)
      sharpness += ((counts[row] ?? 0) - (counts[row - 1] ?? 0)) ** 2;
    if (sharpness > most) [angle, most] = [own, sharpness];
  }
  return angle;
}
