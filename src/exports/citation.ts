import type { ReportRow } from "../model/tables/reports.ts";
import type { Language } from "../model/words.ts";
import { DATASET, type Edition } from "./dataset.ts";

/** The same in both languages. */
export type Both = Record<Language, string>;

/** What a bibliography says of a work. */
export interface Citation {
  key: string;
  type: "dataset" | "report" | "figure";
  title: Both;
  author: Both;
  /** Day of publication, where one is known. */
  issued: string | null;
  accessed: string | null;
  /** The fiscal year a report is about, which tells apart those that print no date. */
  about: number | null;
  version: string | null;
  /** What an archive has given it, where one has. */
  doi: string | null;
  publisher: Both;
  url: string;
  note: Both;
}

/** How the whole collection is cited. */
export function citeDataset(
  { version, edition }: Pick<Edition, "version" | "edition">,
  day: string,
  url: string,
): Citation {
  return {
    key: DATASET.name,
    type: "dataset",
    title: DATASET.title,
    author: DATASET.publisher,
    issued: day,
    accessed: null,
    about: null,
    version,
    doi: null,
    publisher: DATASET.publisher,
    url,
    note: {
      zh: `${DATASET.title.en}. ${DATASET.licence.name}. Edition ${edition}`,
      en: `${DATASET.licence.name}. Edition ${edition}`,
    },
  };
}

/** How one report is cited: its publisher is its author, the page is where its figures can be checked. */
export function citeReport(report: ReportRow, url: string): Citation {
  const { report_id, kind, title, publisher, publisher_inferred, fiscal_year, report_date, collected_on } =
    report;
  const [read, readEn] =
    kind === "excerpt" ? ["摘录其中数字", "figures transcribed by"] : ["整理", "as read by"];
  // square brackets say that a name is supplied and not printed
  const author = publisher_inferred ? `[${publisher}]` : publisher;
  const [sourceZh, sourceEn] = report.source_url
    ? [`；原文 ${report.source_url}`, `; original at ${report.source_url}`]
    : ["", ""];
  return {
    key: report_id,
    type: "report",
    title: { zh: title, en: title },
    author: { zh: author, en: author },
    issued: report_date,
    accessed: collected_on,
    about: fiscal_year,
    version: null,
    doi: null,
    publisher: { zh: publisher, en: publisher },
    url,
    note: {
      zh: `${fiscal_year} 预算年度；经${DATASET.publisher.zh}${read}${sourceZh}`,
      en: `Fiscal year ${fiscal_year}; ${readEn} ${DATASET.publisher.en}${sourceEn}`,
    },
  };
}

/**
 * How a chart is cited: as drawn from one edition of the collection.
 * @param chart its name, its title in both languages, and the address where it stands on a page
 */
export function citeChart(
  { name, title, url }: { name: string; title: Both; url: string },
  edition: Edition,
  day: string,
): Citation {
  return {
    ...citeDataset(edition, day, url),
    key: `${DATASET.name}-${name}`,
    type: "figure",
    title,
    note: {
      zh: `据${DATASET.title.zh}绘制；${DATASET.licence.name}；edition ${edition.edition}`,
      en: `Drawn from ${DATASET.title.en}; ${DATASET.licence.name}; edition ${edition.edition}`,
    },
  };
}

/** CITATION.cff (version 1.2.0) of the repository: JSON strings are YAML. */
export function citationCff({ version }: Pick<Edition, "version">, day: string): string {
  return [
    "cff-version: 1.2.0",
    `message: ${JSON.stringify("引用本数据集请用以下条目。 If you use this dataset, please cite it as below.")}`,
    "type: dataset",
    `title: ${JSON.stringify(DATASET.title.zh)}`,
    `abstract: ${JSON.stringify(DATASET.description.en)}`,
    "authors:",
    `  - name: ${JSON.stringify(DATASET.publisher.zh)}`,
    `    alias: ${JSON.stringify(DATASET.publisher.en)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${JSON.stringify(day)}`,
    `license: ${DATASET.licence.name}`,
    "keywords:",
    ...DATASET.keywords.map((keyword) => `  - ${JSON.stringify(keyword)}`),
    "",
  ].join("\n");
}
