import type { CodelistRow } from "../../model/tables/codelists.ts";
import type { ColumnKind } from "../../model/tables/column.ts";
import {
  columnsOf,
  TABLE_NAMES,
  TABLE_TITLES,
  type TableName,
  type Tables,
} from "../../model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../../model/tables/keys.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import { Language } from "../../model/words.ts";
import { once } from "../../values/once.ts";
import { constraintsOf } from "../constraints.ts";
import { DATASET, dateOf, type Edition } from "../dataset.ts";
import { describeColumn } from "../dictionary.ts";
import { isTextual, mediaTypeOf } from "../formats.ts";
import { FISCAL_TAXONOMY, fiscalExtraFields, fiscalField } from "./fiscal.ts";

/** A file as a descriptor tells of it; its path is relative to the descriptor. */
export interface FileFacts {
  path: string;
  bytes: number;
  sha256: string;
}

const TYPES: Record<ColumnKind, string> = {
  text: "string",
  enum: "string",
  lines: "string",
  integer: "integer",
  year: "year",
  decimal: "number",
  ratio: "number",
  money: "number",
  boolean: "boolean",
  date: "date",
};

/** What the files that are no table are. */
const OTHERS: { path: RegExp; name: (match: RegExpExecArray) => string; zh: string; en: string }[] = [
  {
    path: /^evaluations\.json$/,
    name: () => "evaluations-nested",
    zh: "同样内容的嵌套形式：每个自评一条",
    en: "The same, nested: one record per evaluation",
  },
  {
    path: /^evaluations\/part-(\d+)\.ndjson$/,
    name: ([, number = ""]) => `evaluations-nested-${number}`,
    zh: "嵌套形式的一部分：每行一个自评",
    en: "A part of the nested form: one evaluation per line",
  },
  {
    path: /^evaluations\.schema\.json$/,
    name: () => "evaluations-nested-schema",
    zh: "嵌套形式的 JSON Schema",
    en: "JSON Schema of the nested form",
  },
  {
    path: /^texts\/(.+)\.txt$/,
    name: ([, id = ""]) => `text-${id}`,
    zh: "软件读到的逐行文字，line 列指的就是它的行",
    en: "The text the software read, whose lines the line columns name",
  },
  {
    path: /^scans\/(.+)\.png$/,
    name: ([, id = ""]) => `scan-${id}`,
    zh: "扫描件的一页，page 与 box 列指的就是它上面的位置",
    en: "A page of a scan, in which the page and box columns name places",
  },
];

/**
 * The descriptor of the tables as a Data Package (version 2), in Chinese with every title and description in English
 * beside it (`title@en`), and the words of Fiscal Data Package where they fit.
 * @param files the files it describes, in the order they are listed
 * @param part which part of the collection they hold, in both languages; null for all of it
 */
export function dataPackage(
  tables: Pick<Tables, "reports" | "corrections" | "replies" | "codelists">,
  edition: Edition,
  files: FileFacts[],
  part: { name: string; zh: string; en: string } | null = null,
) {
  const { sources, resources, ...rest } = lazyPackage(tables, edition, dateOf(tables), files, part);
  return { ...rest, sources: [...sources], resources: [...resources] };
}

/** The same whose long lists are read only when they are written. @param day of the newest of what is published */
export function lazyPackage(
  { reports, codelists }: { reports: Iterable<ReportRow>; codelists: CodelistRow[] },
  edition: Edition,
  day: string,
  files: Iterable<FileFacts>,
  part: { name: string; zh: string; en: string } | null = null,
) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: part ? `${DATASET.name}-${part.name}` : DATASET.name,
    id: part ? `${edition.edition}#${part.name}` : edition.edition,
    languages: Language.options,
    title: part ? `${DATASET.title.zh}（${part.zh}）` : DATASET.title.zh,
    "title@en": part ? `${DATASET.title.en} (${part.en})` : DATASET.title.en,
    description: DATASET.description.zh,
    "description@en": DATASET.description.en,
    version: edition.version,
    created: `${day}T00:00:00Z`,
    generatedFrom: edition.generatedFrom,
    edition: edition.edition,
    keywords: DATASET.keywords,
    licenses: [DATASET.licence],
    columnTypes: [FISCAL_TAXONOMY],
    contributors: [
      { title: DATASET.publisher.zh, "title@en": DATASET.publisher.en, roles: ["creator", "publisher"] },
    ],
    sources: mapped(reports, sourceOf),
    resources: mapped(files, (file) => resource(file, codelists)),
  };
}

/** A descriptor with more files behind those it lists, none of them a table. @param descriptor as it was written */
export function withFiles(descriptor: string, files: FileFacts[]): Record<string, unknown> {
  const { resources, ...rest } = JSON.parse(descriptor);
  return { ...rest, resources: [...resources, ...files.map((file) => resource(file, []))] };
}

function* mapped<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

function sourceOf({ title, publisher, source_url, report_id, sha256 }: ReportRow) {
  return {
    title: `${publisher}：${title}`,
    ...(source_url !== null && { path: source_url }),
    publisher,
    reportId: report_id,
    hash: `sha256:${sha256}`,
  };
}

function resource(file: FileFacts, codelists: CodelistRow[]) {
  const table = TABLE_NAMES.find((name) => file.path === `${name}.csv`);
  const facts = {
    path: file.path,
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(isTextual(mediaTypeOf(file.path)) && { encoding: "utf-8" }),
  };
  if (!table) return { ...otherFile(file.path), ...facts };
  return {
    name: table,
    type: "table",
    title: TABLE_TITLES[table].zh,
    "title@en": TABLE_TITLES[table].en,
    ...facts,
    format: "csv",
    mediatype: "text/csv",
    dialect: { lineTerminator: "\n" },
    schema: schemasBy(codelists).get(table),
  };
}

// what a column of few values may hold, with the label of each in both languages
function categoriesOf(field: string, codelists: CodelistRow[]) {
  const own = codelists.filter((row) => row.field === field);
  if (own.length === 0) return {};
  return { categories: own.map(({ code, zh, en }) => ({ value: code, label: zh, "label@en": en })) };
}

function otherFile(path: string) {
  for (const { path: pattern, name, zh, en } of OTHERS) {
    const match = pattern.exec(path);
    // a file of format json whose name ends so is a Table Schema to frictionless
    const format = path.endsWith(".schema.json") ? "schema.json" : path.replace(/^.*\./, "");
    if (match) return { name: name(match), title: zh, "title@en": en, format, mediatype: mediaTypeOf(path) };
  }
  throw new Error(`${path} has no place in the descriptor: say in datapackage.ts what it is`);
}

/** Schemas by the code lists that they name: one for all parts of a collection. */
const schemasBy = once(
  (codelists: CodelistRow[]) => new Map(TABLE_NAMES.map((table) => [table, tableSchema(table, codelists)])),
);

function tableSchema(table: TableName, codelists: CodelistRow[]) {
  const key = primaryKeyOf(table);
  const references = foreignKeysOf(table).map(({ column, table: target }) => ({
    fields: [column],
    reference: { ...(target !== table && { resource: target }), fields: primaryKeyOf(target) },
  }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(table).map(({ name, meta }) => ({
      name,
      type: TYPES[meta.kind],
      title: meta.zh,
      "title@en": meta.en,
      description: describeColumn(meta).zh,
      "description@en": describeColumn(meta).en,
      ...(meta.unit && { unit: meta.unit }),
      ...fiscalField(table, name),
      ...categoriesOf(`${table}.${name}`, codelists),
      constraints: {
        ...constraintsOf(table, name),
        ...(key.length === 1 && key[0] === name && { unique: true }),
      },
    })),
    ...fiscalExtraFields(table),
    missingValues: [""],
    ...(key.length > 0 && { primaryKey: key }),
    ...(references.length > 0 && { foreignKeys: references }),
  };
}
