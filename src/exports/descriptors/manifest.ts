import { TABLE_NAMES, type TableName, type Tables } from "../../model/tables/index.ts";
import {
  isPartitioned,
  PARTITIONED,
  type Partition,
  partition,
  partitionPath,
  singlePath,
} from "../partitions.ts";
import type { FileFacts } from "./datapackage.ts";
import type { Address } from "./json-ld.ts";

/** A Parquet file of the partitions with what its folders say; null where it has no folders of years. */
export interface PartitionFile {
  table: TableName;
  fiscal_year: number | null;
  province: string | null;
  /** Below /data/. */
  path: string;
  rows: Partition["rows"];
}

/** Every Parquet file of the partitions: a file per table, year and province, and one for each table without them. */
export function partitionFiles(tables: Tables): PartitionFile[] {
  const parts = partition(tables).map((part) => ({ ...part, path: `${PARTITIONED}/${partitionPath(part)}` }));
  const single = TABLE_NAMES.filter((table) => !isPartitioned(table, tables)).map((table) => ({
    table,
    fiscal_year: null,
    province: null,
    path: `${PARTITIONED}/${singlePath(table)}`,
    rows: tables[table],
  }));
  return [...parts, ...single];
}

/**
 * Every file of the partitions with its address, for readers over HTTP, where no folder can be listed.
 * @param facts bytes and checksum of each file, in the same order
 */
export function manifestOf(files: PartitionFile[], facts: FileFacts[], address: Address) {
  return files.map(({ table, fiscal_year, province, path, rows }, at) => ({
    table,
    fiscal_year,
    province,
    url: address(path),
    rows: rows.length,
    bytes: facts[at]?.bytes,
    sha256: facts[at]?.sha256,
  }));
}
