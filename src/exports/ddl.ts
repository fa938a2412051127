import type { ColumnKind } from "../model/tables/column.ts";
import {
  columnsOf,
  isOptional,
  isOwned,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from "../model/tables/index.ts";
import { primaryKeyOf } from "../model/tables/keys.ts";
import { columnsInPath, isPartitioned, PARTITIONED } from "./partitions.ts";

/** The engines that read the files of `PARTITIONED` as tables, or are filled from them. */
export const ENGINES = ["duckdb", "spark", "trino", "clickhouse"] as const;
export type Engine = (typeof ENGINES)[number];

/** A table to an engine: its columns by name and kind, and whether folders say year and province. */
interface Told {
  table: TableName;
  columns: { name: string; kind: ColumnKind }[];
  parted: boolean;
}

/** The columns that the folders add to every table whose rows belong to a report. */
const PLACE: Told["columns"] = [
  { name: "fiscal_year", kind: "year" },
  { name: "province", kind: "text" },
];

/** What a file of statements says first: what it reads, and which variables it takes. */
const HEADS: Record<Engine, string> = {
  duckdb: `-- duckdb -init ${PARTITIONED}/duckdb.sql, started where jixiao-open.zip was unpacked; from elsewhere, SET VARIABLE folder first
SET VARIABLE folder = coalesce(getvariable('folder'), '.');`,
  spark: `-- spark-sql -d folder=/where/jixiao-open.zip/was/unpacked -f ${PARTITIONED}/spark.sql`,
  trino: `-- sed 's#\${folder}#s3://bucket/jixiao-open#' ${PARTITIONED}/trino.sql | trino --catalog hive --schema default`,
  clickhouse: `-- on every server: sed 's#\${cluster}#name#' ${PARTITIONED}/clickhouse.sql | clickhouse-client -mn
-- then on one, for each table: clickhouse-client --query "INSERT INTO <table> FORMAT JSONEachRow"`,
};

const WRITE: Record<Engine, (told: Told) => string> = {
  duckdb: inDuckDb,
  spark: inSpark,
  trino: inTrino,
  clickhouse: inClickHouse,
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
const DUCKDB: Record<ColumnKind, string> = TRINO;
const CLICKHOUSE: Record<ColumnKind, string> = {
  text: "String",
  enum: "String",
  lines: "String",
  integer: "Int32",
  year: "Int32",
  decimal: "Float64",
  ratio: "Float64",
  money: "Decimal(18,2)",
  boolean: "UInt8",
  date: "Date",
};

/** The statements that make an engine know every table, those without rows too; run again, they leave the same. */
export function ddlOf(engine: Engine, tables: Tables): string {
  return `${[HEADS[engine], ...TABLE_NAMES.map((table) => statementOf(engine, table, tables))].join("\n\n")}\n`;
}

/** The statement for one table. @param tables what is published: a table without rows has no folders of years */
export function statementOf(engine: Engine, table: TableName, tables: Tables): string {
  return WRITE[engine](tell(table, isPartitioned(table, tables)));
}

function tell(table: TableName, parted: boolean): Told {
  const own = columnsOf(table).map(({ name, meta }) => ({ name, kind: meta.kind }));
  const inFile = own.filter(({ name }) => !parted || !columnsInPath(table).includes(name));
  const added = isOwned(table)
    ? PLACE.filter(({ name }) => inFile.every((column) => column.name !== name))
    : [];
  return { table, columns: [...inFile, ...added], parted };
}

function inDuckDb({ table, columns, parted }: Told): string {
  const files = (pattern: string) => `getvariable('folder') || '/${PARTITIONED}/${table}/${pattern}'`;
  const view = `CREATE OR REPLACE VIEW ${table} AS`;
  if (parted)
    return [
      view,
      `SELECT * FROM read_parquet(${files("*/*/*.parquet")},`,
      "  hive_partitioning = true, hive_types = {'fiscal_year': INTEGER, 'province': VARCHAR});",
    ].join("\n");
  const inFile = columnsOf(table).map(({ name }) => name);
  const added = columns.filter(({ name }) => !inFile.includes(name));
  const empty = added.map(({ name, kind }) => `, NULL::${DUCKDB[kind]} AS ${name}`).join("");
  return `${view}\nSELECT *${empty} FROM read_parquet(${files("*.parquet")});`;
}

function inSpark({ table, columns, parted }: Told): string {
  return [
    `DROP TABLE IF EXISTS ${table};`,
    `CREATE TABLE ${table} (`,
    linesOf(columns, SPARK, "`"),
    `) USING PARQUET${parted ? " PARTITIONED BY (fiscal_year, province)" : ""} LOCATION '\${folder}/${PARTITIONED}/${table}';`,
    ...(parted ? [`MSCK REPAIR TABLE ${table};`] : []),
  ].join("\n");
}

function inTrino({ table, columns, parted }: Told): string {
  const partitions = parted ? "partitioned_by = ARRAY['fiscal_year', 'province'], " : "";
  return [
    `DROP TABLE IF EXISTS ${table};`,
    `CREATE TABLE ${table} (`,
    linesOf(columns, TRINO, '"'),
    `) WITH (format = 'PARQUET', ${partitions}external_location = '\${folder}/${PARTITIONED}/${table}');`,
    ...(parted ? [`CALL system.sync_partition_metadata('default', '${table}', 'FULL');`] : []),
  ].join("\n");
}

// the rows lie in a table of each server, and the table that is asked knows them all
function inClickHouse({ table, columns }: Told): string {
  const inFile = columnsOf(table).map(({ name }) => name);
  const key = primaryKeyOf(table);
  const [first] = columns;
  const typed = columns.map(({ name, kind }) => {
    const may = !inFile.includes(name) || isOptional(table, name);
    return `  \`${name}\` ${may ? `Nullable(${CLICKHOUSE[kind]})` : CLICKHOUSE[kind]}`;
  });
  return [
    `DROP TABLE IF EXISTS ${table};`,
    `DROP TABLE IF EXISTS ${table}_local;`,
    `CREATE TABLE ${table}_local (`,
    typed.join(",\n"),
    `) ENGINE = MergeTree() ORDER BY (${key.map((name) => `\`${name}\``).join(", ") || "tuple()"});`,
    `CREATE TABLE ${table} AS ${table}_local ENGINE = Distributed(\${cluster}, currentDatabase(), ${table}_local, cityHash64(\`${first?.name}\`));`,
  ].join("\n");
}

const linesOf = (columns: Told["columns"], types: Record<ColumnKind, string>, quote: string) =>
  columns.map(({ name, kind }) => `  ${quote}${name}${quote} ${types[kind]}`).join(",\n");
