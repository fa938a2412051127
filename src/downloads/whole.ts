import { toBibtex, toCsl } from "../exports/bibliography.ts";
import { citationCff, citeDataset } from "../exports/citation.ts";
import { DATASET, dateOf, type Edition } from "../exports/dataset.ts";
import { withFiles } from "../exports/descriptors/datapackage.ts";
import { dictionaryText } from "../exports/dictionary.ts";
import { tableToExcelCsv } from "../exports/excel-csv.ts";
import { FORMATS, type Format, tableFile } from "../exports/formats.ts";
import { toJson } from "../exports/json.ts";
import { nestedPaths } from "../exports/nested.ts";
import { writeParquet } from "../exports/parquet.ts";
import { collect } from "../exports/pieces.ts";
import { archiveReadme } from "../exports/readme.ts";
import { tableToJson } from "../exports/table-json.ts";
import { bookOf } from "../exports/xlsx.ts";
import { TABLE_TITLES, type TableName, type Tables } from "../model/tables/index.ts";
import { dataDocument, publishedFile } from "../published.ts";
import { everythingPublished } from "./edition.ts";
import { bytesOf, type Download, describeBytes, encode } from "./file.ts";
import { scanFacts } from "./scans.ts";
import { databaseFile } from "./sqlite.ts";
import { workbookFile } from "./workbook.ts";
import { writeZip } from "./zip.ts";

/** The files of one table in each format, at /data/<table>.<format>, with the same columns and rows. */
export function tableDownloads(tables: Tables, table: TableName): Download[] {
  const make: Record<Format, Download["make"]> = {
    csv: () => publishedFile(`${table}.csv`),
    "excel.csv": () => tableToExcelCsv(table, tables[table]),
    json: () => tableToJson(tables[table]),
    parquet: () => collect((sink) => writeParquet(table, tables[table], sink)),
  };
  return FORMATS.map((format) => ({
    path: tableFile(table, format),
    title: TABLE_TITLES[table],
    make: make[format],
    ...(format === "csv" ? {} : { of: everythingPublished() }),
  }));
}

/** The files that hold all tables, or say what they are. */
export function collectionDownloads(tables: Tables, edition: Edition): Download[] {
  return [
    ...booksOf(tables, edition),
    ...nestedFiles(),
    ...papersOf(tables),
    ...citationsOf(edition, dateOf(tables)),
  ];
}

/** All tables in one file. */
function booksOf(tables: Tables, edition: Edition): Download[] {
  const day = dateOf(tables);
  return [
    {
      path: `${DATASET.name}.xlsx`,
      title: { zh: "工作簿：每表一页，附字典", en: "Workbook: a sheet per table, with a dictionary" },
      make: () => workbookFile(bookOf(tables, { edition, day, part: null })),
      of: everythingPublished(),
    },
    {
      path: `${DATASET.name}.sqlite`,
      title: { zh: "SQLite 数据库，有主键、外键与索引", en: "SQLite database with keys and indexes" },
      make: () => databaseFile((table) => tables[table], edition, tables.codelists),
      of: everythingPublished(),
    },
  ];
}

function nestedFiles(): Download[] {
  const published = (path: string, zh: string, en: string): Download => ({
    path,
    title: { zh, en },
    make: () => publishedFile(path),
  });
  return [
    published(
      "evaluations.json",
      "嵌套 JSON：每个自评一条，下挂各表的行与出处",
      "Nested JSON: a record per evaluation, with its rows of every table and where they stand",
    ),
    published(
      "evaluations.schema.json",
      "evaluations.json 的 JSON Schema",
      "JSON Schema of evaluations.json",
    ),
  ];
}

/** What says what the tables are, how they changed and what may be done with them. */
function papersOf({ codelists }: Pick<Tables, "codelists">): Download[] {
  return [
    {
      path: "datapackage.json",
      title: { zh: "数据包描述（Data Package v2）", en: "Descriptor (Data Package v2)" },
      make: (address) =>
        toJson({
          ...withFiles(publishedFile("datapackage.json").toString(), scanFacts()),
          homepage: address(""),
        }),
    },
    {
      path: "dictionary.md",
      title: { zh: "逐列说明", en: "Every column explained" },
      make: () => dictionaryText(codelists),
    },
    {
      path: "CHANGES.md",
      title: { zh: "数字的变动", en: "Changes" },
      make: () => dataDocument("CHANGES.md"),
    },
    { path: "LICENSE.md", title: { zh: "许可", en: "Licence" }, make: () => dataDocument("LICENSE.md") },
  ];
}

function citationsOf(edition: Edition, day: string): Download[] {
  const cite = (url: string) => citeDataset(edition, day, url);
  return [
    {
      path: "CITATION.cff",
      title: { zh: "引用（CFF）", en: "Citation (CFF)" },
      make: () => citationCff(edition, day),
    },
    {
      path: `${DATASET.name}.bib`,
      title: { zh: "引用（BibTeX）", en: "Citation (BibTeX)" },
      make: (address) => toBibtex(cite(address("")), "zh"),
    },
    {
      path: `${DATASET.name}.csl.json`,
      title: { zh: "引用（CSL-JSON）", en: "Citation (CSL-JSON)" },
      make: (address) => toJson(toCsl(cite(address("")), "zh")),
    },
  ];
}

/** The texts the reader saw, one per report, whose lines the tables name. */
export function textDownloads({ reports }: Pick<Tables, "reports">): Download[] {
  return reports.map(({ report_id, publisher, fiscal_year }) => ({
    path: `texts/${report_id}.txt`,
    title: { zh: `原文：${publisher} ${fiscal_year}`, en: `Text of ${report_id}` },
    make: () => publishedFile(`texts/${report_id}.txt`),
  }));
}

/** The parts of `evaluations.json`, where there are too many evaluations for one file. */
export function nestedDownloads({ evaluations }: Pick<Tables, "evaluations">): Download[] {
  const [, ...parts] = nestedPaths(evaluations.length);
  return parts.map((path, index) => ({
    path,
    title: { zh: `自评的嵌套形式，第 ${index + 1} 部分`, en: `Evaluations nested, part ${index + 1}` },
    make: () => publishedFile(path),
  }));
}

/** Everything of the above in one archive, with a README that lists it. */
export function archiveDownload(tables: Tables, edition: Edition, files: Download[]): Download {
  const day = dateOf(tables);
  return {
    path: `${DATASET.name}.zip`,
    title: { zh: "全部文件与原文，附说明", en: "Everything with the texts and a README" },
    of: [...everythingPublished(), ...scanFacts().map(({ sha256 }) => sha256)],
    make: async (address) => {
      const contents = await Promise.all(
        files.map(async (file) => ({ path: file.path, bytes: await bytesOf(file, address) })),
      );
      const facts = contents.map(({ path, bytes }) => describeBytes(path, bytes));
      const readme = await encode(archiveReadme({ tables, edition, day, part: null, files: facts }));
      const all = [{ path: "README.md", bytes: readme }, ...contents];
      return collect((sink) =>
        writeZip(
          all.map(({ path, bytes }) => [path, [bytes]]),
          day,
          sink,
        ),
      );
    },
  };
}
