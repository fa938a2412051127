import { type Cells, columnsOf, type TableName } from "../src/model/tables/index.ts";

const NUMBERS = ["integer", "decimal", "money", "ratio", "year"];

/** A row without what may differ between programs that read it rightly: numbers are numbers, empty is missing. */
export function comparable(table: TableName, row: Cells): Cells {
  return Object.fromEntries(
    columnsOf(table).map(({ name, meta: { kind } }) => [name, cell(row[name], kind)]),
  );
}

function cell(value: unknown, kind: string): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // a double says 15 digits for sure; text where a number belongs stays text, and is found out
  if (NUMBERS.includes(kind))
    return typeof value === "string" ? value : Number(Number(value).toPrecision(15));
  // some files know no truth but 0 and 1
  if (kind === "boolean") return value === 1 || value === 0 ? value === 1 : value;
  // a code that is all digits may become the number of the same digits: nothing of it is lost
  return typeof value === "number" || typeof value === "bigint" ? String(value) : value;
}
