import type { Tables } from "../model/tables/index.ts";
import type { ProvenanceRow } from "../model/tables/provenance.ts";
import type { RegionRow } from "../model/tables/regions.ts";

/** The tables whose rows hang on an evaluation. */
type Hung = Pick<
  Tables,
  "funds" | "management" | "indicators" | "statements" | "amounts" | "score_audits" | "flags" | "provenance"
>;
type Hanging = Hung & Pick<Tables, "evaluations">;

/** One evaluation with all that hangs on it, column names as in the tables. */
export type HungEvaluation = Tables["evaluations"][number] & Hung;

/** The same with its publisher and the flags that speak of the whole report. */
export type ReportedEvaluation = HungEvaluation & { publisher: string; report_flags: Tables["flags"] };

/** The same with the names of its place. */
export type NestedEvaluation = ReportedEvaluation & { region_name_zh: string; region_name_en: string };

/** The rows of each evaluation below it, in source order. */
export function hangRows(tables: Hanging): HungEvaluation[] {
  const below = rowsBelow(tables);
  return tables.evaluations.map((row) => ({ ...row, ...below(row.evaluation_id) }));
}

/** What finds the rows that hang on an evaluation. */
function rowsBelow(tables: Hanging): (evaluation: string) => Hung {
  const groups = {
    funds: group(tables.funds),
    management: group(tables.management),
    indicators: group(tables.indicators),
    statements: group(tables.statements),
    amounts: group(tables.amounts),
    score_audits: group(tables.score_audits),
    flags: group(tables.flags),
    provenance: groupCitations(tables),
  };
  return (id) => ({
    funds: groups.funds.get(id) ?? [],
    management: groups.management.get(id) ?? [],
    indicators: groups.indicators.get(id) ?? [],
    statements: groups.statements.get(id) ?? [],
    amounts: groups.amounts.get(id) ?? [],
    score_audits: groups.score_audits.get(id) ?? [],
    flags: groups.flags.get(id) ?? [],
    provenance: groups.provenance.get(id) ?? [],
  });
}

/** The same with what their reports say of them. @throws Error where a report is not there */
function reportedEvaluations(tables: Hanging & Pick<Tables, "reports">): ReportedEvaluation[] {
  const reported = reportsAbove(tables);
  return hangRows(tables).map((row) => ({ ...row, ...reported(row) }));
}

/**
 * The same as text, a line of JSON for each, ended; no record of fifty fields is put together for it.
 * @throws Error likewise
 */
export function reportedLines(tables: Hanging & Pick<Tables, "reports">): string {
  const [below, reported] = [rowsBelow(tables), reportsAbove(tables)];
  // put together as one text, which is copied once, when it is written
  let lines = "";
  for (const row of tables.evaluations)
    lines += `{${fieldsOf(row)},${fieldsOf(below(row.evaluation_id))},${fieldsOf(reported(row))}}\n`;
  return lines;
}

// without the brackets around them
const fieldsOf = (record: object) => JSON.stringify(record).slice(1, -1);

/** What finds what its report says of an evaluation. */
function reportsAbove({
  reports,
  flags,
}: Pick<Tables, "reports" | "flags">): (
  row: Tables["evaluations"][number],
) => Pick<ReportedEvaluation, "publisher" | "report_flags"> {
  const publishers = new Map(reports.map((row) => [row.report_id, row.publisher]));
  const ofReports = Map.groupBy(flags.filter(isOfReport), ({ report_id }) => report_id);
  return ({ evaluation_id, report_id }) => {
    const publisher = publishers.get(report_id);
    if (publisher === undefined) throw new Error(`${evaluation_id}: its report is not there`);
    return { publisher, report_flags: ofReports.get(report_id) ?? [] };
  };
}

/** The tables as one nested record per evaluation, in source order. @throws Error where a report or a region is not there */
export function nestEvaluations(tables: Hanging & Pick<Tables, "reports" | "regions">): NestedEvaluation[] {
  const regions = new Map(tables.regions.map((row) => [row.code, row]));
  return reportedEvaluations(tables).map((row) => placed(row, regions));
}

/** @throws Error where its region is not there */
function placed(
  row: ReportedEvaluation,
  regions: ReadonlyMap<string, Pick<RegionRow, "name_zh" | "name_en">>,
): NestedEvaluation {
  const region = regions.get(row.region_code);
  if (!region) throw new Error(`${row.evaluation_id}: its region is not there`);
  return { ...row, region_name_zh: region.name_zh, region_name_en: region.name_en };
}

/** Whether a flag speaks of a whole report. */
export const isOfReport = ({ evaluation_id }: Tables["flags"][number]) => evaluation_id === null;

/** Records as JSON a person can read and a diff can follow. */
export function toJson(records: unknown): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** A value as `toJson` writes it, its lines after the first behind a margin. */
export function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}

/**
 * The same as `toJson` of a record, piece by piece: a field that is an iterable other than an array is written as a list,
 * item by item, so that none of it has to be held.
 */
export function* jsonPieces(record: object): Generator<string> {
  let before = "{";
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (isLazy(value)) yield* listPieces(value);
    else yield indented(value, "  ");
    before = ",";
  }
  yield "\n}\n";
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let before = "[";
  for (const item of items) {
    yield `${before}\n    ${indented(item, "    ")}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "\n  ]";
}

const isLazy = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value && !Array.isArray(value);

function group<Row extends { evaluation_id: string | null }>(rows: Row[]): Map<string | null, Row[]> {
  return Map.groupBy(rows, ({ evaluation_id }) => evaluation_id);
}

// a citation names a row of another table; those of totals hang on no evaluation
function groupCitations({
  evaluations,
  funds,
  indicators,
  provenance,
}: Hanging): Map<string, ProvenanceRow[]> {
  const owners = {
    evaluations: new Map(evaluations.map(({ evaluation_id: id }) => [id, id])),
    funds: new Map(funds.map(({ fund_id, evaluation_id }) => [fund_id, evaluation_id])),
    indicators: new Map(indicators.map(({ indicator_id, evaluation_id }) => [indicator_id, evaluation_id])),
    totals: new Map<string, string>(),
  };
  return Map.groupBy(provenance, ({ table, row_id }) => owners[table].get(row_id) ?? "");
}
