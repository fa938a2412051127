import { DATASET } from "../exports/dataset.ts";
import { ddlOf, ENGINES } from "../exports/ddl.ts";
import { manifestOf, type PartitionFile, partitionFiles } from "../exports/descriptors/manifest.ts";
import { toJson } from "../exports/json.ts";
import { writeParquet } from "../exports/parquet.ts";
import { columnsInPath, PARTITIONED } from "../exports/partitions.ts";
import { collect } from "../exports/pieces.ts";
import { TABLE_TITLES, type Tables } from "../model/tables/index.ts";
import { everythingPublished } from "./edition.ts";
import { type Download, factsOf } from "./file.ts";

/** Parquet by year and province, the statements that make tables of it, and the list of its files. */
export function partitionDownloads(tables: Tables): Download[] {
  const files = partitionFiles(tables);
  const parts = files.map(
    (file): Download => ({
      path: file.path,
      title: TABLE_TITLES[file.table],
      make: () => partitionBytes(file),
      of: everythingPublished(),
    }),
  );
  const statements = ENGINES.map(
    (engine): Download => ({
      path: `${PARTITIONED}/${engine}.sql`,
      title: { zh: `建表语句（${engine}）`, en: `DDL for ${engine}` },
      make: () => ddlOf(engine, tables),
    }),
  );
  const manifest: Download = {
    path: `${PARTITIONED}/manifest.json`,
    title: { zh: "分区文件清单", en: `The files of the partitions of ${DATASET.name}` },
    make: async (address) => {
      const facts = await Promise.all(parts.map((part) => factsOf(part, address)));
      return toJson(manifestOf(files, facts, address));
    },
  };
  return [...statements, manifest, ...parts];
}

/** The rows of a file of the partitions as Parquet; what its folders say stands in no column of it. */
export function partitionBytes({ table, rows, fiscal_year }: PartitionFile): Uint8Array<ArrayBuffer> {
  return collect((sink) => writeParquet(table, rows, sink, fiscal_year === null ? [] : columnsInPath(table)));
}
