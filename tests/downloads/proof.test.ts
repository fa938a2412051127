import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { PROOF } from "../../src/downloads/proof.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const [, query = ""] =
  /## Proving a figure[\s\S]*?```sql\n([\s\S]*?)```/.exec(readFileSync("docs/data.md", "utf8")) ?? [];
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (where: string) => {
  const sql = query
    .replace("'provenance.csv'", "'data/published/provenance.csv'")
    .replace("'texts/*.txt'", "'data/published/texts/*.txt'")
    .replace(/WHERE [^;]+/, where);
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
};

test("the query of the docs is the one on /data/", () => {
  expect(query).toBe(PROOF);
});

describe("the query of the docs, on the files alone", () => {
  test("shows the printed line of the figure it asks for", async () => {
    const [, where = ""] = /(WHERE [^;]+)/.exec(query) ?? [];
    const [row, ...more] = await ask(where);
    const figure = tables.evaluations.find(({ evaluation_id }) => evaluation_id === row?.row_id)?.executed;
    expect(more).toEqual([]);
    expect(String(row?.printed).split("\t")).toContain(row?.text);
    expect(Number(row?.text) * 10_000).toBe(figure);
  });

  test("finds every citation of a cell in that cell of its line", async () => {
    const rows = await ask("WHERE p.cell IS NOT NULL");
    expect(rows).toHaveLength(tables.provenance.filter(({ cell }) => cell !== null).length);
    // the query shows the first line of a cell of several
    const firstOf = (text: unknown) => String(text).split("\n")[0] ?? "";
    const astray = rows.filter(({ printed, text }) => !String(printed).includes(firstOf(text)));
    expect(astray).toEqual([]);
  });
});
