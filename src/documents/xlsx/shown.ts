import type ExcelJS from "exceljs";
import type { CellProblem } from "../../model/notice.ts";
import { UnreadableFile } from "../block.ts";
import { MOST_CELLS, MOST_CHARACTERS } from "../limits.ts";
import { displayCell, problemOf } from "./cell.ts";

/** A cell that shows something; `area` names the merged cells it stands for. */
export interface Shown {
  cell: ExcelJS.Cell;
  column: number;
  text: string;
  area: string;
  problem: CellProblem | undefined;
}

/** What merged cells cover of what shows: from which column, how many, and which rows. */
export interface Area {
  column: number;
  columns: number;
  rows: Set<unknown>;
  top: number;
  bottom: number;
}

/** What a sheet shows: its printing rows, the merged cells by where they begin, the rows that such cells go over, and its last column. */
export interface ShownSheet {
  rows: Shown[][];
  areas: Map<string, Area>;
  merged: Set<unknown>;
  width: number;
}

/**
 * What the cells of a sheet show that are not hidden, as displayed; merged cells at their first position that shows.
 * @param hasOwnColours whether what a cell is coloured decides if its text is seen
 * @throws UnreadableFile where it passes the limits, or a cell shows what cannot be read
 */
export function readShown(sheet: ExcelJS.Worksheet, hasOwnColours: boolean): ShownSheet {
  const areas = new Map<string, Area>();
  const merged = new Set<unknown>();
  const rows: Shown[][] = [];
  let characters = 0;
  sheet.eachRow((row) => {
    const shown: Shown[] = [];
    row.eachCell((cell, column) => {
      const { master } = cell;
      if (master.row !== cell.row) merged.add(master.row).add(cell.row);
      // what is hidden is not printed; text merged over it shows in what is left
      if (row.hidden || sheet.getColumn(column).hidden) return;
      if (growArea(areas, cell, column)) return;
      const text = displayCell(master, sheet.name, hasOwnColours);
      characters += text.length;
      if (characters > MOST_CHARACTERS)
        throw new UnreadableFile(1, { kind: "long-sheet", sheet: sheet.name, most: MOST_CHARACTERS });
      if (text !== "") shown.push({ cell, column, text, area: master.address, problem: problemOf(master) });
    });
    if (shown.length > 0) rows.push(shown);
  });
  const width = widthOf(rows, sheet.name);
  return { rows, areas, merged, width };
}

// puts a cell into its merged cells: true where they began before it and now reach as far, false where they begin with it
function growArea(areas: Map<string, Area>, { master, row }: ExcelJS.Cell, column: number): boolean {
  const area = areas.get(master.address);
  const number = Number(row);
  if (!area) {
    areas.set(master.address, { column, columns: 1, rows: new Set([row]), top: number, bottom: number });
    return false;
  }
  area.columns = Math.max(area.columns, column - area.column + 1);
  area.rows.add(row);
  area.bottom = number;
  return true;
}

function widthOf(rows: Shown[][], sheet: string): number {
  const columns = rows.flat().reduce((most, { column }) => Math.max(most, column), 0);
  if (columns * rows.length <= MOST_CELLS) return columns;
  throw new UnreadableFile(1, { kind: "large-sheet", sheet, rows: rows.length, columns, most: MOST_CELLS });
}

/** Whether a row is a title, a unit or a sentence above or below a table: alone, without a frame, beside no label merged down. */
export function isProse([first, ...others]: Shown[], merged: Set<unknown>): boolean {
  if (!first || others.length > 0) return false;
  // a cell without style has no border at all, whatever the types say
  const border: Partial<ExcelJS.Borders> | undefined = first.cell.border;
  return !border?.left && !border?.right && !merged.has(first.cell.row);
}
