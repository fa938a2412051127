import { isBuilt, reportOf } from "../downloads/built.ts";
import { type Language, languagePath } from "../model/words.ts";

/** Lines of one page of printed text; a longer report goes on at `/source/2/`. */
export const LINES_PER_PAGE = 500;

const base = import.meta.env.BASE_URL.replace(/\/+$/, "");

/** What stands once for all languages: files, sheets, pictures. The site can stand in a subfolder. */
export function asset(path: `/${string}`): string {
  return base + path;
}

/** The same file of the downloads, whatever language asks for it. */
export const dataFile = (file: string) => asset(`/data/${file}`);

/** Which page of the printed text a line stands on, from 1. */
export function sourcePage(line: number): number {
  return Math.ceil(line / LINES_PER_PAGE);
}

/** Where the pages of a language begin. */
export function rootOf(language: Language): string {
  return base + languagePath(language);
}

export type Paths = ReturnType<typeof pathsIn>;

/**
 * The addresses of what has an identity of its own, on the pages of a language. What belongs to a report without pages
 * stands on the page that draws it.
 */
export function pathsIn(language: Language) {
  const href = (path: `/${string}`) => rootOf(language) + path;
  const drawn = (id: string, anchor = "") =>
    `${href("/r/")}?id=${encodeURIComponent(id)}${anchor && `#${encodeURIComponent(anchor)}`}`;
  const ofReport = (id: string, path: `/${string}`, anchor?: string) =>
    isBuilt(id) ? href(path) : drawn(id, anchor);
  const report = (id: string) => ofReport(id, `/reports/${id}/`);
  const source = (id: string, page = 1) =>
    ofReport(id, page > 1 ? `/reports/${id}/source/${page}/` : `/reports/${id}/source/`, "text");
  const evaluation = (id: string) => ofReport(reportOf(id), `/evaluations/${id}/`, id);
  const rule = (id: string) => href(`/flags/${id}/`);
  return {
    /** A page by its place in the menu. */
    page: href,
    report,
    source,
    line: (id: string, line: number) =>
      isBuilt(id) ? `${source(id, sourcePage(line))}#L${line}` : drawn(id, `L${line}`),
    /** The first row of a programme in the list of evaluations of a report. */
    programmeRow: (id: string, programme: string) =>
      isBuilt(id) ? `${report(id)}#${programme}` : drawn(id, "evaluations"),
    brief: (id: string) => ofReport(id, `/brief/${id}/`),
    /** The brief as a printed sheet. */
    paper: (id: string) => href(`/brief/${id}.pdf`),
    region: (code: string) => href(`/regions/${code}/`),
    /** All places and years of a programme. */
    programmePage: (programme: string) => href(`/programmes/${programme}/`),
    evaluation,
    /** What stands on the page of an evaluation: an indicator, a row of its money. */
    part: (evaluationId: string, id: string) =>
      isBuilt(reportOf(evaluationId))
        ? `${evaluation(evaluationId)}#${id}`
        : drawn(reportOf(evaluationId), id),
    indicators: (id: string) => ofReport(id, `/indicators/${id}/`, "evaluations"),
    rule,
    chart: (name: string, format: "svg" | "png" | "csv" | "excel.csv" | "bib" | "csl.json") =>
      href(`/charts/${name}.${format}`),
    /** A chart by itself: all its rows, and how it is cited and shown elsewhere. */
    chartPage: (name: string) => href(`/chart/${name}/`),
    /** What a page is shared with. */
    card: (name: string) => href(`/cards/${name}.png`),
    /** The chart alone, for other sites to frame. */
    embed: (name: string) => href(`/embed/${name}/`),
    /** A further page of a long table, from 2. */
    rows: (table: string, page: number) => href(`/rows/${table}/${page}/`),
    data: dataFile,
    /** What a published table holds, column by column. */
    table: (name: string) => href(`/data/tables/${name}/`),
  };
}

/** The same page in another language; `pathname` is an address on this site. */
export function translated(pathname: string, from: Language, to: Language): string {
  return rootOf(to) + pathname.slice(rootOf(from).length);
}

/** An address with its host, for what leaves the site. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}

/** Whether what a row is of has pages of its own. */
export const hasPages = ({ report_id }: { report_id: string }) => isBuilt(report_id);
