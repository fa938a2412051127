import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { StatementRow } from "../model/tables/statements.ts";
import type { ToldTables } from "../model/told.ts";
import type { FormId, StatementKind } from "../model/words.ts";
import { eachCorrection } from "./corrections.ts";
import { summarizeExecution } from "./execution.ts";
import { ofReport } from "./of-report.ts";
import { overviewOf, tablesOfReport } from "./overview.ts";
import { placeNames } from "./places.ts";
import { countFates } from "./source.ts";

/** The forms that occur in a report, in the order they are printed. */
export function formsOf(reportId: string, evaluations: EvaluationRow[]): FormId[] {
  return [...new Set(ofReport(evaluations, reportId).map(({ form }) => form))];
}

/** For each programme of a report its first evaluation: where a link to the programme lands. */
export function firstOfProgramme(evaluations: EvaluationRow[]): Map<string, EvaluationRow["programme"]> {
  const firsts = new Map<EvaluationRow["programme"], string>();
  for (const { programme, evaluation_id } of evaluations) {
    if (!firsts.has(programme)) firsts.set(programme, evaluation_id);
  }
  return new Map([...firsts].map(([programme, id]) => [id, programme]));
}

/** How many sentences of each kind a report states, the most frequent first. */
export function countStatements(rows: Pick<StatementRow, "kind">[]): StatementCount[] {
  const counts = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    count: own.length,
  }));
  return counts.toSorted((a, b) => b.count - a.count);
}

export interface StatementCount {
  kind: StatementKind;
  count: number;
}

/** All that one report says. */
export function viewReport(row: ReportRow, tables: ToldTables) {
  const id = row.report_id;
  const own = <T extends { report_id: string }>(rows: T[]) => ofReport(rows, id);
  const placeOf = placeNames(tables);
  const ledger = own(tables.ledger);
  const evaluations = own(tables.evaluations);
  return {
    id,
    place: placeOf(id),
    facts: overviewOf(tablesOfReport(tables, id)),
    money: summarizeExecution(evaluations, placeOf),
    evaluations,
    statements: own(tables.statements),
    corrections: eachCorrection(own(tables.corrections)),
    notices: own(tables.notices),
    flags: own(tables.flags),
    lines: ledger.length,
    fates: countFates(ledger),
  };
}
