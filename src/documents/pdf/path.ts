import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { apply, IDENTITY, type Matrix } from "./matrix.ts";

/** A ruling line, from its left or upper end. */
export interface Ruling {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

type Point = [x: number, y: number];

/** A filled rectangle this thin is a line. */
const THICKEST = 3;
/** How far the ends of a straight line may be apart. */
const STRAIGHT = 1;
const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);
/** How a path names its steps, and how many numbers follow each. */
const [LINE, CLOSE] = [1, 4];
const NUMBERS = [2, 2, 6, 4, 0];

/**
 * The ruling lines that a path draws: its straight strokes, or the thin rectangles it fills.
 * @param paint what is done with the path: stroked, filled, or only used to clip
 */
export function findRules(paint: number, path: number[], map: Matrix): Ruling[] {
  const stroked = STROKES.has(paint);
  if (!stroked && !FILLS.has(paint)) return [];
  return outlines(path, map).flatMap((points) =>
    stroked
      ? points.slice(1).flatMap((point, index) => toRule(points[index] ?? point, point))
      : thinRule(points),
  );
}

/** All points that a path names, in its own coordinates. */
export function pointsOf(path: number[]): [x: number, y: number][] {
  return outlines(path, IDENTITY, true).flat();
}

// the corners of each part of a path; curves are no ruling lines, so only their ends count
function outlines(path: number[], map: Matrix, all = false): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? CLOSE;
    const count = NUMBERS[step] ?? 0;
    const part = parts.at(-1);
    if (step === CLOSE && part?.[0]) part.push(part[0]);
    else if (count >= 2) {
      for (let pair = 1; all && pair + 1 < count; pair += 2)
        parts.push([apply(map, path[at + pair] ?? 0, path[at + pair + 1] ?? 0)]);
      const point = apply(map, path[at + count - 1] ?? 0, path[at + count] ?? 0);
      if (step === LINE && part) part.push(point);
      else parts.push([point]);
    }
    at += 1 + count;
  }
  return parts;
}

const MOST_CORNERS = 5;

function thinRule(points: Point[]): Ruling[] {
  if (points.length < 2 || points.length > MOST_CORNERS) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (right - left <= THICKEST) return toRule([x, top], [x, bottom]);
  return bottom - top <= THICKEST ? toRule([left, y], [right, y]) : [];
}

function toRule([x1, y1]: Point, [x2, y2]: Point): Ruling[] {
  if (Math.abs(x1 - x2) > STRAIGHT && Math.abs(y1 - y2) > STRAIGHT) return [];
  return [{ x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }];
}
