import { columnsOf, TABLE_NAMES, type Tables } from "../../model/tables/index.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import { Language, languageTag } from "../../model/words.ts";
import { DATASET, type Edition } from "../dataset.ts";
import { mediaTypeOf } from "../formats.ts";
import { reportPart } from "../subset.ts";
import type { FileFacts } from "./datapackage.ts";

/** The address of a file below /data/, with its host. */
export type Address = (file: string) => string;

/** The addresses of the page about all of the data, in every language: the Chinese one first, at the root. */
export const dataPages = (address: Address): string[] =>
  Language.options.map((code) => new URL(code === "zh" ? "" : `../${code}/data/`, address("")).href);

/** The catalogue that the collection is listed in. */
export const dataCatalog = (address: Address) => ({
  "@type": "DataCatalog",
  "@id": address("catalog.jsonld"),
  name: DATASET.publisher.zh,
  url: address(""),
});

/** Where a report was published; where that is not known, its text as it was read. */
export const addressOfReport = (
  { report_id, source_url }: Pick<ReportRow, "report_id" | "source_url">,
  address: Address,
) => source_url ?? address(`texts/${report_id}.txt`);

/** Of what, and where, a record of schema.org tells. */
interface Shown<File> {
  edition: Edition;
  files: File[];
  address: Address;
  /** The addresses of the page that it heads, in every language. */
  pages: string[];
}

/**
 * schema.org/Dataset of the whole collection, for the head of /data/.
 * @param day the last on which anything of it was collected, corrected or answered
 */
export function datasetJsonLd(
  tables: Tables,
  day: string,
  { edition, files, address, pages }: Shown<FileFacts>,
) {
  const years = tables.reports.map((row) => row.fiscal_year).sort();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": address(`#${DATASET.name}`),
    url: address(""),
    name: DATASET.title.zh,
    alternateName: DATASET.title.en,
    description: `${DATASET.description.zh} ${DATASET.description.en}`,
    ...common(edition, day, address),
    sameAs: pages,
    keywords: DATASET.keywords,
    temporalCoverage: years.length > 0 ? `${years[0]}/${years.at(-1)}` : undefined,
    spatialCoverage: tables.regions.map(({ name_zh, name_en }) => ({
      "@type": "Place",
      name: name_zh,
      alternateName: name_en,
    })),
    variableMeasured: measuredVariables(),
    isBasedOn: tables.reports.map((report) => printedReport(report, address)),
    distribution: files.map((file) => download(file, address)),
  };
}

/**
 * schema.org/Dataset of one report, for the head of its page; the same thing on the pages of every language.
 * @param page the address of the page it heads
 */
export function reportJsonLd(
  report: ReportRow,
  tables: Pick<Tables, "regions">,
  page: string,
  { edition, files, address, pages }: Shown<Pick<FileFacts, "path">>,
) {
  const region = tables.regions.find(({ code }) => code === report.region_code);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": address(`#${reportPart(report.report_id).name}`),
    url: page,
    name: `${report.publisher}：${report.title}`,
    description: `${report.fiscal_year} 预算年度绩效自评：${report.evaluation_count} 个自评，${report.indicator_count} 个指标，逐行可核对。Performance self-evaluation of fiscal year ${report.fiscal_year} as checkable tables: ${report.evaluation_count} evaluations, ${report.indicator_count} indicators.`,
    ...common(edition, report.collected_on, address),
    sameAs: pages,
    temporalCoverage: String(report.fiscal_year),
    ...(region && {
      spatialCoverage: { "@type": "Place", name: region.name_zh, alternateName: region.name_en },
    }),
    isPartOf: { "@type": "Dataset", "@id": address(`#${DATASET.name}`), name: DATASET.title.zh },
    isBasedOn: printedReport(report, address),
    distribution: files.map((file) => download(file, address)),
  };
}

/** A record as the content of a `<script type="application/ld+json">`: printed text can close no tag. */
export function jsonLdScript(record: object): string {
  return JSON.stringify(record).replaceAll("<", "\\u003c");
}

function common({ version, edition }: Edition, day: string, address: Address) {
  const publisher = {
    "@type": "Organization",
    name: DATASET.publisher.zh,
    alternateName: DATASET.publisher.en,
  };
  return {
    version,
    identifier: edition,
    datePublished: day,
    dateModified: day,
    inLanguage: Language.options.map(languageTag),
    license: DATASET.licence.path,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    includedInDataCatalog: dataCatalog(address),
  };
}

function printedReport(report: ReportRow, address: Address) {
  const { title, publisher, report_date } = report;
  return {
    "@type": "Report",
    name: title,
    publisher: { "@type": "GovernmentOrganization", name: publisher },
    ...(report_date && { datePublished: report_date }),
    url: addressOfReport(report, address),
  };
}

function download({ path, bytes, sha256 }: Pick<FileFacts, "path"> & Partial<FileFacts>, address: Address) {
  return {
    "@type": "DataDownload",
    name: path,
    contentUrl: address(path),
    encodingFormat: mediaTypeOf(path),
    ...(bytes !== undefined && { contentSize: `${bytes} B` }),
    ...(sha256 && { sha256 }),
  };
}

function measuredVariables() {
  const measured = TABLE_NAMES.flatMap((table) =>
    columnsOf(table).filter(({ meta }) => meta.kind === "money" || meta.kind === "ratio"),
  );
  // the first table that has a column names it
  const unique = new Map(measured.toReversed().map(({ name, meta }) => [name, meta]));
  return [...unique].map(([name, { zh, en, unit }]) => ({
    "@type": "PropertyValue",
    name: zh,
    alternateName: en,
    propertyID: name,
    ...(unit && { unitText: unit, unitCode: "CNY" }),
  }));
}
