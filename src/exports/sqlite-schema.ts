import type { CodelistRow } from "../model/tables/codelists.ts";
import type { ColumnKind } from "../model/tables/column.ts";
import {
  type Cells,
  columnsOf,
  isOptional,
  TABLE_NAMES,
  TABLE_TITLES,
  type TableName,
} from "../model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../model/tables/keys.ts";
import { fenOf } from "../values/money.ts";
import { printFixed } from "../values/print.ts";
import { constraintsOf } from "./constraints.ts";
import { describeValues } from "./dictionary.ts";

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

/**
 * SQLite has no decimal numbers: beside the amount as REAL, which compares, stand the exact 分, which add up, and the
 * text that the CSV has.
 */
const MONEY: { suffix: string; type: "INTEGER" | "TEXT"; of: (yuan: number) => string | number }[] = [
  { suffix: "_fen", type: "INTEGER", of: fenOf },
  { suffix: "_text", type: "TEXT", of: (yuan) => printFixed(yuan, 2) },
];

/**
 * Tables, keys, allowed values and indexes as SQL, in an order in which each table finds what it points to; a comment beside
 * each column, which `.schema` shows, says what it is.
 */
export function sqliteSchema(codelists: CodelistRow[]): string {
  return [
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;",
    'CREATE TABLE dictionary ("table" TEXT, "column" TEXT, kind TEXT, zh TEXT, en TEXT, unit TEXT, note TEXT, note_en TEXT, "values" TEXT, PRIMARY KEY ("table", "column")) STRICT;',
    ...TABLE_NAMES.map((table) => createTable(table, codelists)),
    ...TABLE_NAMES.flatMap(createIndexes),
  ].join("\n");
}

/** `INSERT` of one row with a `?` for each column. */
export function insertRow(table: TableName): string {
  const columns = columnsOf(table).flatMap(({ meta }) => (meta.kind === "money" ? [1, ...MONEY] : [1]));
  return `INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`;
}

/** A row as SQLite stores it: true is 1, false is 0, and an amount stands three times. */
export function sqliteValues(table: TableName, row: Cells): (string | number | null)[] {
  return columnsOf(table).flatMap(({ name, meta: { kind } }) => {
    const value = row[name];
    if (kind === "money")
      return typeof value === "number"
        ? [value, ...MONEY.map(({ of }) => of(value))]
        : [value, value, value].map(plain);
    return [plain(value)];
  });
}

function plain(value: unknown): string | number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function createTable(table: TableName, codelists: CodelistRow[]): string {
  const columns = columnsOf(table).flatMap(({ name, meta }) => {
    const { kind, zh, en, unit } = meta;
    const need = isOptional(table, name) ? "" : " NOT NULL";
    const said = [`${zh} / ${en}${unit ? ` (${unit})` : ""}`, ...describeValues(table, name, codelists)];
    const own = `  ${quote(name)} ${TYPES[kind]}${need}${check(table, name, kind)}, -- ${said.join("; ")}`;
    const exact = MONEY.map(({ suffix, type }) => `  ${quote(name + suffix)} ${type}${need},`);
    return kind === "money" ? [own, ...exact] : [own];
  });
  const key = primaryKeyOf(table);
  const keys = `  PRIMARY KEY (${key.map(quote).join(", ")})`;
  const references = foreignKeysOf(table).map(({ column, table: target }) => {
    const [name = ""] = primaryKeyOf(target);
    return `  FOREIGN KEY (${quote(column)}) REFERENCES ${target} (${quote(name)}) DEFERRABLE INITIALLY DEFERRED`;
  });
  const { zh, en } = TABLE_TITLES[table];
  const rules = [keys, ...references].join(",\n");
  return `CREATE TABLE ${table} ( -- ${zh} / ${en}\n${columns.join("\n")}\n${rules}\n) STRICT;`;
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
