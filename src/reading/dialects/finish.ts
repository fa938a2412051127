import { type Block, type Cell, makeCell } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import type { Assembled } from "./run/state.ts";
import type { Piece } from "./token.ts";

/** How a piece prints: its raw text, line ends kept, and the cell of its line it begins in. */
export type PrintOf = (piece: Piece) => { raw: string; line: number; lastLine: number; cell: number };

/** Assembled rows as blocks; the cells of a placed row hold their columns, as those of a real table do. */
export function finishRows(rows: Assembled[], print: PrintOf, corrections: Correction[]): Block[] {
  return rows.map(({ kind, cells, unplaced }): Block => {
    const first = cells.find((piece) => piece !== null);
    const made = cells.map((piece) => makeBlockCell(piece, first, kind, print, corrections, !unplaced));
    return unplaced ? { kind, cells: made, unplaced } : { kind, cells: made };
  });
}

function makeBlockCell(
  piece: Piece | null,
  first: Piece | null | undefined,
  kind: Block["kind"],
  print: PrintOf,
  corrections: Correction[],
  isPlaced: boolean,
): Cell {
  if (!piece) {
    const line = first?.at.line ?? 1;
    return { text: "", label: "", at: { line, lastLine: line, cell: 0 }, span: 0 };
  }
  const { raw, line, lastLine, cell } = print(piece);
  const own = corrections.filter((correction) => correction.line >= line && correction.line <= lastLine);
  const made = makeCell(raw, { line, lastLine, cell: kind === "paragraph" ? null : cell }, own);
  const read = piece.readAs === undefined ? made : { ...made, label: piece.readAs };
  return isPlaced && kind === "row" ? { ...read, span: 1 } : read;
}
