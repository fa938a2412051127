import { toBibtex, toCsl } from "../exports/bibliography.ts";
import { citeReport } from "../exports/citation.ts";
import { tableToCsv } from "../exports/csv.ts";
import { dateOf, type Edition } from "../exports/dataset.ts";
import { dataPackage } from "../exports/descriptors/datapackage.ts";
import type { Address } from "../exports/descriptors/json-ld.ts";
import { nestEvaluations, toJson } from "../exports/json.ts";
import { type ArchiveEntry, collect, joined, Repeated, repeatedOf } from "../exports/pieces.ts";
import { archiveReadme } from "../exports/readme.ts";
import {
  type CollectionPart,
  programmePart,
  programmesOf,
  reportPart,
  splitByReport,
  tablesOfProgramme,
} from "../exports/subset.ts";
import { bookOf } from "../exports/xlsx.ts";
import { type Cells, TABLE_NAMES, type TableName, type Tables } from "../model/tables/index.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import { dataDocument, publishedFile } from "../published.ts";
import { isBuilt } from "./built.ts";
import { everythingPublished } from "./edition.ts";
import { type Download, describeBytes, encode } from "./file.ts";
import { scanDownloads } from "./scans.ts";
import { workbookFile } from "./workbook.ts";
import { writeZip } from "./zip.ts";

/** A part of the collection with its files, none of them made yet. */
export interface PartFiles {
  part: CollectionPart;
  files: Download[];
}

/** The files of every report that has pages: /data/reports/<id>.zip, .xlsx, .json and its citations. */
export function reportParts(tables: Tables, edition: Edition): PartFiles[] {
  let split: Map<string, Tables> | undefined;
  return tables.reports
    .filter(({ report_id }) => isBuilt(report_id))
    .map((report) => {
      const part = reportPart(report.report_id);
      const own = () => {
        split ??= splitByReport(tables);
        return split.get(report.report_id) ?? tables;
      };
      return { part, files: [...partFiles(part, own, edition), ...citations(part, report)] };
    });
}

/** The files of every programme family: /data/programmes/<id>.zip, .xlsx, .json. */
export function programmeParts(tables: Tables, edition: Edition): PartFiles[] {
  return programmesOf(tables).map((programme) => {
    const part = programmePart(programme);
    let own: Tables | undefined;
    const select = () => {
      own ??= tablesOfProgramme(tables, programme);
      return own;
    };
    return { part, files: partFiles(part, select, edition) };
  });
}

function partFiles(part: CollectionPart, own: () => Tables, edition: Edition): Download[] {
  const { path } = part;
  return [
    {
      path: `${path}.zip`,
      title: { zh: "各表（CSV）、嵌套 JSON、原文与说明", en: "Tables (CSV), nested JSON, texts and README" },
      make: (address) => archive(part, own(), edition, address),
      of: everythingPublished(),
    },
    {
      path: `${path}.xlsx`,
      title: { zh: "工作簿", en: "Workbook" },
      make: () => workbookFile(bookOf(own(), { edition, day: dateOf(own()), part: part.zh })),
      of: everythingPublished(),
    },
    {
      path: `${path}.json`,
      title: { zh: "嵌套 JSON", en: "Nested JSON" },
      make: () => toJson(nestEvaluations(own())),
      of: everythingPublished(),
    },
  ];
}

function citations({ path }: CollectionPart, report: ReportRow): Download[] {
  const cite = (address: Address) =>
    citeReport(report, new URL(`../reports/${report.report_id}/`, address("")).href);
  return [
    {
      path: `${path}.bib`,
      title: { zh: "引用（BibTeX）", en: "Citation (BibTeX)" },
      make: (address) => toBibtex(cite(address), "zh"),
    },
    {
      path: `${path}.csl.json`,
      title: { zh: "引用（CSL-JSON）", en: "Citation (CSL-JSON)" },
      make: (address) => toJson(toCsl(cite(address), "zh")),
    },
  ];
}

async function archive(
  part: CollectionPart,
  tables: Tables,
  edition: Edition,
  address: Address,
): Promise<Uint8Array> {
  const day = dateOf(tables);
  const encoder = new TextEncoder();
  const own = (text: string) => [encoder.encode(text)];
  const scans = tables.reports.flatMap(({ report_id }) => scanDownloads(report_id));
  const contents: ArchiveEntry[] = [
    ...TABLE_NAMES.map((table): ArchiveEntry => {
      const rows = tables[table];
      return [`${table}.csv`, SHARED.get(table)?.(rows) ?? own(tableToCsv(table, rows))];
    }),
    ["evaluations.json", own(toJson(nestEvaluations(tables)))],
    ["evaluations.schema.json", schema()],
    ...tables.reports.map(({ report_id }): ArchiveEntry => {
      const path = `texts/${report_id}.txt`;
      return [path, [publishedFile(path)]];
    }),
    ...(await Promise.all(
      scans.map(async (scan): Promise<ArchiveEntry> => [scan.path, [await encode(scan.make(address))]]),
    )),
  ];
  const facts = contents.map(([path, pieces]) => describeBytes(path, joined([...pieces])));
  const descriptor = { ...dataPackage(tables, edition, facts, part), homepage: address("") };
  const files: ArchiveEntry[] = [
    ["README.md", own(archiveReadme({ tables, edition, day, part, files: facts }))],
    ["LICENSE.md", licence()],
    ["datapackage.json", own(toJson(descriptor))],
    ...contents,
  ];
  return collect((sink) => writeZip(files, day, sink));
}

/** What the archives of all parts have in common, made once for all of them. */
const SHARED = new Map(
  (["codelists", "rules"] as const).map((table) => [
    table as TableName,
    repeatedOf((rows: Cells[]) => [new TextEncoder().encode(tableToCsv(table, rows))]),
  ]),
);
const schema = once(() => new Repeated([publishedFile("evaluations.schema.json")]));
const licence = once(() => new Repeated([dataDocument("LICENSE.md")]));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
