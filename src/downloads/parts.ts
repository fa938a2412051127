import { toBibtex, toCsl } from "../exports/bibliography.ts";
import { citeReport } from "../exports/citation.ts";
import { tableToCsv } from "../exports/csv.ts";
import { dateOf, type Edition } from "../exports/dataset.ts";
import { dataPackage } from "../exports/descriptors/datapackage.ts";
import type { Address } from "../exports/descriptors/json-ld.ts";
import { nestEvaluations, toJson } from "../exports/json.ts";
import { collect } from "../exports/pieces.ts";
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
import { TABLE_NAMES, type Tables } from "../model/tables/index.ts";
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
  const scans = tables.reports.flatMap(({ report_id }) => scanDownloads(report_id));
  const contents: (readonly [string, string | Uint8Array])[] = [
    ...TABLE_NAMES.map((table): [string, string] => [`${table}.csv`, tableToCsv(table, tables[table])]),
    ["evaluations.json", toJson(nestEvaluations(tables))],
    ["evaluations.schema.json", publishedFile("evaluations.schema.json")],
    ...tables.reports.map(({ report_id }): [string, Uint8Array] => {
      return [`texts/${report_id}.txt`, publishedFile(`texts/${report_id}.txt`)];
    }),
    ...(await Promise.all(scans.map(async (own) => [own.path, await own.make(address)] as const))),
  ];
  const described = await Promise.all(
    contents.map(async ([path, content]) => ({ path, bytes: await encode(content) })),
  );
  const facts = described.map(({ path, bytes }) => describeBytes(path, bytes));
  const descriptor = { ...dataPackage(tables, edition, facts, part), homepage: address("") };
  const files = [
    { path: "README.md", bytes: await encode(archiveReadme({ tables, edition, day, part, files: facts })) },
    { path: "LICENSE.md", bytes: await encode(dataDocument("LICENSE.md")) },
    { path: "datapackage.json", bytes: await encode(toJson(descriptor)) },
    ...described,
  ];
  return collect((sink) =>
    writeZip(
      files.map(({ path, bytes }) => [path, [bytes]]),
      day,
      sink,
    ),
  );
}
