import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { databaseFile } from "../../src/downloads/sqlite.ts";
import { insertRow, sqliteValues } from "../../src/exports/sqlite-schema.ts";
import {
  type Cells,
  columnsOf,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from "../../src/model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../../src/model/tables/keys.ts";
import { readPublished } from "../../src/published.ts";

const edition = { version: "1.2.3", generatedFrom: "sha256:abc", edition: "sha256:def" };
const published = readPublished("data/published").tables;
const make = (tables: Tables) => databaseFile((name) => tables[name], edition, published.codelists);
const file = make(published);
const folder = mkdtempSync(join(tmpdir(), "jixiao-db-"));
writeFileSync(join(folder, "data.sqlite"), file);
const database = new DatabaseSync(join(folder, "data.sqlite"));
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

test("says which edition it is, and explains every column", () => {
  const about = database.prepare(
    "SELECT value FROM about WHERE name IN ('version', 'generated_from') ORDER BY name",
  );
  expect(about.all().map((row) => row.value)).toEqual(["sha256:abc", "1.2.3"]);
  const explained = database.prepare('SELECT "table", "column", zh FROM dictionary').all();
  expect(explained.map((row) => [row.table, row.column, row.zh])).toEqual(
    TABLE_NAMES.flatMap((table) => columnsOf(table).map(({ name, meta }) => [table, name, meta.zh])),
  );
});

describe.each(TABLE_NAMES)("%s", (name) => {
  test("comes back value by value", () => {
    const rows = database.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all();
    const truths = columnsOf(name).flatMap(({ name: column, meta }) =>
      meta.kind === "boolean" ? [column] : [],
    );
    const back = rows.map((row) =>
      Object.fromEntries(
        columnsOf(name).map(({ name: column }) => [
          column,
          truths.includes(column) ? row[column] === 1 : row[column],
        ]),
      ),
    );
    expect(back).toEqual(published[name]);
  });

  test("has its keys, and an index for each of them", () => {
    const info = database.prepare(`PRAGMA table_info(${name})`).all();
    const key = info.filter((row) => Number(row.pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
    expect(key.map((row) => row.name)).toEqual(primaryKeyOf(name));
    const foreign = database.prepare(`PRAGMA foreign_key_list(${name})`).all();
    const pairs = foreign.map((row) => `${row.from} → ${row.table}`).sort();
    expect(pairs).toEqual(
      foreignKeysOf(name)
        .map(({ column, table }) => `${column} → ${table}`)
        .sort(),
    );
    const indexed = database
      .prepare(
        `SELECT i.name FROM pragma_index_list(?) AS l, pragma_index_info(l.name) AS i WHERE i.seqno = 0`,
      )
      .all(name);
    const leading = new Set(indexed.map((row) => row.name));
    expect(foreignKeysOf(name).filter(({ column }) => !leading.has(column))).toEqual([]);
  });
});

test("an amount stands as a number, in whole 分, and as the CSV writes it", () => {
  const amounts = TABLE_NAMES.flatMap((name) =>
    columnsOf(name).flatMap(({ name: column, meta }) => (meta.kind === "money" ? [{ name, column }] : [])),
  );
  expect(amounts.length).toBeGreaterThan(8);
  for (const { name, column } of amounts) {
    const wrong = database
      .prepare(
        `SELECT * FROM ${name} WHERE typeof(${column}_fen) NOT IN ('integer', 'null') OR ${column} <> ${column}_fen / 100.0
        OR ${column}_text <> printf('%d.%02d', ${column}_fen / 100, ${column}_fen % 100) OR (${column} IS NULL) <> (${column}_fen IS NULL)`,
      )
      .all();
    expect(wrong).toEqual([]);
  }
});

test("its own checks find nothing broken", () => {
  expect(database.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
});

test("two writings are the same bytes", () => {
  expect(Buffer.from(make(published)).equals(Buffer.from(file))).toBe(true);
});

describe("refuses", () => {
  const spoil = (name: TableName, change: Cells): Tables => {
    const [first, ...rest] = published[name];
    return { ...published, [name]: [{ ...first, ...change }, ...rest] };
  };

  test("a row that points to nothing", () => {
    expect(() => make(spoil("funds", { evaluation_id: "nobody-2023-01" }))).toThrow(/FOREIGN KEY/);
  });
  test("a value that is not among those allowed", () => {
    expect(() => make(spoil("indicators", { status: "splendid" }))).toThrow(/CHECK/);
  });
  test("a missing value", () => {
    expect(() => make(spoil("funds", { label: null }))).toThrow(/NOT NULL/);
  });
  test("a name that another row has", () => {
    expect(() => make({ ...published, funds: [...published.funds, ...published.funds] })).toThrow(/UNIQUE/);
  });
  test("text where a number belongs", () => {
    const [row] = published.funds;
    const values = sqliteValues("funds", { ...row, fund_id: "other", executed: "many" });
    expect(() => database.prepare(insertRow("funds")).run(...values)).toThrow(/cannot store TEXT/);
  });
});
