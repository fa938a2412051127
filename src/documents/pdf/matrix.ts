/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to stand. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A matrix from six numbers; the identity where there are not six. */
export function toMatrix([a, b, c, d, e, f]: number[]): Matrix {
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? IDENTITY
    : [a, b, c, d, e, f];
}

/** The map that turns a page of this size so that its lines run from left to right. */
export function turnBack(turn: "down" | "up" | "back", width: number, height: number): Matrix {
  if (turn === "down") return [0, -1, 1, 0, 0, width];
  return turn === "up" ? [0, 1, -1, 0, height, 0] : [-1, 0, 0, -1, width, height];
}
