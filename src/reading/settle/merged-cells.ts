import type { Cell } from "../../documents/block.ts";
import { type Claims, shorten } from "../claims.ts";
import type { Header, OtherColumn } from "../layout/header.ts";
import { endOf, type Token } from "./row.ts";

/**
 * Takes out of a placed row what is merged over several columns of its header, and figures that are merged over several
 * rows: nobody can tell which of them they belong to. Each is a notice.
 * @param placed the caller's own; where nothing is merged, it is given back as it is
 * @param tokens the cells of the row where they stand
 * @param isFigure whether the values of a column belong to one row alone
 */
export function withoutMerged<Key extends string>(
  placed: Map<Key | OtherColumn, Cell>,
  tokens: Token[],
  header: Header<Key>,
  isFigure: (key: Key | OtherColumn) => boolean,
  claims: Claims,
): Map<Key | OtherColumn, Cell> {
  // texts have no spans, so nothing is merged in them that could be told
  if (tokens.every(({ cell }) => cell.span === undefined)) return placed;
  const heads = [...header.columns, ...header.others];
  const isMerged = (key: Key | OtherColumn, cell: Cell) => {
    const token = tokens.find((own) => own.cell === cell);
    if (!token || cell.span === undefined) return false;
    const under = heads.filter(({ index }) => index >= token.index && index <= endOf(token));
    return under.length > 1 || ((cell.rows ?? 1) > 1 && isFigure(key));
  };
  const merged = [...placed].filter(([key, cell]) => isMerged(key, cell));
  for (const [, cell] of merged)
    claims.doubt("unread-cell", { cells: 1, problem: "merged", printed: shorten(cell.text) }, cell);
  return new Map([...placed].filter(([, cell]) => !merged.some(([, own]) => own === cell)));
}

/**
 * The cells of rows, where a text merged over several of them (one reason for three indicators) belongs to each.
 * @param texts the columns of words
 */
export function withSharedTexts<Key extends string>(
  rows: (Map<Key, Cell> | null)[],
  texts: readonly Key[],
): (Map<Key, Cell> | null)[] {
  // hardly any table has such a text
  if (!rows.some((row) => row !== null && texts.some((key) => row.get(key)?.rows))) return rows;
  const shared = new Map<Key, Cell>();
  return rows.map((row) => {
    if (!row) return row;
    const line = [...row.values()][0]?.at.line ?? 0;
    const own = new Map(row);
    for (const key of texts) {
      const [cell, above] = [row.get(key), shared.get(key)];
      if (cell?.rows) shared.set(key, cell);
      else if (cell) shared.delete(key);
      else if (above?.rows && line < above.at.line + above.rows) own.set(key, above);
    }
    return own;
  });
}
