import { describe, expect, test } from "vitest";
import { CHECKS, findBroken } from "../../src/model/integrity/index.ts";
import { type Cells, TABLE_NAMES, type TableName, type Tables } from "../../src/model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../../src/model/tables/keys.ts";
import { readPublished } from "../../src/published.ts";

const published = readPublished("data/published");

/** The published tables with one row of one table changed; `row` counts as the file does. */
function spoil(table: TableName, row: number, change: Cells): Tables {
  const rows: Cells[] = [...published.tables[table]];
  rows[row - 2] = { ...rows[row - 2], ...change };
  return { ...published.tables, [table]: rows };
}

const rowOf = (table: TableName, passes: (cells: Cells) => boolean) => {
  const rows: Cells[] = published.tables[table];
  return rows.findIndex(passes) + 2;
};
const without = (table: TableName, row: number): Tables => ({
  ...published.tables,
  [table]: published.tables[table].filter((_, index) => index !== row - 2),
});
const brokenBy = (promise: string, tables: Tables, texts = published.texts) => {
  const check = CHECKS.find((one) => one.promise === promise);
  if (!check) throw new Error(`no such promise: ${promise}`);
  return check.broken({ tables, texts }).map(({ table, row, column }) => `${table}:${row} ${column}`);
};

test.each(CHECKS)("published: $promise", ({ broken }) => {
  expect(broken(published)).toEqual([]);
});

const fund = rowOf("funds", (cells) => cells.executed !== null && cells.annual_budget !== null);
const total = rowOf("evaluations", (cells) => cells.evaluation_id === "changchun-2023-01");
const adjusted = rowOf("evaluations", (cells) => cells.adjustment_rate !== null);
const completed = rowOf("indicators", (cells) => cells.completion !== null);
const overruled = rowOf("evaluations", (cells) => cells.corrected === true);
const cited = rowOf("provenance", (cells) => cells.cell !== null && cells.column === "executed");

const CASES: [promise: string, what: string, tables: Tables, where: string][] = [
  [
    "unique-keys",
    "an id twice",
    spoil("funds", 3, { fund_id: published.tables.funds[0]?.fund_id }),
    "funds:3 fund_id",
  ],
  [
    "unique-keys",
    "an aspect twice",
    spoil("management", 3, { aspect: published.tables.management[0]?.aspect }),
    "management:3 evaluation_id+aspect",
  ],
  [
    "resolved-keys",
    "an unknown evaluation",
    spoil("funds", 4, { evaluation_id: "nobody-2023-01" }),
    "funds:4 evaluation_id",
  ],
  [
    "resolved-keys",
    "an unknown parent",
    spoil("regions", 3, { parent_code: "999999" }),
    "regions:3 parent_code",
  ],
  [
    "resolved-keys",
    "a flag on no indicator",
    spoil("flags", 2, { indicator_id: "nobody-01" }),
    "flags:2 indicator_id",
  ],
  [
    "rows-in-place",
    "a flag under another report",
    spoil(
      "flags",
      rowOf("flags", (cells) => cells.report_id === "changchun-2023" && cells.evaluation_id !== null),
      { report_id: "yangpu-2022" },
    ),
    `flags:${rowOf("flags", (cells) => cells.report_id === "changchun-2023" && cells.evaluation_id !== null)} evaluation_id`,
  ],
  [
    "founded-statuses",
    "met by score",
    spoil("indicators", 2, { status: "met", basis: "score" }),
    "indicators:2 basis",
  ],
  [
    "founded-rates",
    "a rate without basis",
    spoil("evaluations", total, { rate_basis: null }),
    `evaluations:${total} rate_basis`,
  ],
  ["right-counts", "a wrong count", spoil("reports", 2, { indicator_count: 1 }), "reports:2 indicator_count"],
  ["right-counts", "a lost indicator", without("indicators", 5), "reports:2 indicator_count"],
  [
    "right-rates",
    "a rate of its own",
    spoil("funds", fund, { execution_rate: 0.5 }),
    `funds:${fund} execution_rate`,
  ],
  [
    "right-rates",
    "an amount changed by hand",
    spoil("funds", fund, { executed: 1 }),
    `funds:${fund} execution_rate`,
  ],
  [
    "right-rates",
    "a wrong adjustment",
    spoil("evaluations", adjusted, { adjustment_rate: 9 }),
    `evaluations:${adjusted} adjustment_rate`,
  ],
  [
    "right-rates",
    "a wrong completion",
    spoil("indicators", completed, { completion: 9 }),
    `indicators:${completed} completion`,
  ],
  [
    "total-rows",
    "another amount",
    spoil("evaluations", total, { annual_budget: 1 }),
    `evaluations:${total} annual_budget`,
  ],
  ["lines-of-text", "a line behind the end", spoil("statements", 2, { line: "L99999" }), "statements:2 line"],
  ["lines-of-text", "a line zero", spoil("funds", 2, { line: "L0" }), "funds:2 line"],
  ["whole-ledger", "a line nobody speaks of", without("ledger", 2), "reports:2 report_id"],
  [
    "corrections-found",
    "words that are not there",
    spoil("corrections", 2, { from: "不在此处" }),
    "corrections:2 from",
  ],
  [
    "corrections-joined",
    "a row that says nothing of its correction",
    spoil("evaluations", overruled, { corrected: false }),
    `evaluations:${overruled} corrected`,
  ],
  [
    "corrections-joined",
    "a row that no correction names",
    spoil("funds", fund, { corrected: true }),
    `funds:${fund} corrected`,
  ],
  [
    "corrections-joined",
    "a cell that there is not",
    spoil("corrections", 2, { column: "mood" }),
    "corrections:2 row_id",
  ],
  ["right-sums", "another sum", spoil("totals", 2, { executed: 1 }), "totals:2 executed"],
  [
    "right-sums",
    "a row that prints nothing",
    spoil("totals", 2, { budget_rows: "nobody-2023-01" }),
    "totals:2 budget_rows",
  ],
  [
    "texts-on-lines",
    "another text",
    spoil("provenance", cited, { text: "353070" }),
    `provenance:${cited} text`,
  ],
  ["texts-on-lines", "another cell", spoil("provenance", cited, { cell: 0 }), `provenance:${cited} text`],
  [
    "figures-cited",
    "an unknown row",
    spoil("provenance", cited, { row_id: "nobody" }),
    `provenance:${cited} row_id`,
  ],
  [
    "figures-cited",
    "an unknown column",
    spoil("provenance", cited, { column: "mood" }),
    `provenance:${cited} column`,
  ],
  ["cited-numbers", "a number nobody cites", without("provenance", cited), `evaluations:${total} executed`],
];

test.each(CASES)("%s: finds %s", (promise, _, tables, where) => {
  expect(brokenBy(promise, tables)).toContain(where);
});

test("an amount that its citation does not say is found, a corrected one is not", () => {
  const row = rowOf("funds", (cells) => cells.fund_id === "changchun-2023-01-local");
  const promise = "figures-cited";
  expect(brokenBy(promise, spoil("funds", row, { annual_budget: 1_416_190_001 }))).toHaveLength(1);
  expect(published.tables.corrections.length).toBeGreaterThan(0);
  expect(brokenBy(promise, { ...published.tables, corrections: [] })).not.toEqual([]);
});

test("a blank line in the ledger and a report without text are found", () => {
  const texts = new Map(published.texts);
  const [id = "", lines = []] = [...texts][0] ?? [];
  texts.set(
    id,
    lines.map((line, index) => (index === 2 ? "" : line)),
  );
  expect(brokenBy("whole-ledger", published.tables, texts)).toEqual(["ledger:2 line"]);
  texts.delete(id);
  expect(brokenBy("lines-of-text", published.tables, texts).length).toBeGreaterThan(100);
});

test("a text of several lines stands when each of them does, the first in its cell", () => {
  const texts = new Map([["here-2023", ["甲\t合计 12", "万元\t乙"]]]);
  const citation = {
    table: "funds",
    row_id: "x",
    column: "executed",
    report_id: "here-2023",
    line: "L1;L2",
    cell: 1,
    text: "12\n万元",
  };
  const tables = (change: Cells) =>
    ({ ...published.tables, provenance: [{ ...citation, ...change }] }) as Tables;
  const promise = "texts-on-lines";
  expect(brokenBy(promise, tables({}), texts)).toEqual([]);
  expect(brokenBy(promise, tables({ text: "12\n亿元" }), texts)).toHaveLength(1);
  expect(brokenBy(promise, tables({ text: "甲\n万元" }), texts)).toHaveLength(1);
});

test("everything broken is listed together", () => {
  const tables = spoil("funds", fund, { execution_rate: 0.5, evaluation_id: "nobody-2023-01" });
  expect(findBroken({ ...published, tables }).length).toBeGreaterThan(1);
});

describe("keys", () => {
  test.each(TABLE_NAMES)("of %s are columns of it, never empty, and point to single names", (name) => {
    const rows: Cells[] = published.tables[name];
    for (const column of primaryKeyOf(name))
      expect(rows.filter((cells) => cells[column] === null)).toEqual([]);
    for (const { table } of foreignKeysOf(name)) expect(primaryKeyOf(table)).toHaveLength(1);
  });

  test("every column that ends as an id does points to its table", () => {
    const ids = TABLE_NAMES.flatMap((name) => foreignKeysOf(name).map(({ column }) => `${name}.${column}`));
    expect(ids).toEqual(
      expect.arrayContaining(["reports.region_code", "flags.indicator_id", "ledger.report_id"]),
    );
    expect(ids).not.toContain("reports.report_id");
  });
});
