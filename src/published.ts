import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { z } from "zod";
import type { ColumnKind } from "./model/tables/column.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName, type Tables } from "./model/tables/index.ts";

/** Where `npm run data` writes and the site reads; another folder is for benchmarks and tests only. */
const FOLDER = process.env.PUBLISHED_FOLDER ?? "data/published";

const PARSE: Partial<Record<ColumnKind, (cell: string) => unknown>> = {
  integer: Number,
  decimal: Number,
  money: Number,
  ratio: Number,
  year: Number,
  boolean: (cell) => (cell === "true" ? true : cell === "false" ? false : cell),
};

/** Everything published: the tables, and for each report the lines of the text the reader saw. */
export interface Published {
  tables: Tables;
  texts: Map<string, string[]>;
}

/**
 * Reads all of `data/published`, every row checked against its schema.
 * @throws Error naming file, row and column where a file does not keep the contract
 */
export function readPublished(folder: string = FOLDER): Published {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readTable(folder, name)]),
  ) as unknown as Tables;
  const texts = new Map(
    tables.reports.map(({ report_id }) => {
      const text = readFileSync(join(folder, "texts", `${report_id}.txt`), "utf8");
      return [report_id, text.replace(/\n$/, "").split("\n")];
    }),
  );
  return { tables, texts };
}

/** One table from its CSV. @throws Error as `readPublished` does */
export function readTable<Name extends TableName>(
  folder: string,
  name: Name,
): z.infer<(typeof TABLES)[Name]>[] {
  const file = join(folder, `${name}.csv`);
  const columns = columnsOf(name);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors[0]) throw new Error(`${file}, row ${(errors[0].row ?? 0) + 2}: ${errors[0].message}`);
  const wanted = columns.map((column) => column.name).join(",");
  if (meta.fields?.join(",") !== wanted)
    throw new Error(`${file}: columns are ${meta.fields?.join(",")}, expected ${wanted}`);
  const schema: z.ZodType = TABLES[name];
  return data.map((cells, index) => {
    const row = Object.fromEntries(
      columns.map(({ name: column, meta: { kind } }) => {
        const cell = cells[column] ?? "";
        return [column, cell === "" ? null : (PARSE[kind]?.(cell) ?? cell)];
      }),
    );
    const checked = schema.safeParse(row);
    if (checked.success) return checked.data as z.infer<(typeof TABLES)[Name]>;
    const [issue] = checked.error.issues;
    throw new Error(
      `${file}, row ${index + 2}, column ${issue?.path.join(".")}: ${issue?.message}; run npm run data again`,
    );
  });
}

let cached: Published | undefined;

/** The published data of this build, read once. */
export function published(): Published {
  cached ??= readPublished();
  return cached;
}

/** A file of `data/published` as it is, for visitors to take along. */
export function publishedFile(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}
