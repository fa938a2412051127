import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import { type MoneyUnit, parseMoney } from "../../values/money.ts";
import { addsUp } from "./adds-up.ts";
import type { Placing } from "./settle.ts";

/** A row by the shifts that it fits, and whether it is the whole of the others. */
export interface PlacedPart<Key extends string> {
  isTotal: boolean;
  placings: Placing<Key>[];
}

/** Fewer columns that add up may do so by chance, or under other columns as well. */
const FEWEST_COLUMNS = 2;
const FEWEST_PARTS = 2;

/**
 * How far all rows of a table stand beside its header where their parts then add up to the total in every column of
 * amounts, and stand so in no other way.
 * @param rows the rows that print a figure
 * @param amounts the columns that add up
 * @returns null where the parts tell nothing
 */
export function shiftByParts<Key extends string>(
  rows: PlacedPart<Key>[],
  amounts: readonly Key[],
  unit: MoneyUnit | null,
): number | null {
  const shifts = new Set(rows.flatMap(({ placings }) => placings.flatMap(({ shift }) => shift ?? [])));
  const told = [...shifts].filter((shift) => {
    const placed = rows.map(({ placings }) => placings.find((own) => own.shift === shift)?.placed);
    const total = placed.filter((_, index) => rows[index]?.isTotal);
    const parts = placed.filter((_, index) => !rows[index]?.isTotal);
    const [whole, ...others] = total;
    if (!whole || others.length > 0 || parts.length < FEWEST_PARTS || placed.some((own) => !own))
      return false;
    const printed = amounts.filter((key) => placed.some((own) => isFigure(own?.get(key))));
    // zeros add up wherever they stand
    const isSaid = printed.some((key) => (parseMoney(whole.get(key)?.text ?? "", unit)?.fen ?? 0) !== 0);
    return (
      isSaid && printed.length >= FEWEST_COLUMNS && printed.every((key) => isWhole(key, whole, parts, unit))
    );
  });
  const [one, ...rivals] = told;
  return one !== undefined && rivals.length === 0 ? one : null;
}

const isFigure = (cell: Cell | undefined) => cell !== undefined && !isDash(cell.text);

function isWhole<Key extends string>(
  key: Key,
  whole: Map<Key, Cell>,
  parts: (Map<Key, Cell> | undefined)[],
  unit: MoneyUnit | null,
): boolean {
  const amountOf = (cell: Cell | undefined) => parseMoney(cell?.text ?? "", unit);
  const total = amountOf(whole.get(key));
  const amounts = parts.flatMap((part) => amountOf(part?.get(key)) ?? []);
  return total !== null && amounts.length >= FEWEST_PARTS && addsUp(total, amounts);
}
