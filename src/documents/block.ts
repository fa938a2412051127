import type { Place } from "../model/place.ts";
import type { Correction } from "../model/source.ts";
import { fold } from "../values/fold.ts";

/** One cell, or one paragraph of running text: its text without layout litter, and where it stands. */
export interface Cell {
  text: string;
  /** The text with layout differences folded away; for comparing with labels. */
  label: string;
  at: Place;
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
const LITTER = /\[(?:image|bookmark):[^\]\n]*\]|<\/?(?:p|br|span|div)(?:\s[^<>]*)?\/?>/gi;

/** A cell of the given raw text; corrections of its lines are applied. */
export function makeCell(raw: string, at: Place, corrections: Correction[] = []): Cell {
  const own = corrections.find(
    ({ line, from }) => line >= at.line && line <= at.lastLine && raw.includes(from),
  );
  const corrected = own ? raw.replace(own.from, () => own.to) : raw;
  const text = corrected
    .replace(LITTER, "")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
  return { text, label: fold(text), at, ...(own && { correction: own }) };
}

/** The cells of a block that print something. */
export function filled({ cells }: Block): Cell[] {
  return cells.filter(({ text }) => text !== "");
}
