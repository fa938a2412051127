import type { ColumnKind } from "../model/tables/column.ts";
import { columnsOf, type TableName } from "../model/tables/index.ts";
import { columnsInPath } from "./partitions.ts";

/** The engines that read the partitions as one table. */
export const ENGINES = ["duckdb", "spark", "trino"] as const;
export type Engine = (typeof ENGINES)[number];

/** How each says so, and a folder to be put in the place of one's own. */
const DIALECTS: Record<Engine, { create: (table: TableName, folder: string) => string; folder: string }> = {
  duckdb: { create: createInDuckDb, folder: "." },
  spark: { create: createInSpark, folder: "/data/jixiao-open/parquet" },
  trino: { create: createInTrino, folder: "s3://bucket/jixiao-open/parquet" },
};

const SPARK: Record<ColumnKind, string> = {
  text: "STRING",
  enum: "STRING",
  lines: "STRING",
  integer: "INT",
  year: "INT",
  decimal: "DOUBLE",
  ratio: "DOUBLE",
  money: "DECIMAL(18,2)",
  boolean: "BOOLEAN",
  date: "DATE",
};
const TRINO: Record<ColumnKind, string> = {
  ...SPARK,
  text: "VARCHAR",
  enum: "VARCHAR",
  lines: "VARCHAR",
  integer: "INTEGER",
  year: "INTEGER",
};

/**
 * What makes an engine read the partitions of these tables as one table each.
 * @param tables those that have rows: a folder without files is no table
 * @param folder where the partitions stand; by default a place to be put in
 */
export function partitionDdl(engine: Engine, tables: TableName[], folder?: string): string {
  const { create, folder: usual } = DIALECTS[engine];
  return `${tables.map((table) => create(table, folder ?? usual)).join("\n\n")}\n`;
}

/**
 * What makes an engine read tables that lie in one file each, beside the folder of the partitions; empty for Trino,
 * whose tables are folders.
 * @param folder where the partitions stand; by default a place to be put in
 */
export function singleDdl(engine: Engine, tables: TableName[], folder = DIALECTS[engine].folder): string {
  if (engine === "trino" || tables.length === 0) return "";
  const statement = (table: TableName) =>
    engine === "duckdb"
      ? `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM read_parquet('${folder}/../${table}.parquet');`
      : `CREATE TABLE ${table} USING PARQUET OPTIONS (path '${folder.replace(/\/[^/]+$/, "")}/${table}.parquet');`;
  return `${tables.map(statement).join("\n\n")}\n`;
}

function createInDuckDb(table: TableName, folder: string): string {
  return [
    `CREATE OR REPLACE VIEW ${table} AS`,
    `SELECT * FROM read_parquet('${folder}/${table}/*/*/*.parquet',`,
    "  hive_partitioning = true, hive_types = {'fiscal_year': INTEGER, 'province': VARCHAR});",
  ].join("\n");
}

function createInSpark(table: TableName, folder: string): string {
  const columns = [...columnLines(table, SPARK, "`"), "  `fiscal_year` INT", "  `province` STRING"];
  return [
    `CREATE TABLE ${table} (`,
    columns.join(",\n"),
    `) USING PARQUET PARTITIONED BY (fiscal_year, province) LOCATION '${folder}/${table}';`,
    `MSCK REPAIR TABLE ${table};`,
  ].join("\n");
}

function createInTrino(table: TableName, folder: string): string {
  const columns = [...columnLines(table, TRINO, '"'), '  "fiscal_year" INTEGER', '  "province" VARCHAR'];
  return [
    `CREATE TABLE hive.default.${table} (`,
    columns.join(",\n"),
    `) WITH (format = 'PARQUET', partitioned_by = ARRAY['fiscal_year', 'province'], external_location = '${folder}/${table}');`,
    `CALL hive.system.sync_partition_metadata('default', '${table}', 'ADD');`,
  ].join("\n");
}

function columnLines(table: TableName, types: Record<ColumnKind, string>, quote: string): string[] {
  return columnsOf(table)
    .filter(({ name }) => !columnsInPath(table).includes(name))
    .map(({ name, meta: { kind } }) => `  ${quote}${name}${quote} ${types[kind]}`);
}
