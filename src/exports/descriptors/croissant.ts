import type { ColumnKind } from "../../model/tables/column.ts";
import {
  columnsOf,
  TABLE_NAMES,
  TABLE_TITLES,
  type TableName,
  type Tables,
} from "../../model/tables/index.ts";
import { primaryKeyOf } from "../../model/tables/keys.ts";
import { Language } from "../../model/words.ts";
import { DATASET, type Edition } from "../dataset.ts";
import { describeColumn } from "../dictionary.ts";
import { mediaTypeOf } from "../formats.ts";
import type { FileFacts } from "./datapackage.ts";
import { type Address, addressOfReport, dataCatalog, dataPages } from "./json-ld.ts";

const json = (id: string) => ({ "@id": id, "@type": "@json" });

/** The context of Croissant 1.0, as its specification gives it. */
const CONTEXT = {
  "@language": "zh",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  data: json("cr:data"),
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  equivalentProperty: "cr:equivalentProperty",
  examples: json("cr:examples"),
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

const TYPES: Record<ColumnKind, string> = {
  text: "sc:Text",
  enum: "sc:Text",
  lines: "sc:Text",
  integer: "sc:Integer",
  year: "sc:Integer",
  decimal: "sc:Float",
  ratio: "sc:Float",
  money: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
};

/**
 * The tables that have rows as Croissant 1.0, the description that loaders of training data read.
 * @param files the CSVs of the tables
 */
export function croissant(
  tables: Tables,
  { version }: Edition,
  day: string,
  files: FileFacts[],
  address: Address,
) {
  // its loaders take a table without rows for a broken one
  const filled = TABLE_NAMES.filter((name) => tables[name].length > 0);
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    "@id": address(`#${DATASET.name}`),
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: DATASET.name,
    alternateName: [DATASET.title.zh, DATASET.title.en],
    description: `${DATASET.description.zh} ${DATASET.description.en}`,
    url: address(""),
    sameAs: dataPages(address),
    isBasedOn: [...new Set(tables.reports.map((report) => addressOfReport(report, address)))],
    includedInDataCatalog: dataCatalog(address),
    version,
    license: DATASET.licence.path,
    datePublished: day,
    keywords: DATASET.keywords,
    inLanguage: Language.options,
    creator: { "@type": "sc:Organization", name: DATASET.publisher.zh, url: address("") },
    citeAs: `${DATASET.publisher.en} (${day.slice(0, 4)}). ${DATASET.title.en}, version ${version}. ${address("")}`,
    distribution: files
      .filter(({ path }) => filled.some((name) => path === `${name}.csv`))
      .map(({ path, bytes, sha256 }) => ({
        "@type": "cr:FileObject",
        "@id": path,
        name: path,
        contentUrl: address(path),
        contentSize: `${bytes} B`,
        encodingFormat: mediaTypeOf(path),
        sha256,
      })),
    recordSet: filled.map(recordSet),
  };
}

// no references: loaders join by them, and read codes such as 220100 as numbers on one side only
function recordSet(table: TableName) {
  const key = primaryKeyOf(table);
  return {
    "@type": "cr:RecordSet",
    "@id": table,
    name: table,
    description: `${TABLE_TITLES[table].zh}. ${TABLE_TITLES[table].en}.`,
    ...(key.length > 0 && { key: key.map((column) => ({ "@id": `${table}/${column}` })) }),
    field: columnsOf(table).map(({ name, meta }) => {
      const { zh, en } = describeColumn(meta);
      return {
        "@type": "cr:Field",
        "@id": `${table}/${name}`,
        name,
        description: `${meta.zh}（${zh}）. ${meta.en} (${en}).`,
        dataType: TYPES[meta.kind],
        source: { fileObject: { "@id": `${table}.csv` }, extract: { column: name } },
      };
    }),
  };
}
