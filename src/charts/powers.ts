import { extent, range } from "d3";

/** The powers of ten from at or below the least to at or above the most of these amounts: ticks and ends of a log scale. */
export function powersOfTen(amounts: number[]): number[] {
  const [least = 1, most = 1] = extent(amounts);
  const first = Math.floor(Math.log10(least));
  const last = Math.max(first + 1, Math.ceil(Math.log10(most)));
  return range(first, last + 1).map((power) => 10 ** power);
}
