import type { Document } from "../../documents/block.ts";
import { isPageMark } from "../../documents/running.ts";
import type { Correction } from "../../model/source.ts";
import { fold } from "../../values/fold.ts";
import { assemble } from "./assemble.ts";
import { finishRows } from "./finish.ts";
import { joinLabels, type Piece } from "./token.ts";

/**
 * The vertical dialect: a cell per line, blank lines between them or not, a blank cell gone without a trace or left as a
 * lone pipe. Lines stay as they are, but for tabs.
 */
export function readVertical(lines: string[], corrections: Correction[]): Document {
  const printed = lines.map((line) => line.replaceAll("\t", " "));
  const pieces = printed.flatMap((line, index): Piece[] => {
    const text = line.replace(/^[\s|｜]+|[\s|｜]+$/g, "");
    if (text === "" || isPageMark(line)) return [];
    const start = line.indexOf(text);
    const token = { text, line: index + 1, cell: 0, start, end: start + text.length };
    return [{ tokens: [token], label: fold(text), first: true, at: { line: index + 1, cell: 0 } }];
  });
  const rows = assemble(joinLabels(pieces), { blanks: false, cells: true, rows: false });
  const print = ({ tokens }: Piece) => {
    const [line, lastLine] = [tokens[0]?.line ?? 1, tokens.at(-1)?.line ?? 1];
    const own = printed.slice(line - 1, lastLine);
    return {
      raw: own.map((text) => text.replace(/^[\s|｜]+|[\s|｜]+$/g, "")).join("\n"),
      line,
      lastLine,
      cell: 0,
    };
  };
  return { lines: printed, blocks: finishRows(rows, print, corrections) };
}
