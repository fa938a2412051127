import type { Slot, Token } from "./row.ts";
import { placings } from "./settle.ts";

/** More readings than two say nothing more than that there are several. */
const SAID = 2;

/**
 * The two nearest readings of a row that nothing tells apart, each column with its cell: 全年预算数 60，全年执行数 57.
 * @param labelOf what the header prints over a column
 * @returns none where the row fits no reading, or only one that a witness denies
 */
export function rivalsOf<Key extends string>(
  tokens: Token[],
  slots: Slot<Key>[],
  labelOf: (key: Key) => string,
): string[] {
  const readings = placings(tokens, slots)
    .slice(0, SAID)
    .map(({ placed }) => [...placed].map(([key, cell]) => `${labelOf(key)} ${cell.text}`).join("，"));
  return readings.length < SAID ? [] : readings;
}
