import type { Cell } from "../../documents/block.ts";
import type { Money } from "../../values/money.ts";
import { columnWords } from "../labels/columns.ts";
import type { Header } from "../layout/header.ts";

type Amount = "initialBudget" | "annualBudget" | "executed";

/**
 * Whether a row shows that its 调整预算数 is by how much the budget of the year's start was changed, and no budget: it is
 * below nothing, or more was spent than it, and no more than both together.
 * @param parse reads an amount at the position of its column
 */
export function showsChange<Key extends string>(
  placed: ReadonlyMap<Key | Amount, Cell>,
  { columns }: Header<Key | Amount>,
  parse: (text: string, index: number) => Money | null,
): boolean {
  const fenOf = (key: Amount) => {
    const [column, cell] = [columns.find((own) => own.key === key), placed.get(key)];
    return column && cell ? parse(cell.text, column.index)?.fen : undefined;
  };
  const label = columns.find(({ key }) => key === "annualBudget")?.cell.label ?? "";
  const [initial, annual, executed] = [fenOf("initialBudget"), fenOf("annualBudget"), fenOf("executed")];
  if (columnWords(label).stage !== "change" || initial === undefined || annual === undefined) return false;
  return annual < 0 || (executed !== undefined && executed > annual && executed <= initial + annual);
}

/** A header whose 调整预算数 is published nowhere. */
export function withoutChange<Key extends string, Own extends Header<Key>>(header: Own): Own {
  const isChange = ({ key }: { key: string }) => key === "annualBudget";
  const changes = header.columns.filter(isChange).map(({ index, cell }) => ({ index, cell }));
  return {
    ...header,
    columns: header.columns.filter((own) => !isChange(own)),
    others: [...header.others, ...changes].toSorted((a, b) => a.index - b.index),
  };
}
