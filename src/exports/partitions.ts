import { columnsOf, isOwned, TABLE_NAMES, type TableName, type Tables } from "../model/tables/index.ts";

/** The rows of one table that belong to one year and province. */
export interface Partition<Name extends TableName = TableName> {
  table: Name;
  fiscal_year: number;
  province: string;
  rows: Tables[Name];
}

export type PartitionPlace = Pick<Partition, "fiscal_year" | "province">;

/** Where the partitions stand; the names of the folders are columns to the engines. */
export const PARTITIONED = "parquet";

/** Tables whose rows have a year and a province: all but those that every province shares. */
export const PARTITIONED_TABLES = TABLE_NAMES.filter(isOwned);

/** Whether a table lies in folders of years and provinces; one that every province shares, or without rows, does not. */
export const isPartitioned = (table: TableName, tables: Tables) => isOwned(table) && tables[table].length > 0;

/** The path below `PARTITIONED` of a table that does not. */
export const singlePath = (table: TableName) => `${table}/part-0.parquet`;

/** The path of a partition below `PARTITIONED`. */
export function partitionPath({ table, fiscal_year, province }: Omit<Partition, "rows">): string {
  return `${table}/fiscal_year=${fiscal_year}/province=${province}/part-0.parquet`;
}

/** Columns that the path says already, so that no engine meets them twice. */
export function columnsInPath(table: TableName): string[] {
  return columnsOf(table).flatMap(({ name }) => (name === "fiscal_year" ? [name] : []));
}

/**
 * Where rows lie: with the year and the province of the evaluation a row belongs to, else of its report.
 * @returns a function that throws an Error at a row of no report
 */
export function placing(tables: Pick<Tables, "reports" | "evaluations">) {
  const reports = new Map(tables.reports.map((row) => [row.report_id, placeOf(row)]));
  const evaluations = new Map(tables.evaluations.map((row) => [row.evaluation_id, placeOf(row)]));
  return (table: TableName, row: Tables[TableName][number]): PartitionPlace => {
    const place =
      ("evaluation_id" in row && evaluations.get(row.evaluation_id ?? "")) ||
      ("report_id" in row && reports.get(row.report_id)) ||
      undefined;
    if (!place) throw new Error(`${table}: a row of no report: ${JSON.stringify(row)}`);
    return place;
  };
}

/** Every table cut by the year and the province of its rows. A partition without rows is no file. */
export function partition(tables: Tables): Partition[] {
  const place = placing(tables);
  return PARTITIONED_TABLES.flatMap((table) => cut(table, tables[table], place));
}

function cut<Name extends TableName>(
  table: Name,
  rows: Tables[Name],
  placeIn: ReturnType<typeof placing>,
): Partition<Name>[] {
  const groups = new Map<string, Partition<Name>>();
  for (const row of rows) {
    const place = placeIn(table, row);
    const path = partitionPath({ table, ...place });
    const group: Partition<Name> = groups.get(path) ?? { table, ...place, rows: [] };
    groups.set(path, group);
    group.rows.push(row);
  }
  return [...groups.keys()].sort().flatMap((path) => groups.get(path) ?? []);
}

const placeOf = (row: { fiscal_year: number; province_code: string }): PartitionPlace => ({
  fiscal_year: row.fiscal_year,
  province: row.province_code,
});
