import { DATASET } from "../exports/dataset.ts";
import type { Address } from "../exports/descriptors/json-ld.ts";
import { tableFile } from "../exports/formats.ts";
import type { TableName } from "../model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../model/tables/keys.ts";

/** Programs that read a table by one line, with no argument beyond its address but which columns are codes. */
export const TOOLS = ["pandas", "r", "javascript", "duckdb", "sqlite", "excel"] as const;
export type Tool = (typeof TOOLS)[number];

/** How each is told; the line leaves the table in a variable of its name, or prints it. */
const LINES: Record<Tool, (table: TableName, address: Address) => string> = {
  pandas: (table, address) =>
    `import pandas as pd; ${table} = pd.read_csv("${address(`${table}.csv`)}"${asText(table, (codes) => `dtype={${codes.map((code) => `"${code}": str`).join(", ")}}`)})`,
  r: (table, address) =>
    `${table} <- readr::read_csv("${address(`${table}.csv`)}"${asText(table, (codes) => `col_types = list(${codes.map((code) => `${code} = "c"`).join(", ")})`)})`,
  javascript: (table, address) =>
    `const ${table} = await (await fetch("${address(tableFile(table, "json"))}")).json();`,
  duckdb: (table, address) => `SELECT * FROM '${address(`${table}.parquet`)}';`,
  sqlite: (table, address) =>
    `curl -sO ${address(`${DATASET.name}.sqlite`)} && sqlite3 -json ${DATASET.name}.sqlite "SELECT * FROM ${table}"`,
  excel: (table, address) =>
    `= Excel.Workbook(Web.Contents("${address(`${DATASET.name}.xlsx`)}"), true){[Item="${table}",Kind="Sheet"]}[Data]`,
};

// 220100 is a name and no number
function asText(table: TableName, say: (codes: string[]) => string): string {
  const own = table === "regions" ? primaryKeyOf(table) : [];
  const others = foreignKeysOf(table).filter((key) => key.table === "regions");
  const codes = [...own, ...others.map(({ column }) => column)];
  return codes.length > 0 ? `, ${say(codes)}` : "";
}

/** The line for each tool. @param address the address of a file below /data/, with its host */
export function oneLines(table: TableName, address: Address): { tool: Tool; line: string }[] {
  return TOOLS.map((tool) => ({ tool, line: LINES[tool](table, address) }));
}
