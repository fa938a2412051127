/** An invented national collection of any size, as the partitions of Parquet that engines read, to measure them by. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { writeParquet } from "../../src/exports/parquet.ts";
import {
  columnsInPath,
  isPartitioned,
  PARTITIONED,
  PARTITIONED_TABLES,
  partitionPath,
  singlePath,
} from "../../src/exports/partitions.ts";
import { totalRows } from "../../src/exports/totals.ts";
import { provinceOf, type Region } from "../../src/model/region.ts";
import {
  type Cells,
  columnsOf,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from "../../src/model/tables/index.ts";
import { foreignKeysOf } from "../../src/model/tables/keys.ts";
import { readDescriptor } from "../../src/published.ts";
import { copyOf, founding } from "../bench/copies.ts";
import { readRegions } from "../publish/sources.ts";

const YEARS = Array.from({ length: 10 }, (_, index) => 2015 + index);
/** An evaluation is multiplied by one of so many factors, a prime, so that no two places spend alike. */
const FACTORS = 97;

interface Place {
  province: string;
  regions: Region[];
  year: number;
}

/**
 * Copies of the published reports spread over every province and ten years, each evaluation's money multiplied by a
 * factor of its own; totals are computed anew, sentences stay as they are. Made once: a folder that has it is left alone.
 * @returns the evaluations it holds, at least as many as were asked for
 */
export function makeCorpus(folder: string, evaluations: number): number {
  const copies = Math.ceil(evaluations / founding.evaluations.length);
  const stamp = join(folder, "corpus.json");
  const made = JSON.stringify({ copies, of: readDescriptor().resources });
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== made) {
    rmSync(folder, { recursive: true, force: true });
    writeSingle(folder);
    const places = placesOf(readRegions());
    for (const [at, place] of places.entries())
      writePlace(folder, place, copiesOf(at, places.length, copies));
    writeFileSync(stamp, made);
  }
  return copies * founding.evaluations.length;
}

function placesOf(regions: Region[]): Place[] {
  const provinces = Map.groupBy(regions, ({ code }) => provinceOf(code));
  return [...provinces].flatMap(([province, own]) => YEARS.map((year) => ({ province, regions: own, year })));
}

function copiesOf(first: number, step: number, copies: number): number[] {
  const own: number[] = [];
  for (let copy = first; copy < copies; copy += step) own.push(copy);
  return own;
}

function writeSingle(folder: string): void {
  const regions = readRegions().map(({ code, zh, en, level, parent }) => {
    return { code, name_zh: zh, name_en: en, level, parent_code: parent };
  });
  for (const name of TABLE_NAMES) {
    if (isPartitioned(name, founding)) continue;
    write(
      join(folder, PARTITIONED, singlePath(name)),
      name,
      name === "regions" ? regions : founding[name],
      [],
    );
  }
}

function writePlace(folder: string, place: Place, copies: number[]): void {
  if (copies.length === 0) return;
  const tables: Partial<Record<TableName, Cells[]>> = {};
  for (const name of PARTITIONED_TABLES) {
    const rows: Cells[] = founding[name];
    tables[name] = copies.flatMap((copy) => rows.map((row) => placed(name, row, copy, place)));
  }
  const { evaluations, reports } = tables as unknown as Tables;
  tables.totals = totalRows(evaluations, reports);
  for (const name of PARTITIONED_TABLES) {
    const rows = tables[name] ?? [];
    const path = partitionPath({ table: name, fiscal_year: place.year, province: place.province });
    if (rows.length > 0) write(join(folder, PARTITIONED, path), name, rows, columnsInPath(name));
  }
}

const ORDER = new Map(founding.evaluations.map(({ evaluation_id }, index) => [evaluation_id, index]));
const KINDS = new Map(
  TABLE_NAMES.map((name) => {
    const pointing = foreignKeysOf(name).flatMap(({ column, table }) =>
      table === "regions" ? [column] : [],
    );
    const of = (kind: string) =>
      columnsOf(name).flatMap((column) => (column.meta.kind === kind ? [column.name] : []));
    return [name, { money: of("money"), year: of("year"), region: pointing }];
  }),
);

function placed(name: TableName, row: Cells, copy: number, { province, regions, year }: Place): Cells {
  const copied = copyOf(name, row, copy);
  const kinds = KINDS.get(name);
  const index = ORDER.get(String(row.evaluation_id)) ?? 0;
  const factor = 1 + ((index * 31 + copy * 17) % FACTORS);
  for (const column of kinds?.money ?? []) {
    const yuan = row[column];
    if (typeof yuan === "number") copied[column] = (Math.round(yuan * 100) * factor) / 100;
  }
  for (const column of kinds?.year ?? []) copied[column] = year;
  for (const column of kinds?.region ?? [])
    copied[column] = column === "province_code" ? province : regions[copy % regions.length]?.code;
  return copied;
}

function write(path: string, name: TableName, rows: Cells[], without: string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  writeParquet(name, rows, (piece) => writeSync(file, piece), without);
  closeSync(file);
}
