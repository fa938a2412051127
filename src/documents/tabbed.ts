import type { Correction } from "../model/source.ts";
import { type Block, makeCell } from "./block.ts";

/**
 * The tabbed dialect: a row per line, tabs between cells; a line without a tab is a paragraph.
 * Rows keep their blank cells, for what they are worth: merged cells were lost, so columns drift.
 */
export function readTabbed(lines: string[], corrections: Correction[]): Block[] {
  return lines.flatMap((raw, index): Block[] => {
    if (raw.trim() === "") return [];
    const line = index + 1;
    const own = corrections.filter((correction) => correction.line === line);
    if (!raw.includes("\t"))
      return [{ kind: "paragraph", cells: [makeCell(raw, { line, lastLine: line, cell: null }, own)] }];
    const cells = raw.split("\t").map((text, cell) => makeCell(text, { line, lastLine: line, cell }, own));
    return [{ kind: "row", cells }];
  });
}
