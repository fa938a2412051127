import type { CellProblem } from "../model/notice.ts";
import type { RefusalData } from "../model/refusal.ts";
import type { Correction } from "../model/source.ts";
import { dropInvisible } from "../values/fold.ts";
import { type Block, type Document, makeCell, UnreadableFile } from "./block.ts";
import { MOST_CELLS, MOST_CELLS_OF_A_LINE, MOST_CHARACTERS, MOST_LINE_LENGTH } from "./limits.ts";

/** A cell as a reader found it in a file that is no text. */
export interface FoundCell {
  text: string;
  /** Where it stands in that file, for people: 第3页, Sheet1!C5, 表2行4列3. */
  origin: string;
  /** The columns it covers; 0 where another cell covers this position. Only where the file has real tables. */
  span?: number;
  /** The rows it covers, where it covers several. */
  rows?: number;
  /** Why it holds no value though it prints something. */
  problem?: CellProblem;
  /** Where it was recognised in a picture: how sure its least certain character is, from 0 to 1. */
  sure?: number;
  /** What it was read as another time, where that is something else. */
  second?: string;
}

/** A row of a table or a paragraph (one cell), before it stands on a line. */
export interface FoundBlock {
  kind: Block["kind"];
  cells: FoundCell[];
}

/**
 * Writes what was found in a file that is no text as lines, one for each row and paragraph, with tabs between cells, so
 * that places, provenance and the ledger mean the same as for a text. Rows and paragraphs that print nothing have no line.
 * @throws UnreadableFile where a line has more cells or characters than the limits allow
 */
export function writeDocument(found: Iterable<FoundBlock>, corrections: Correction[]): Document {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let [count, characters] = [0, 0];
  for (const { kind, cells: own } of found) {
    const cells = own.map((cell) =>
      mayBeTorn(cell.text) ? { ...problemOf(kind, cell.text), ...cell } : cell,
    );
    const texts = cells.map(({ text }) => onOneLine(text));
    if (texts.every((text) => text === "")) continue;
    const line = lines.push(texts.join("\t"));
    count += cells.length;
    const length = lines.at(-1)?.length ?? 0;
    characters += length;
    checkSize(line, { cells: cells.length, length, count, characters }, cells[0]?.origin ?? "");
    const mended = corrections.filter((correction) => correction.line === line);
    blocks.push({
      kind,
      cells: cells.map(({ origin, span, rows, problem, sure, second }, cell) => ({
        ...makeCell(
          texts[cell] ?? "",
          {
            line,
            lastLine: line,
            cell: kind === "row" ? cell : null,
            origin,
            ...(sure !== undefined && { sure }),
          },
          mended,
        ),
        ...(span !== undefined && { span }),
        ...(rows !== undefined && { rows }),
        ...(problem !== undefined && { problem }),
        ...(second !== undefined && { second }),
      })),
    });
  }
  return { lines, blocks };
}

/** A number alone in its cell, broken over lines where only one number can be: at its point, or between groups of three digits. */
const BROKEN_NUMBER =
  /^\D{0,3}\d[\d,]*(?:\s*\n\s*[\d,]+)*(?:\.\s*\n\s*\d+|\s*\n\s*\.\d+|\.\d+)?\s*[^\d\n.]{0,6}$/;
const AT_POINT = /(?<=\d{3}\.)\s*\n\s*(?=\d)|(?<=\d)\s*\n\s*(?=\.\d)/g;
const AT_GROUP = /(?<=\d,)\s*\n\s*(?=\d{3}(?!\d))|(?<=\d)\s*\n\s*(?=,\d{3}(?!\d))/g;

/** A longer text says more than one figure. */
const LONGEST_FIGURE = 60;
const mayBeTorn = (text: string) => text.length <= LONGEST_FIGURE && text.includes("\n");

// what else is broken may be two numbers
const joinNumber = (text: string): string =>
  mayBeTorn(text) && BROKEN_NUMBER.test(text.trim())
    ? text.replace(AT_POINT, "").replace(AT_GROUP, "")
    : text;

/** Digits that go on in the next line of a cell: one number or two. */
const TORN = /^[^\d\n]{0,3}\d[\d,.]*\s*\n\s*\d[\d,.]*[^\d\n]{0,6}$/;

const problemOf = (kind: Block["kind"], text: string): Pick<FoundCell, "problem"> =>
  kind === "row" && TORN.test(joinNumber(dropInvisible(text)).trim()) ? { problem: "torn" } : {};

// line breaks and tabs inside a cell are layout; the line and the cell print the same characters
function onOneLine(text: string): string {
  return joinNumber(dropInvisible(text))
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

/** How much a line holds, and all lines so far. */
interface Size {
  cells: number;
  length: number;
  count: number;
  characters: number;
}

function checkSize(line: number, { cells, length, count, characters }: Size, origin: string): void {
  const refuse = (what: RefusalData["too-much-at"]["what"], own: number, most: number) => {
    if (own > most) throw new UnreadableFile(line, { kind: "too-much-at", origin, what, count: own, most });
  };
  refuse("wide-line", cells, MOST_CELLS_OF_A_LINE);
  refuse("long-line", length, MOST_LINE_LENGTH);
  refuse("cells", count, MOST_CELLS);
  refuse("characters", characters, MOST_CHARACTERS);
}
