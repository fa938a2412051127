import type { CellProblem } from "../model/notice.ts";
import type { Place } from "../model/place.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Correction } from "../model/source.ts";
import { fold } from "../values/fold.ts";
import type { Restored } from "./restored.ts";

/** One cell, or one paragraph of running text: its text without layout litter, and where it stands. */
export interface Cell {
  text: string;
  /** The text with layout differences folded away; for comparing with labels. */
  label: string;
  at: Place;
  /** The columns it covers, 0 where no cell begins; there only where the file has real tables, whose columns hold. */
  span?: number;
  /** The rows it covers, where it covers several; the positions below it are blank. */
  rows?: number;
  /** Why it holds no value though it prints something, such as #DIV/0!: a notice, never a figure. */
  problem?: CellProblem;
  /** What it was read as another time, where it was recognised in a picture and that is something else. */
  second?: string;
  /** Set where corrections.json overrules characters of this cell; `text` then holds the corrected ones. */
  correction?: Correction;
  /** Where in `text` the corrected characters begin. */
  correctedAt?: number;
}

/** A row of a table, blank cells kept, or a paragraph (one cell). */
export interface Block {
  kind: "row" | "paragraph";
  cells: Cell[];
  /** Set where the text does not tell the columns of its cells: a notice, and nothing of it is read. */
  unplaced?: boolean;
}

/** What every reader makes of a file: the lines as the reader saw them, and the blocks in their order. */
export interface Document {
  lines: string[];
  blocks: Block[];
  /** Set where the characters of the file are not those that are read: what had become of them. */
  restored?: Restored;
  /** Set where the text can be parted into cells in another way that makes as much of it. */
  rival?: Block[];
}

/** A file that cannot be read at all: where, and why as data; a language says what was found and what to do. */
export class UnreadableFile extends Error {
  readonly line: number;
  readonly refusal: Refusal;
  /** @param line from 1 */
  constructor(line: number, refusal: Refusal) {
    super(`line ${line}: ${JSON.stringify(refusal)}`);
    this.line = line;
    this.refusal = refusal;
  }
}

/** A PDF whose pages are pictures: where they can be recognised, they may be read all the same. */
export class ScannedPages extends UnreadableFile {}

/** What word processors and web editors leave behind in exported text. */
const LITTER = /\[(?:image|bookmark):[^[\]\n]*\]|<\/?(?:p|br|span|div)(?:\s[^<>]*)?\/?>/gi;

/** What a cell has that is more than one plain line. */
const MAY_BE_LAID_OUT = /[\n<[]/;

/** Holds the place of a correction while layout is taken out of its line; no text has it, the door drops it. */
const MARK = "\ufdd0";

/** A cell of the given raw text; the correction of one of its lines is applied. */
export function makeCell(raw: string, at: Place, corrections: Correction[] = []): Cell {
  // nearly every cell is one plain line
  if (corrections.length === 0 && !MAY_BE_LAID_OUT.test(raw)) return finishCell(raw.trim(), at, undefined);
  const printed = raw.split("\n");
  const own = corrections.find(({ line, from }) => printed[line - at.line]?.includes(from));
  const marked = printed
    .map((line, index) =>
      own?.line === at.line + index ? line.replace(own.from, () => `${MARK}${own.to}`) : line,
    )
    .map((line) => dropLitter(line).trim())
    .join("\n")
    .trim();
  return finishCell(marked, at, own);
}

/** The cell with its lines put together again, by what knows how they were broken. */
export function joinCell(
  { text, at, correction, correctedAt = 0 }: Cell,
  join: (lines: string[]) => string,
): Cell {
  const marked = correction ? `${text.slice(0, correctedAt)}${MARK}${text.slice(correctedAt)}` : text;
  return finishCell(join(marked.split("\n")), at, correction);
}

function finishCell(marked: string, at: Place, correction: Correction | undefined): Cell {
  if (!correction) return { text: marked, label: fold(marked), at };
  const text = marked.replace(MARK, "");
  return { text, label: fold(text), at, correction, correctedAt: Math.max(0, marked.indexOf(MARK)) };
}

/** A text as short as this may be a figure, which is cited as it stands on its line. */
const LONGEST_FIGURE = 40;

// litter between two signs of a number may have stood between two numbers, so it stays and nothing is read of it
function dropLitter(line: string): string {
  if (!line.includes("<") && !line.includes("[")) return line;
  const plain = line.replace(LITTER, "");
  if (plain === line || plain.length > LONGEST_FIGURE || !/\d/.test(plain)) return plain;
  return line.replace(LITTER, (litter, index: number) => {
    const [before, behind] = [line.slice(0, index), line.slice(index + litter.length)];
    if (before.replace(LITTER, "").trim() === "" || behind.replace(LITTER, "").trim() === "") return "";
    return /[\d.,]\s*$/.test(before) && /^\s*[\d.,%]/.test(behind) ? litter : "\n";
  });
}

/** The only cell of a block that prints something; null where there is none, or another beside it. */
export function onlyFilled({ cells }: Block): Cell | null {
  let only: Cell | null = null;
  for (const cell of cells) {
    if (cell.text === "") continue;
    if (only) return null;
    only = cell;
  }
  return only;
}

/** The cells of a block that print something. */
export function filled({ cells }: Block): Cell[] {
  // asked thousands of times of every report: a function for each cell would cost more than all the rest
  const own: Cell[] = [];
  for (const cell of cells) if (cell.text !== "") own.push(cell);
  return own;
}
