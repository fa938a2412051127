import type { Piece } from "../token.ts";
import type { Assembled } from "./state.ts";

/**
 * Where a line begins with the rest of a number that the row above ends with (≥1, then 03户), that row is not what it
 * seems, and nothing of it is placed.
 */
export function unplaceTorn(piece: Piece, above: Assembled | undefined): void {
  const printed = above?.cells.flatMap((cell) => cell ?? []) ?? [];
  const last = printed.at(-1)?.tokens.at(-1);
  const isNext = last !== undefined && piece.first && piece.tokens[0]?.line === last.line + 1;
  if (above?.kind !== "row" || !isNext) return;
  if (/[\d.,]$/.test(last.text) && /^[\d.,]/.test(piece.label))
    Object.assign(above, { cells: printed, unplaced: true });
}
