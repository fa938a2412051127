import { UnreadableFile } from "./block.ts";
import { MOST_CELLS, MOST_CELLS_OF_A_LINE } from "./limits.ts";
import type { FoundCell } from "./write.ts";

/** A cell of a table with merged cells: its text, and the columns and rows it covers. */
export interface SpanningCell {
  text: string;
  columns: number;
  rows: number;
  /** What else is known of it. */
  own?: Partial<Pick<FoundCell, "origin" | "sure" | "second" | "problem">> | null;
}

/**
 * Lays the rows of a table on a grid: the text of a merged cell stands once, at the first of its positions, and the
 * others are blank, so that every cell keeps its column. Columns that no cell begins in (a title over 100 columns) are
 * left out.
 * @param origin says where a position stands, both counted from 0
 * @throws UnreadableFile where the grid would be larger than the limits allow
 */
export function layGrid(
  rows: SpanningCell[][],
  origin: (row: number, column: number) => string,
): FoundCell[][] {
  // how many more rows each column is covered from above
  const covered: number[] = [];
  const placed = rows.map((cells, row) => {
    let column = 0;
    const own = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const start = column;
      column += Math.max(1, cell.columns);
      if (column > MOST_CELLS_OF_A_LINE)
        throw new UnreadableFile(1, {
          kind: "wide-table",
          origin: origin(row, start),
          most: MOST_CELLS_OF_A_LINE,
        });
      for (let i = start; i < column; i++) covered[i] = Math.max(1, cell.rows);
      return { cell, start };
    });
    for (let i = 0; i < covered.length; i++) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
    return own;
  });
  const width = placed.flat().reduce((most, { start }) => Math.max(most, start + 1), 0);
  if (width * rows.length > MOST_CELLS)
    throw new UnreadableFile(1, {
      kind: "large-table",
      origin: origin(0, 0),
      rows: rows.length,
      columns: width,
      most: MOST_CELLS,
    });
  return placed.map((own, row) => {
    const blank = (column: number): FoundCell => ({ text: "", origin: origin(row, column), span: 0 });
    const cells = Array.from({ length: width }, (_, column) => blank(column));
    for (const { cell, start } of own) {
      const down = Math.min(cell.rows, rows.length - row);
      cells[start] = {
        text: cell.text,
        origin: origin(row, start),
        span: Math.min(cell.columns, width - start),
        ...(down > 1 && { rows: down }),
        ...cell.own,
      };
    }
    return cells;
  });
}
