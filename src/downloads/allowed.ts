import { constraintsOf } from "../exports/constraints.ts";
import type { TableName } from "../model/tables/index.ts";

/** The values that a column of codes may hold, from the schema its rows are checked against; none for other columns. */
export const allowedValues = (table: TableName, column: string): string[] =>
  constraintsOf(table, column).enum ?? [];
