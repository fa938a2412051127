import { isOwned, makeTables, TABLE_NAMES, type Tables } from "../model/tables/index.ts";
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
  const owners = new Map(tables.evaluations.map((row) => [row.evaluation_id, row.report_id]));
  const parts = new Map(
    tables.reports.map((row) => {
      const { codelists, rules } = tables;
      const part = { ...makeTables(() => []), regions: regionsOf(tables, [row]), codelists, rules };
      return [row.report_id, part];
    }),
  );
  for (const table of TABLE_NAMES.filter(isOwned)) {
    for (const row of tables[table]) {
      const report = "report_id" in row ? row.report_id : owners.get(row.evaluation_id);
      const rows: object[] | undefined = parts.get(report ?? "")?.[table];
      rows?.push(row);
    }
  }
  return parts;
}

/** The evaluations of a programme, the rows below them, and the reports and regions they stand in. */
export function tablesOfProgramme(tables: Tables, programme: ProgrammeId): Tables {
  const own = tables.evaluations.filter((row) => row.programme === programme);
  const evaluations = new Set(own.map((row) => row.evaluation_id));
  const reportIds = new Set(own.map((row) => row.report_id));
  const reports = tables.reports.filter(({ report_id }) => reportIds.has(report_id));
  const below = select(tables, (row) => belongs(row, evaluations, reportIds));
  const totals = below.totals.filter((row) => row.programme === programme);
  const cited = {
    evaluations,
    funds: new Set(below.funds.map((row) => row.fund_id)),
    indicators: new Set(below.indicators.map((row) => row.indicator_id)),
    totals: new Set(totals.map((row) => row.total_id)),
  };
  return {
    ...below,
    regions: regionsOf(tables, reports),
    codelists: tables.codelists,
    rules: tables.rules,
    reports,
    totals,
    provenance: tables.provenance.filter(({ table, row_id }) => cited[table].has(row_id)),
  };
}

function select(tables: Tables, passes: (row: object) => boolean): Tables {
  const kept = makeTables(() => []);
  for (const table of TABLE_NAMES) {
    const rows: object[] = kept[table];
    for (const row of tables[table]) if (passes(row)) rows.push(row);
  }
  return kept;
}

/** A row belongs to its evaluation where it names one, else to its report. */
function belongs(row: object, evaluations: Set<unknown>, reports: Set<unknown>): boolean {
  if ("evaluation_id" in row && row.evaluation_id !== null) return evaluations.has(row.evaluation_id);
  return "report_id" in row && reports.has(row.report_id);
}

function regionsOf({ regions }: Tables, reports: Tables["reports"]): Tables["regions"] {
  const parents = new Map(regions.map(({ code, parent_code }) => [code, parent_code]));
  const codes = new Set(reports.map((row) => row.region_code));
  // a set that grows while it is walked: parents, then their parents
  for (const code of codes) {
    const parent = parents.get(code);
    if (parent) codes.add(parent);
  }
  return regions.filter(({ code }) => codes.has(code));
}
