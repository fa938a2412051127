import type { ColumnKind } from "../model/tables/column.ts";
import { type Cells, columnsOf, isOptional, TABLE_NAMES, type TableName } from "../model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../model/tables/keys.ts";
import { constraintsOf } from "./constraints.ts";

/** Amounts are REAL: a double holds every amount of 元 below 10 万亿 to the 分. */
const TYPES: Record<ColumnKind, "TEXT" | "INTEGER" | "REAL"> = {
  text: "TEXT",
  enum: "TEXT",
  lines: "TEXT",
  date: "TEXT",
  integer: "INTEGER",
  year: "INTEGER",
  boolean: "INTEGER",
  decimal: "REAL",
  ratio: "REAL",
  money: "REAL",
};

/** Tables, keys, allowed values and indexes as SQL, in an order in which each table finds what it points to. */
export function sqliteSchema(): string {
  return [
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;",
    'CREATE TABLE dictionary ("table" TEXT, "column" TEXT, kind TEXT, zh TEXT, en TEXT, unit TEXT, note TEXT, note_en TEXT, PRIMARY KEY ("table", "column")) STRICT;',
    ...TABLE_NAMES.map(createTable),
    ...TABLE_NAMES.flatMap(createIndexes),
    'CREATE INDEX provenance_row ON provenance ("table", row_id);',
  ].join("\n");
}

/** `INSERT` of one row with a `?` for each column. */
export function insertRow(table: TableName): string {
  return `INSERT INTO ${table} VALUES (${columnsOf(table)
    .map(() => "?")
    .join(", ")})`;
}

/** A row as SQLite stores it: true is 1, false is 0. */
export function sqliteValues(table: TableName, row: Cells): (string | number | null)[] {
  return columnsOf(table).map(({ name }) => {
    const value = row[name];
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "string" || typeof value === "number" ? value : null;
  });
}

function createTable(table: TableName): string {
  const columns = columnsOf(table).map(({ name, meta: { kind } }) => {
    const need = isOptional(table, name) ? "" : " NOT NULL";
    return `  ${quote(name)} ${TYPES[kind]}${need}${check(table, name, kind)}`;
  });
  const key = primaryKeyOf(table);
  const keys = key.length === 0 ? [] : [`  PRIMARY KEY (${key.map(quote).join(", ")})`];
  const references = foreignKeysOf(table).map(({ column, table: target }) => {
    const [name = ""] = primaryKeyOf(target);
    return `  FOREIGN KEY (${quote(column)}) REFERENCES ${target} (${quote(name)}) DEFERRABLE INITIALLY DEFERRED`;
  });
  return `CREATE TABLE ${table} (\n${[...columns, ...keys, ...references].join(",\n")}\n) STRICT;`;
}

function check(table: TableName, column: string, kind: ColumnKind): string {
  const allowed = kind === "boolean" ? [0, 1] : constraintsOf(table, column).enum?.map(literal);
  return allowed ? ` CHECK (${quote(column)} IN (${allowed.join(", ")}))` : "";
}

// a primary key that begins with the column is its index already
function createIndexes(table: TableName): string[] {
  return foreignKeysOf(table).flatMap(({ column }) =>
    primaryKeyOf(table)[0] === column
      ? []
      : [`CREATE INDEX ${table}_${column} ON ${table} (${quote(column)});`],
  );
}

const quote = (name: string) => `"${name}"`;
const literal = (value: string) => `'${value.replaceAll("'", "''")}'`;
