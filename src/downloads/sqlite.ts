import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DATASET, type Edition } from "../exports/dataset.ts";
import { dictionaryRows } from "../exports/dictionary.ts";
import { insertRow, sqliteSchema, sqliteValues } from "../exports/sqlite-schema.ts";
import type { CodelistRow } from "../model/tables/codelists.ts";
import { type Cells, TABLE_NAMES, type TableName } from "../model/tables/index.ts";

/** Rows of every table, in the order of the contract. */
export type RowsOf = (table: TableName) => Iterable<Cells>;

/**
 * All tables as one SQLite database, with keys, allowed values and indexes.
 * @throws Error where a row breaks a key: the database refuses it
 */
export function fillDatabase(
  database: DatabaseSync,
  rowsOf: RowsOf,
  { version, edition, generatedFrom }: Edition,
  codelists: CodelistRow[],
): void {
  // nobody reads a half-written file, so nothing has to survive a crash
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;");
  database.exec(sqliteSchema(codelists));
  const about = database.prepare("INSERT INTO about VALUES (?, ?)");
  for (const row of [
    ["title", DATASET.title.zh],
    ["title_en", DATASET.title.en],
    ["licence", DATASET.licence.name],
    ["version", version],
    ["edition", edition],
    ["generated_from", generatedFrom],
  ]) {
    about.run(...row);
  }
  const dictionary = database.prepare("INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const row of dictionaryRows(codelists)) dictionary.run(...row);
  for (const table of TABLE_NAMES) {
    const insert = database.prepare(insertRow(table));
    for (const row of rowsOf(table)) insert.run(...sqliteValues(table, row));
  }
  database.exec("COMMIT;");
}

/** The database as the bytes of its file; older releases of Node cannot hand them out without one. */
export function databaseFile(rowsOf: RowsOf, edition: Edition, codelists: CodelistRow[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-sqlite-"));
  try {
    const file = join(folder, "data.sqlite");
    const database = new DatabaseSync(file);
    fillDatabase(database, rowsOf, edition, codelists);
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
