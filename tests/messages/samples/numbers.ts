import { places } from "./collection.ts";

type Count = [count: number][];
export const counts: Count = [[0], [1], [2], [1234]];

/** Amounts of yuan of every magnitude. */
export const amounts = [0, 943.31, 9_754_600, 3_561_450_000, -35].map((yuan): [number] => [yuan]);

/** Every part of every whole that may occur: none, one, some, all. */
export const parts: [part: number, whole: number][] = [
  [0, 1],
  [1, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [1234, 5678],
];

export const named = places.map((place): [string] => [place]);

/** Each value as the one argument of a call. */
export const one = <Value>(values: Value[]): [Value][] => values.map((value) => [value]);
