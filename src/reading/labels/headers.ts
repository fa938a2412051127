import type { Cell } from "../../documents/block.ts";
import { GOAL_COLUMNS, MANAGEMENT_COLUMNS } from "../../model/labels/fields.ts";
import { INDICATOR_COLUMNS } from "../../model/labels/indicators.ts";
import { LIST_COLUMNS } from "../../model/labels/lists.ts";
import { MONEY_COLUMNS } from "../../model/labels/money.ts";
import { once } from "../../values/once.ts";
import { lookUpColumn } from "./columns.ts";

/** The columns of every kind of header. */
const ANY_COLUMN: Record<string, string> = {
  ...MONEY_COLUMNS,
  ...INDICATOR_COLUMNS,
  ...LIST_COLUMNS,
  ...GOAL_COLUMNS,
  ...MANAGEMENT_COLUMNS,
};

/** A header of any kind names at least so many columns. */
const FEWEST_COLUMNS = 2;

/**
 * Whether a row names enough columns, of whatever kinds, to be the header of anything: every block of every form asks it
 * of every row, and nearly none is one.
 */
export const mayBeHeader = once((cells: readonly Cell[]) => countColumns(cells) >= FEWEST_COLUMNS);

function countColumns(cells: readonly Cell[]): number {
  let count = 0;
  for (const { text, label } of cells) {
    if (text === "" || lookUpColumn(ANY_COLUMN, label) === undefined) continue;
    count += 1;
    if (count === FEWEST_COLUMNS) break;
  }
  return count;
}
