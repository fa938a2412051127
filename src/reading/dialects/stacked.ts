import { type Block, makeCell } from "../../documents/block.ts";
import { isPageMark } from "../../documents/running.ts";
import type { Correction } from "../../model/source.ts";

/**
 * The stacked dialect, a word processor's "save as text": a cell per line behind its tab, further lines of the same cell
 * without one, a blank line after each row. A label's characters may stand on lines of their own.
 */
export function readStacked(lines: string[], corrections: Correction[]): Block[] {
  const blocks: Block[] = [];
  let row: { raw: string; line: number; lastLine: number; cell: number }[] = [];
  const endRow = () => {
    if (row.length === 0) return;
    const cells = row.map(({ raw, ...at }) => makeCell(raw, at, corrections));
    blocks.push({ kind: "row", cells });
    row = [];
  };
  lines.forEach((raw, index) => {
    const line = index + 1;
    const open = row.at(-1);
    if (isPageMark(raw)) return;
    if (raw.startsWith("\t")) {
      // a tab behind the last text is no cell
      const texts = (raw.trim() === "" ? raw : raw.trimEnd()).split("\t").slice(1);
      row.push(...texts.map((text, index) => ({ raw: text, line, lastLine: line, cell: index + 1 })));
    } else if (raw.trim() === "") endRow();
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
