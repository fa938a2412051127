import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";

/** A filled cell with its position in the row. */
export interface Token {
  cell: Cell;
  index: number;
}

/** A column a cell may belong to: where it stands by the header, and what it may hold. */
export interface Slot<Key extends string> {
  key: Key;
  offset: number;
  fits: (text: string) => boolean;
}

/** The filled cells of a row from a position on. */
export function tokensOf(cells: Cell[], from = 0): Token[] {
  const tokens: Token[] = [];
  for (let index = Math.max(0, from); index < cells.length; index++) {
    const cell = cells[index];
    if (cell && cell.text !== "") tokens.push({ cell, index });
  }
  return tokens;
}

/** The last column that a token covers: a label merged over two columns stands right beside its values. */
export function endOf({ cell, index }: Token): number {
  return index + Math.max(1, cell.span ?? 1) - 1;
}

/**
 * How many cells a row of a text has less than its header: one of them may have been taken out of its middle. Files with
 * real tables lose none.
 * @param width how many cells the header has behind its label, blank ones counted
 */
export function missingCells(cells: Cell[], label: Token, width: number): number {
  return label.cell.span === undefined ? Math.max(0, width - (cells.length - 1 - endOf(label))) : 0;
}

/** A part of a cell's text: its characters, and where they begin in that text. */
export interface Part {
  text: string;
  index: number;
}

/**
 * A cell, or a part of its text, as a reading. Where a correction overruled it, `text` holds the printed characters,
 * `value` what the correction means and `printedValue` what the print means; a correction of other words of the cell
 * leaves the part alone.
 * @param parse what the characters mean; null where they are not understood
 */
export function read<T>(
  cell: Cell,
  parse: (text: string) => T | null,
  { text, index }: Part = { text: cell.text, index: 0 },
): Reading<T> {
  const { correction, correctedAt = 0, at } = cell;
  const start = correctedAt - index;
  const end = start + (correction?.to.length ?? 0);
  if (!correction || end <= 0 || start >= text.length) return { text, at, value: parse(text) };
  // words that reach over the border of the part are cited with the whole cell
  const isInside = start >= 0 && end <= text.length;
  const [whole, from] = isInside ? [text, start] : [cell.text, correctedAt];
  const printed = `${whole.slice(0, from)}${correction.from}${whole.slice(from + correction.to.length)}`;
  return {
    text: printed,
    at: { ...at, line: correction.line, lastLine: correction.line },
    value: parse(text),
    printedValue: isInside ? parse(printed) : null,
    readAs: text,
  };
}

/** A text cell as a reading; null where there is no cell. */
export function readText(cell: Cell | undefined): Reading<string> | null {
  return cell ? read(cell, (text) => text) : null;
}
