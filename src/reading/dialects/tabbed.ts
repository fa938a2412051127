import { type Block, type Cell, joinCell, makeCell } from "../../documents/block.ts";
import { findWrapped, isPageMark, joinWrapped } from "../../documents/running.ts";
import type { Correction } from "../../model/source.ts";
import type { BrokenRow } from "./broken.ts";

/**
 * The tabbed dialect: a row per line, tabs between cells; a line without a tab is a paragraph, or a part of one where the
 * text was broken at a fixed width. Rows keep their blank cells, for what they are worth: merged cells were lost, so
 * columns drift.
 * @param broken rows that go over several lines, by the index of their first
 */
export function readTabbed(
  lines: string[],
  corrections: Correction[],
  broken?: Map<number, BrokenRow>,
): Block[] {
  const wrapped = findWrapped(lines);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const raw = lines[index] ?? "";
    const row = broken?.get(index);
    if (row) {
      const own = corrections.filter(({ line }) => line > index && line <= row.last + 1);
      blocks.push({ kind: "row", cells: row.cells.map((cell) => makeCell(cell.raw, cell.at, own)) });
      index = row.last;
      continue;
    }
    if (raw.trim() === "" || isPageMark(raw)) continue;
    const [line, last] = [index + 1, wrapped.get(index) ?? index];
    const isOwn = (correction: Correction) => correction.line >= line && correction.line <= last + 1;
    const own = corrections.filter(isOwn);
    if (raw.includes("\t")) {
      const cells = raw.split("\t").map((text, cell) => makeCell(text, { line, lastLine: line, cell }, own));
      blocks.push({ kind: "row", cells });
    } else blocks.push({ kind: "paragraph", cells: [paragraph(lines.slice(index, last + 1), line, own)] });
    index = last;
  }
  return blocks;
}

function paragraph(lines: string[], line: number, corrections: Correction[]): Cell {
  const cell = makeCell(
    lines.join("\n"),
    { line, lastLine: line + lines.length - 1, cell: null },
    corrections,
  );
  return lines.length === 1 ? cell : joinCell(cell, joinWrapped);
}
