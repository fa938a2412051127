import { columnsOf, type TableName, type Tables } from "./index.ts";

type ColumnOf<Name extends TableName> = keyof Tables[Name][number] & string;

/** `column` is empty or holds a value of the primary key of `table`. */
export interface ForeignKey {
  column: string;
  table: TableName;
}

/** The columns that name a row. */
const PRIMARY_KEYS: { [Name in TableName]: ColumnOf<Name>[] } = {
  regions: ["code"],
  reports: ["report_id"],
  evaluations: ["evaluation_id"],
  funds: ["fund_id"],
  management: ["evaluation_id", "aspect"],
  indicators: ["indicator_id"],
  statements: ["statement_id"],
  amounts: ["amount_id"],
  flags: ["flag_id"],
  score_audits: ["indicator_id"],
  notices: ["notice_id"],
  corrections: ["correction_id"],
  provenance: ["table", "row_id", "column", "ordinal"],
  ledger: ["report_id", "line"],
  replies: ["reply_id"],
  totals: ["total_id"],
  codelists: ["field", "code"],
  rules: ["rule"],
};

/** Which table a column of this name points to, wherever it stands. */
const POINTS_TO: Record<string, TableName> = {
  report_id: "reports",
  region_code: "regions",
  province_code: "regions",
  parent_code: "regions",
  evaluation_id: "evaluations",
  indicator_id: "indicators",
  rule: "rules",
};

/** The columns that name a row of the table; every table has them. */
export function primaryKeyOf(table: TableName): string[] {
  return PRIMARY_KEYS[table];
}

/** The columns that point to rows of other tables. */
export function foreignKeysOf(table: TableName): ForeignKey[] {
  return columnsOf(table).flatMap(({ name: column }) => {
    const target = POINTS_TO[column];
    const own = target === table && primaryKeyOf(table).includes(column);
    return target && !own ? [{ column, table: target }] : [];
  });
}
