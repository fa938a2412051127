import { withAbove } from "../model/above.ts";
import { isOwned, makeTables, TABLE_NAMES, type Tables } from "../model/tables/index.ts";
import { partOf, reportFinder } from "../model/tables/part.ts";
import type { ProgrammeId } from "../model/words.ts";

/** A part of the collection: what its files are called, and the filter in words. */
export interface CollectionPart {
  /** Folder and name of its files below /data/, without their ending: `reports/minle-2023`. */
  path: string;
  name: string;
  zh: string;
  en: string;
}

/** What one report printed. */
export function reportPart(report: string): CollectionPart {
  return {
    path: `reports/${report}`,
    name: `report-${report}`,
    zh: `只含 report_id 为 ${report} 的行，及其所指的地区`,
    en: `only rows of report_id ${report}, and the regions they point to`,
  };
}

/** The evaluations of one programme family. */
export function programmePart(programme: ProgrammeId): CollectionPart {
  return {
    path: `programmes/${programme}`,
    name: `programme-${programme}`,
    zh: `只含 programme 为 ${programme} 的自评及其下各行；所属报告的 notices、corrections、ledger，不属于某个自评的 flags 与 replies，以及报告行的计数，仍是整份报告的`,
    en: `only evaluations of programme ${programme} and the rows below them; notices, corrections, ledger, flags and replies that belong to no evaluation, and the counts in reports are those of the whole report`,
  };
}

/** The programme families that occur, in the order they are first met. */
export function programmesOf({ evaluations }: Pick<Tables, "evaluations">): ProgrammeId[] {
  return [...new Set(evaluations.map(({ programme }) => programme))];
}

/** The tables of each report by its id, in one walk over all rows. */
export function splitByReport(tables: Tables): Map<string, Tables> {
  const reportOf = reportFinder(tables);
  const parts = new Map(
    tables.reports.map((row) => {
      const { codelists, rules } = tables;
      const part = {
        ...makeTables(() => []),
        regions: withAbove([row.region_code], tables.regions),
        codelists,
        rules,
      };
      return [row.report_id, part];
    }),
  );
  for (const table of TABLE_NAMES.filter(isOwned)) {
    for (const row of tables[table]) {
      const rows: object[] | undefined = parts.get(reportOf(row) ?? "")?.[table];
      rows?.push(row);
    }
  }
  return parts;
}

/** The evaluations of a programme, the rows below them, and the reports and regions they stand in. */
export function tablesOfProgramme(tables: Tables, programme: ProgrammeId): Tables {
  const own = tables.evaluations.filter((row) => row.programme === programme);
  const evaluations = new Set(own.map((row) => row.evaluation_id));
  const reports = new Set(own.map((row) => row.report_id));
  const below = partOf(tables, (row) => belongs(row, evaluations, reports));
  const totals = below.totals.filter((row) => row.programme === programme);
  const cited = {
    evaluations,
    funds: new Set(below.funds.map((row) => row.fund_id)),
    indicators: new Set(below.indicators.map((row) => row.indicator_id)),
    totals: new Set(totals.map((row) => row.total_id)),
  };
  const provenance = tables.provenance.filter(({ table, row_id }) => cited[table].has(row_id));
  return { ...below, totals, provenance };
}

/** A row belongs to its evaluation where it names one, else to its report. */
function belongs(row: object, evaluations: Set<unknown>, reports: Set<unknown>): boolean {
  if ("evaluation_id" in row && row.evaluation_id !== null) return evaluations.has(row.evaluation_id);
  return "report_id" in row && reports.has(row.report_id);
}
