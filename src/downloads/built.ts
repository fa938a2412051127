import type { ReportRow } from "../model/tables/reports.ts";
import { published, readIds } from "../published.ts";

/** What decides which reports are built as pages; all of them where no number is set. */
export interface BuildSetting {
  /** How many are built. */
  most: number | null;
  /** Ids of those that are asked for most, the first before all others. */
  asked: string[];
}

/**
 * The setting of this build: `BUILT_REPORTS` is a number, `ASKED_REPORTS` a file of ids, a line each.
 * @throws Error where the number is none
 */
export function readBuildSetting(env: Record<string, string | undefined>): BuildSetting {
  const { BUILT_REPORTS: most = "", ASKED_REPORTS: file = "" } = env;
  if (!/^\d*$/.test(most))
    throw new Error(
      `BUILT_REPORTS is “${most}”; give the number of reports that get pages, or leave it away`,
    );
  const asked = file === "" ? [] : readIds(file);
  return { most: most === "" ? null : Number(most), asked };
}

type Dated = Pick<ReportRow, "report_id" | "collected_on" | "fiscal_year">;

/** The reports that get pages of their own: first those asked for most, then the newest. */
export function chooseBuilt(reports: Dated[], { most, asked }: BuildSetting): Set<string> {
  const ids = new Set(reports.map(({ report_id }) => report_id));
  if (most === null) return ids;
  const newest = reports
    .toSorted(
      (a, b) =>
        byText(b.collected_on, a.collected_on) ||
        b.fiscal_year - a.fiscal_year ||
        byText(a.report_id, b.report_id),
    )
    .map(({ report_id }) => report_id);
  return new Set([...new Set([...asked.filter((id) => ids.has(id)), ...newest])].slice(0, most));
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

let built: Set<string> | undefined;

/** Whether a report has pages of its own; the others are drawn by one page for all of them. */
export function isBuilt(report: string): boolean {
  built ??= chooseBuilt(published().tables.reports, readBuildSetting(process.env));
  return built.has(report);
}

let owners: Map<string, string> | undefined;

/** The report of an evaluation. @throws Error where there is no such evaluation */
export function reportOf(evaluation: string): string {
  owners ??= new Map(published().tables.evaluations.map((row) => [row.evaluation_id, row.report_id]));
  const report = owners.get(evaluation);
  if (report === undefined) throw new Error(`no evaluation ${evaluation} in evaluations.csv`);
  return report;
}
