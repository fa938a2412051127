/** Lines of one page of printed text; a longer report goes on at `/source/2/`. */
export const LINES_PER_PAGE = 500;

const base = import.meta.env.BASE_URL.replace(/\/+$/, "");

/** Every link goes through here, so that the site can stand in a subfolder. */
export function href(path: `/${string}`): string {
  return base + path;
}

/** Which page of the printed text a line stands on, from 1. */
export function sourcePage(line: number): number {
  return Math.ceil(line / LINES_PER_PAGE);
}

/** The addresses of what has an identity of its own. */
export const paths = {
  report: (id: string) => href(`/reports/${id}/`),
  source: (id: string, page = 1) =>
    href(page > 1 ? `/reports/${id}/source/${page}/` : `/reports/${id}/source/`),
  line: (id: string, line: number) => `${paths.source(id, sourcePage(line))}#L${line}`,
  /** The first row of a programme in the list of evaluations of a report. */
  programme: (report: string, programme: string) => `${paths.report(report)}#${programme}`,
  brief: (report: string) => href(`/brief/${report}/`),
  region: (code: string) => href(`/regions/${code}/`),
  /** All places and years of a programme. */
  family: (programme: string) => href(`/programmes/${programme}/`),
  evaluation: (id: string) => href(`/evaluations/${id}/`),
  indicator: (evaluation: string, id: string) => `${paths.evaluation(evaluation)}#${id}`,
  indicators: (report: string) => href(`/indicators/${report}/`),
  rule: (id: string) => href(`/flags/${id}/`),
  /** The permanent address of a flag. */
  flag: (rule: string, anchor: string) => `${paths.rule(rule)}#${encodeURIComponent(anchor)}`,
  chart: (name: string, format: "svg" | "png" | "csv") => href(`/charts/${name}.${format}`),
  /** The chart alone, for other sites to frame. */
  embed: (name: string) => href(`/embed/${name}/`),
  data: (file: string) => href(`/data/${file}`),
};

/** An address with its host, for what leaves the site. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}
