/**
 * What other programs may use: `import { evaluateFile, judgeReports, RULES, TABLES } from "jixiao-open"`, in Node 20 and in
 * browsers. Nothing here reads a disk, a clock or a network. Everything else in the package may change without notice.
 *
 * ```ts
 * const bytes = new Uint8Array(await file.arrayBuffer());
 * const { evaluations, notices, reportDate } = await evaluateFile({ reportId: "a-2023", file: file.name, bytes });
 * const report = { id: "a-2023", regionCode: "220100", fiscalYear: 2023, reportDate, evaluations };
 * for (const { severity, message, line } of judgeReports([report]).flags) console.log(severity, line, message);
 * ```
 *
 * Units: money is whole 分 (`Money.fen`) in evaluations and 元 in rows; a rate is a ratio, 0.93 for 93%; lines count from 1,
 * cells of a line from 0. `null` is "not printed"; a reading whose `value` is null is "not understood"; neither is ever 0.
 */

import type { Report } from "./model/report.ts";
import type { FlagRow } from "./model/tables/flags.ts";
import type { ScoreAuditRow } from "./model/tables/score-audits.ts";
import { judgeAcross, judgeReport } from "./pipeline.ts";

/**
 * A file that cannot be read: `line` says where, from 1, `refusal` why, as data: its `kind`, and what the sentence of that kind
 * quotes. `sayRefusal(error.refusal, "en")` is that sentence: what was found, and what to do.
 */
export { UnreadableFile } from "./documents/block.ts";
/**
 * Says where the tables by which older Chinese fonts name their characters come from, in a program that has no folders, as a
 * browser: the bytes of a file of `pdfjs-dist/cmaps/` by its name. Once, before the first .pdf; Node finds them by itself.
 */
export { provideCMaps } from "./documents/pdf/cmaps.ts";
/**
 * The rows of the published tables that one evaluation gives; every cell as in `TABLES`. `keys` are those of its report:
 * `{ report_id, region_code, fiscal_year }`.
 */
export {
  amountRows,
  evaluationRow,
  fundRows,
  indicatorRows,
  managementRows,
  statementRows,
} from "./exports/rows.ts";
/** The sentence of a refusal, "zh" or "en". */
export { sayRefusal } from "./messages/refusals.ts";
/** The notices of a report with their sentences in both languages, as rows of the table `notices`. */
export { noticeRows } from "./messages/rows.ts";
export type { Evaluation, Fund, Indicator, Management, StatedAmount, Statement } from "./model/evaluation.ts";
/** What was not understood, and where: our doubt, never the report's fault. */
export type { Notice } from "./model/notice.ts";
/** Where something is printed. */
export type { Place } from "./model/place.ts";
/** One printed thing: its characters, where they stand, what they mean. */
export type { Reading } from "./model/reading.ts";
/** Why a file is not read. */
export type { Refusal } from "./model/refusal.ts";
/** One report as rules see it: `regionCode` has six digits of GB/T 2260, `""` where nobody knows; `fiscalYear` likewise 0. */
export type { Report } from "./model/report.ts";
/** On `line`, the characters `from` are read as `to`. */
export type { Correction } from "./model/source.ts";
/** The columns of a table in their order, each with its titles, notes and kind in both languages. */
export { columnsOf, TABLE_NAMES, TABLES, type TableName, type Tables } from "./model/tables/index.ts";
export type { Category, Severity } from "./model/words.ts";
export {
  type Evaluated,
  /**
   * Bytes of a .txt, .html, .docx, .xlsx or .pdf with a text layer → evaluations, what was not understood, and the fate of
   * every line. What the file is, is told by its content; `reportId` begins the ids of all that is read.
   * @throws UnreadableFile where it cannot be read at all, is larger than the limits allow, or a correction does not fit
   */
  evaluateFile,
  type Input,
} from "./pipeline.ts";
/** Every rule in the order in which a reader meets them; `id`, `category`, `severity` and its thresholds. */
export { type AnyRule, RULES } from "./rules/index.ts";

/**
 * What the rules say of reports, each by itself and all beside each other.
 * @returns flags, rows of the table `flags`, report by report, and scores recomputed by printed standards, rows of `score_audits`
 * @throws Error where two reports have one id
 */
export function judgeReports(reports: Report[]): { flags: FlagRow[]; audits: ScoreAuditRow[] } {
  const ids = new Set<string>();
  const across = judgeAcross();
  const judged = reports.map((report) => {
    if (ids.has(report.id)) throw new Error(`two reports are called ${report.id}: their rows would be, too`);
    ids.add(report.id);
    const { flags, audits, comparables } = judgeReport(report);
    across.add(report.id, comparables);
    return { id: report.id, flags, audits };
  });
  const compared = across.flags();
  return {
    flags: judged.flatMap(({ id, flags }) => [...flags, ...(compared.get(id) ?? [])]),
    audits: judged.flatMap(({ audits }) => audits),
  };
}
