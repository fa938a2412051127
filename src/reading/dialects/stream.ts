import type { Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { fold } from "../../values/fold.ts";
import { assemble } from "./assemble.ts";
import { finishRows } from "./finish.ts";
import { cellsOf } from "./piped.ts";
import { type CellToken, joinLabels, type Piece } from "./token.ts";

/**
 * The dialect of pipe streams: rows run on behind one another, a blank cell is a line break between two pipes; or every cell
 * ends its line. What stands between two pipes is a cell, wherever lines end. Lines are rewritten with tabs for pipes.
 */
export function readStream(lines: string[], corrections: Correction[]): Document {
  const split = lines.map(cellsOf);
  const tabbed = split.map((cells) => cells.join("\t"));
  const rows = assemble(joinLabels(piecesOf(split)), { blanks: true, cells: true, rows: false });
  const print = ({ tokens, at }: Piece) => {
    const line = tokens[0]?.line ?? at.line;
    return { raw: rawOf(tokens), line, lastLine: tokens.at(-1)?.line ?? line, cell: at.cell ?? 0 };
  };
  return { lines: tabbed, blocks: finishRows(rows, print, corrections) };
}

function piecesOf(split: string[][]): Piece[] {
  const pieces: Piece[] = [];
  let open: CellToken[] = [];
  let at = { line: 1, cell: 0 };
  const close = () => {
    const printed = open.filter(({ text }) => text !== "");
    const [first] = printed;
    pieces.push({
      tokens: printed,
      label: fold(printed.map(({ text }) => text).join("\n")),
      first: first?.cell === 0,
      at: first ? { line: first.line, cell: first.cell } : at,
    });
    open = [];
  };
  split.forEach((cells, index) => {
    const line = index + 1;
    cells.forEach((text, cell) => {
      if (cell > 0) close();
      at = { line, cell };
      open.push({ text, line, cell, start: 0, end: 0 });
    });
    // a line without a pipe is prose, and ends what was open
    if (cells.length === 1) close();
  });
  close();
  return pieces;
}

// each line of a cell on its own, so that a correction finds its line
function rawOf(tokens: CellToken[]): string {
  const [first, last] = [tokens[0]?.line ?? 1, tokens.at(-1)?.line ?? 1];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    tokens
      .filter(({ line }) => line === first + index)
      .map(({ text }) => text)
      .join(""),
  ).join("\n");
}
