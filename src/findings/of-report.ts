import { once } from "../values/once.ts";

type OfReport = { report_id: string };
type OfEvaluation = { evaluation_id: string | null };

const byReport = once((rows: OfReport[]) => Map.groupBy(rows, ({ report_id }) => report_id));
const byEvaluation = once((rows: OfEvaluation[]) => Map.groupBy(rows, ({ evaluation_id }) => evaluation_id));

/** The rows of a table that belong to one report, in their order; the table is walked once for all reports. */
export const ofReport = <Row extends OfReport>(rows: Row[], report: string) =>
  (byReport(rows).get(report) ?? []) as Row[];

/** The rows of a table that hang on one evaluation, likewise. */
export const ofEvaluation = <Row extends OfEvaluation>(rows: Row[], evaluation: string) =>
  (byEvaluation(rows).get(evaluation) ?? []) as Row[];
