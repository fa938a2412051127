import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { fillDatabase } from "../../src/downloads/sqlite.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const [, sums = ""] = /## Sums and counts([\s\S]*?)\n## /.exec(readFileSync("docs/data.md", "utf8")) ?? [];
const queries = [...sums.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = ""]) => sql);

const database = new DatabaseSync(":memory:");
const edition = { version: "1.0.0", generatedFrom: "sha256:0", edition: "sha256:0" };
fillDatabase(database, (table) => tables[table], edition, tables.codelists);
const ask = (sql: string) => database.prepare(sql).all();
const cents = (yuan: unknown) => (typeof yuan === "number" ? Math.round(yuan * 100) : null);

test("adding up the evaluations that a total names gives the total, for every one", () => {
  const sql = queries.find((query) => query.includes("budget_rows")) ?? "";
  const added = ask(sql).map(({ total_id, budget, executed }) => [total_id, cents(budget), cents(executed)]);
  const wanted = tables.totals.map((row) => [row.total_id, cents(row.annual_budget), cents(row.executed)]);
  expect(added.length).toBeGreaterThan(20);
  expect(added).toEqual(wanted.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
});

test("every other query of the rule is answered, too", () => {
  expect(queries.length).toBe(3);
  for (const sql of queries) expect(ask(sql).length).toBeGreaterThan(3);
});
