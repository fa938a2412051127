import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";

/** A filled cell with its position in the row. */
export interface Token {
  cell: Cell;
  index: number;
}

/** A column a cell may belong to: how far right of the row's label it stands by the header, and what it may hold. */
export interface Slot<Key extends string> {
  key: Key;
  offset: number;
  fits: (text: string) => boolean;
}

/** The filled cells of a row from a position on. */
export function tokensOf(cells: Cell[], from = 0): Token[] {
  return cells.flatMap((cell, index) => (index >= from && cell.text !== "" ? [{ cell, index }] : []));
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

/** How far a row of a table whose merged cells were lost may stand beside its header. */
const SHIFTS = [0, 1, 2, -1, 3, -2];

/**
 * Gives the cells of a row to the columns of its header. Cells that stand where the header says go first; a row may
 * have drifted as a whole, then one shift must fit every cell.
 * @param label position of the row's label, from which offsets count
 * @param accept says whether a fit is good evidence; a shifted row needs more of it than one in place
 * @returns null where no placing fits: that is a notice, not a guess
 */
export function placeTokens<Key extends string>(
  tokens: Token[],
  label: number,
  slots: Slot<Key>[],
  accept: (placed: Map<Key, Cell>, shift: number) => boolean,
): Map<Key, Cell> | null {
  for (const shift of SHIFTS) {
    const placed = placeAt(tokens, label + shift, slots);
    if (placed && accept(placed, shift)) return placed;
  }
  return null;
}

function placeAt<Key extends string>(
  tokens: Token[],
  origin: number,
  slots: Slot<Key>[],
): Map<Key, Cell> | null {
  const placed = new Map<Key, Cell>();
  for (const { cell, index } of tokens) {
    const slot = slots.find(({ offset }) => origin + offset === index);
    if (!slot?.fits(cell.text)) return null;
    placed.set(slot.key, cell);
  }
  return placed;
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
