import type { ReportRow } from "../model/tables/reports.ts";
import { DATASET, type Edition } from "./dataset.ts";

/** What a bibliography says of a work. */
export interface Citation {
  key: string;
  type: "dataset" | "report";
  title: string;
  author: string;
  /** Day of publication, where one is known. */
  issued: string | null;
  accessed: string | null;
  version: string | null;
  publisher: string | null;
  url: string;
  note: string;
}

/** How the whole collection is cited. */
export function citeDataset({ version, generatedFrom }: Edition, day: string, url: string): Citation {
  return {
    key: DATASET.name,
    type: "dataset",
    title: DATASET.title.zh,
    author: DATASET.publisher.zh,
    issued: day,
    accessed: null,
    version,
    publisher: DATASET.publisher.zh,
    url,
    note: `${DATASET.title.en}. ${DATASET.licence.name}. Generated from ${generatedFrom}`,
  };
}

/** How one report is cited: its publisher is its author, the page is where its figures can be checked. */
export function citeReport(report: ReportRow, url: string): Citation {
  const { report_id, title, publisher, fiscal_year, report_date, collected_on, source_url } = report;
  const source = source_url === null ? "" : `；原文 ${source_url}`;
  return {
    key: report_id,
    type: "report",
    title,
    author: publisher,
    issued: report_date,
    accessed: collected_on,
    version: null,
    publisher,
    url,
    note: `${fiscal_year} 预算年度；经${DATASET.publisher.zh}整理${source}`,
  };
}

/** A citation for BibTeX; what TeX would read as a command is escaped. */
export function toBibtex({
  key,
  type,
  title,
  author,
  issued,
  version,
  publisher,
  url,
  note,
}: Citation): string {
  const fields: [string, string | null][] = [
    ["title", title],
    ["author", `{${escapeTex(author)}}`],
    ["year", issued?.slice(0, 4) ?? null],
    ["date", issued],
    ["version", version],
    [type === "report" ? "institution" : "publisher", publisher],
    ["url", url],
    ["note", note],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null) return [];
    return [`  ${name} = {${name === "author" || name === "url" ? value : escapeTex(value)}}`];
  });
  return `@${type === "report" ? "techreport" : "misc"}{${key},\n${lines.join(",\n")}\n}\n`;
}

/** A citation as CSL-JSON, for Zotero and every citation processor. */
export function toCsl({
  key,
  type,
  title,
  author,
  issued,
  accessed,
  version,
  publisher,
  url,
  note,
}: Citation) {
  return [
    {
      id: key,
      type,
      title,
      author: [{ literal: author }],
      ...(issued && { issued: { "date-parts": [partsOf(issued)] } }),
      ...(accessed && { accessed: { "date-parts": [partsOf(accessed)] } }),
      ...(version && { version }),
      ...(publisher && { publisher }),
      URL: url,
      language: "zh-CN",
      note,
    },
  ];
}

/** CITATION.cff (version 1.2.0) of the repository: JSON strings are YAML. */
export function citationCff({ version }: Edition, day: string): string {
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

const partsOf = (day: string) => day.split("-").map(Number);

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escapeTex = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (char) => TEX[char] ?? `\\${char}`);
