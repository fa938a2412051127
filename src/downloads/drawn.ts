import { type ReportGroup, writeReportGroups } from "../exports/report-groups.ts";
import { splitByReport } from "../exports/subset.ts";
import { DRAWN_TABLES, type IndexPart, type PackedName, pack, TEXT_COLUMN } from "../model/packed.ts";
import type { Tables } from "../model/tables/index.ts";
import { published } from "../published.ts";

/** Reports in one Parquet file: so many that what describes it stays small beside one of them. */
const PER_FILE = 64;
/** Reports in one part of the index. */
const PER_PART = 512;

/** The files of which a page draws any report, below /r/data/: Parquet by year and province, and the index of all reports. */
interface DrawnFiles {
  files: Map<string, Uint8Array>;
  /** The first report of each part of the index, in order. */
  firsts: string[];
}

/** Where a report lies: a row group of a file, and its bytes. */
interface GroupPlace {
  report: string;
  file: IndexPart["files"][number];
  group: number;
  start: number;
  end: number;
}

let drawn: DrawnFiles | undefined;

/** Paths of these files. */
export const drawnPaths = () => [...drawnFiles().files.keys()];

/** @throws Error where there is no such file */
export function drawnFile(path: string): Uint8Array {
  const bytes = drawnFiles().files.get(path);
  if (!bytes) throw new Error(`/r/data/${path}: there is no such file`);
  return bytes;
}

/** The first report of each part of the index: what tells a page which part to ask for. */
export const indexFirsts = () => drawnFiles().firsts;

function drawnFiles(): DrawnFiles {
  drawn ??= make(published().tables, published().texts);
  return drawn;
}

function make(tables: Tables, texts: Map<string, string[]>): DrawnFiles {
  const own = splitByReport(tables);
  const titles = new Map(tables.rules.map((row) => [row.rule, row]));
  const files = new Map<string, Uint8Array>();
  const places: GroupPlace[] = [];
  for (const [folder, reports] of Map.groupBy(tables.reports, folderOf)) {
    for (let from = 0; from < reports.length; from += PER_FILE) {
      const path = `${folder}/part-${from / PER_FILE}.parquet`;
      const pieces: Uint8Array[] = [];
      const groups = reports
        .slice(from, from + PER_FILE)
        .map(({ report_id: id }) => groupOf(id, own.get(id) ?? tables, titles, texts.get(id) ?? []));
      const { groups: written, bytes, footer } = writeReportGroups(groups, (piece) => pieces.push(piece));
      files.set(path, Buffer.concat(pieces));
      const file: GroupPlace["file"] = [path, bytes, footer];
      places.push(...written.map((own, group) => ({ ...own, file, group })));
    }
  }
  places.sort((a, b) => (a.report < b.report ? -1 : 1));
  const firsts: string[] = [];
  for (let from = 0; from < places.length; from += PER_PART) {
    const part = indexPart(places.slice(from, from + PER_PART));
    files.set(`index/${firsts.length}.json`, new TextEncoder().encode(JSON.stringify(part)));
    firsts.push(places[from]?.report ?? "");
  }
  return { files, firsts };
}

const folderOf = (row: Tables["reports"][number]) =>
  `fiscal_year=${row.fiscal_year}/province=${row.province_code}`;

function indexPart(places: GroupPlace[]): IndexPart {
  const files = [...new Set(places.map(({ file }) => file))];
  return {
    files,
    reports: places.map(({ report, file, group, start, end }) => [
      report,
      files.indexOf(file),
      group,
      start,
      end,
    ]),
  };
}

function groupOf(
  report: string,
  tables: Tables,
  titles: Map<string, Tables["rules"][number]>,
  lines: string[],
): ReportGroup {
  const flagged = [...new Set(tables.flags.map(({ rule }) => rule))];
  const names = flagged.map((rule) => ({
    rule,
    title_zh: titles.get(rule)?.title_zh,
    title_en: titles.get(rule)?.title_en,
  }));
  const parts = DRAWN_TABLES.filter((name) => tables[name].length > 0).map(
    (name): ReportGroup["parts"][number] => [name, pack(tables[name])],
  );
  const text: [PackedName, ReturnType<typeof pack>] = [
    "text",
    pack(lines.map((line) => ({ [TEXT_COLUMN]: line }))),
  ];
  return { report, parts: [...parts, ["rules", pack(names)], text] };
}
