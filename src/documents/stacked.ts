import type { Correction } from "../model/source.ts";
import { type Block, makeCell } from "./block.ts";

/** Cells of this dialect stand behind one tab, so their place is the second piece of the line. */
const CELL = 1;

/**
 * The stacked dialect, a word processor's "save as text": a cell per line behind a tab, further lines of the same cell
 * without one, a blank line after each row. A label's characters may stand on lines of their own.
 */
export function readStacked(lines: string[], corrections: Correction[]): Block[] {
  const blocks: Block[] = [];
  let row: { raw: string; line: number; lastLine: number }[] = [];
  const endRow = () => {
    if (row.length === 0) return;
    const cells = row.map(({ raw, line, lastLine }) =>
      makeCell(raw, { line, lastLine, cell: CELL }, corrections),
    );
    blocks.push({ kind: "row", cells });
    row = [];
  };
  lines.forEach((raw, index) => {
    const line = index + 1;
    const open = row.at(-1);
    if (raw.startsWith("\t")) row.push({ raw: raw.slice(1), line, lastLine: line });
    else if (raw.trim() === "") endRow();
    else if (open) {
      open.raw += `\n${raw}`;
      open.lastLine = line;
    } else
      blocks.push({
        kind: "paragraph",
        cells: [makeCell(raw, { line, lastLine: line, cell: null }, corrections)],
      });
  });
  endRow();
  return blocks;
}
