import type { Place } from "../model/place.ts";
import type { Correction } from "../model/source.ts";
import { fold } from "../values/fold.ts";

/** One cell, or one paragraph of running text: its text without layout litter, and where it stands. */
export interface Cell {
  text: string;
  /** The text with layout differences folded away; for comparing with labels. */
  label: string;
  at: Place;
  /** The columns it covers, 0 where no cell begins; there only where the file has real tables, whose columns hold. */
  span?: number;
  /** Set where corrections.json overrules characters of this cell; `text` then holds the corrected ones. */
  correction?: Correction;
}

/** A row of a table, blank cells kept, or a paragraph (one cell). */
export interface Block {
  kind: "row" | "paragraph";
  cells: Cell[];
}

/** What every reader makes of a file: the lines as the reader saw them, and the blocks in their order. */
export interface Document {
  lines: string[];
  blocks: Block[];
}

/** A file that cannot be read at all; the message says what was found and what to do. */
export class UnreadableFile extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What word processors and web editors leave behind in exported text. */
const LITTER = /\[(?:image|bookmark):[^[\]\n]*\]|<\/?(?:p|br|span|div)(?:\s[^<>]*)?\/?>/gi;

/** A cell of the given raw text; the correction of one of its lines is applied. */
export function makeCell(raw: string, at: Place, corrections: Correction[] = []): Cell {
  const printed = raw.split("\n");
  const own = corrections.find(({ line, from }) => printed[line - at.line]?.includes(from));
  const text = printed
    .map((line, index) => (own?.line === at.line + index ? line.replace(own.from, () => own.to) : line))
    .map((line) => line.replace(LITTER, "").trim())
    .join("\n")
    .trim();
  return { text, label: fold(text), at, ...(own && { correction: own }) };
}

/** The cells of a block that print something. */
export function filled({ cells }: Block): Cell[] {
  return cells.filter(({ text }) => text !== "");
}
