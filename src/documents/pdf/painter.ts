import { apply, compose, IDENTITY, type Matrix, toMatrix } from "./matrix.ts";

/** A part of a page, beyond which nothing is painted. */
export interface Clip {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What operators have set for what is painted next. */
export interface Painting {
  map: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  clip: Clip | null;
  isVertical: boolean;
}

const START: Painting = {
  map: IDENTITY,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  clip: null,
  isVertical: false,
};

/** What paints a page: where it stands in a line of text, what is set, and what was set before. */
export class Painter {
  state: Painting;
  /** Where the next character is put, and where its line begins. */
  text: Matrix = IDENTITY;
  line: Matrix = IDENTITY;
  /** Whether the path that comes next bounds what is painted. */
  clips = false;
  readonly #before: Painting[] = [];

  /** @param map from the page's own coordinates to points from its top left corner */
  constructor(map: Matrix) {
    this.state = { ...START, map };
  }

  set(change: Partial<Painting>): void {
    this.state = { ...this.state, ...change };
  }

  /** Goes on within other coordinates, until it leaves them. */
  enter(...matrices: unknown[]): void {
    this.#before.push(this.state);
    this.set({
      map: matrices.reduce<Matrix>((all, own) => compose(all, toMatrix(numbersOf(own))), this.state.map),
    });
  }

  leave(): void {
    this.state = this.#before.pop() ?? this.state;
  }

  /** Begins a line so far from where the last one began. */
  move(x: number, y: number): void {
    this.line = compose(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }

  /** Paints nothing beyond these points from here on. */
  clip(points: [x: number, y: number][]): void {
    if (points.length === 0) return;
    const moved = points.map(([x, y]) => apply(this.state.map, x, y));
    const [xs, ys] = [moved.map(([x]) => x), moved.map(([, y]) => y)];
    const own = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    const { left, right, top, bottom } = this.state.clip ?? own;
    this.set({
      clip: {
        left: Math.max(left, own.left),
        right: Math.min(right, own.right),
        top: Math.max(top, own.top),
        bottom: Math.min(bottom, own.bottom),
      },
    });
  }
}

/** The numbers of an operator, however pdf.js hands them over. */
export function numbersOf(value: unknown): number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === "number") : [];
}

/** One of them; 0 where there is none. */
export function numberAt(args: unknown[], index: number): number {
  const value = args[index];
  return typeof value === "number" ? value : 0;
}
