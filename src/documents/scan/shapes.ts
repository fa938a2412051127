import { heightOf, type InkBox, widthOf } from "./box.ts";
import type { Ink } from "./ink.ts";
import type { ReadSign } from "./recogniser.ts";

/** A digit as it was read, and the ink that it was read from. */
export interface ReadDigit {
  sign: ReadSign;
  box: InkBox;
}

/** How finely the ink of a digit is looked at: its parts across and down, and how much its width counts. */
const [ACROSS, DOWN] = [8, 12];
const BREADTH = 6;
/** So many times as far as digits of one kind are apart as a rule, a digit may still be of the other kind. */
const ALIKE = 1.3;

/** The shapes of one kind of digit: their sum, and how many. */
interface Kind {
  sum: Float64Array;
  count: number;
}

/**
 * The digits of a page that look more like those that were read as another digit: one page prints a digit alike everywhere, and a
 * model that takes a five for a three here has read others right.
 */
export function findOdd(digits: ReadDigit[], ink: Ink): Set<ReadSign> {
  const shapes = digits.map(({ sign, box }) => ({ sign, shape: shapeOf(box, ink) }));
  const kinds = new Map<string, Kind>();
  for (const { sign, shape } of shapes) {
    const kind = kinds.get(sign.text) ?? { sum: new Float64Array(shape.length), count: 0 };
    shape.forEach((value, at) => {
      kind.sum[at] = (kind.sum[at] ?? 0) + value;
    });
    kind.count += 1;
    kinds.set(sign.text, kind);
  }
  const placed = shapes.map(({ sign, shape }) => {
    const own = kinds.get(sign.text);
    const others = [...kinds].filter(([text]) => text !== sign.text).map(([, kind]) => farFrom(shape, kind));
    return {
      sign,
      own: own && own.count > 1 ? farFrom(shape, withoutOne(own, shape)) : null,
      other: Math.min(Number.POSITIVE_INFINITY, ...others),
    };
  });
  const usual = placed.flatMap(({ own }) => own ?? []).sort((a, b) => a - b);
  const middle = usual[usual.length >> 1] ?? 0;
  const odd = placed.filter(({ own, other }) => other < (own ?? middle * ALIKE));
  return new Set(odd.map(({ sign }) => sign));
}

function withoutOne({ sum, count }: Kind, shape: number[]): Kind {
  return { sum: sum.map((value, at) => value - (shape[at] ?? 0)), count: count - 1 };
}

const farFrom = (shape: number[], { sum, count }: Kind) =>
  Math.sqrt(shape.reduce((far, value, at) => far + (value - (sum[at] ?? 0) / count) ** 2, 0));

// which part of each field of its box is ink, and how wide the box is for its height
function shapeOf(box: InkBox, { width, pixels }: Ink): number[] {
  const { left, top } = box;
  const [wide, high] = [widthOf(box), heightOf(box)];
  const shape: number[] = [];
  for (let down = 0; down < DOWN; down++)
    for (let across = 0; across < ACROSS; across++) {
      const [x, y] = [left + (across * wide) / ACROSS, top + (down * high) / DOWN];
      let [sum, count] = [0, 0];
      for (let row = Math.floor(y); row < Math.max(y + high / DOWN, Math.floor(y) + 1); row++)
        for (let column = Math.floor(x); column < Math.max(x + wide / ACROSS, Math.floor(x) + 1); column++) {
          sum += pixels[row * width + column] ?? 0;
          count += 1;
        }
      shape.push(sum / count);
    }
  return [...shape, (wide / high) * BREADTH];
}
