import type { Document } from "./documents/block.ts";
import { auditRows } from "./evidence/scores/audit-rows.ts";
import type { PublishedReport } from "./exports/tables.ts";
import { auditRow, flagRow, noticeRows } from "./messages/rows.ts";
import type { Kept } from "./model/comparable.ts";
import type { Evaluation, Statement } from "./model/evaluation.ts";
import type { Notice } from "./model/notice.ts";
import type { Report } from "./model/report.ts";
import type { Correction, Reply, Source } from "./model/source.ts";
import type { FlagRow } from "./model/tables/flags.ts";
import type { ScoreAuditRow } from "./model/tables/score-audits.ts";
import type { LedgerEntry } from "./reading/claims.ts";
import { readExcerpt } from "./reading/excerpt/index.ts";
import { readEvaluations } from "./reading/index.ts";
import { openDocument, type ReaderName, readDocument } from "./reading/open.ts";
import { RULES } from "./rules/index.ts";
import { type Comparison, comparablesOf, compareReports, runRules } from "./rules/run.ts";
import { findLabelledDate, parseDateLine } from "./values/year.ts";

/** A file to evaluate: its bytes, and what its folder says of it. */
export interface Input {
  reportId: string;
  bytes: Uint8Array;
  corrections?: Correction[];
  reader?: ReaderName;
  /** The year the report is filed under; a form that prints another is a notice. */
  fiscalYear?: number;
}

/** All that was made of one report. */
export interface Evaluated {
  reportId: string;
  title: string;
  reportDate: string | null;
  lines: string[];
  evaluations: Evaluation[];
  /** What the report says of all of them, and of none by itself. */
  statements: Statement[];
  notices: Notice[];
  ledger: LedgerEntry[];
  corrections: Correction[];
}

/**
 * The program on one screen: bytes to cells, cells to evaluations.
 * @param file the name of the file; what it is, is told by its content
 * @throws UnreadableFile where the file cannot be read at all
 */
export async function evaluateFile(input: Input & { file: string }): Promise<Evaluated> {
  const { bytes, file, corrections, reader } = input;
  return evaluateDocument(await openDocument(bytes, file, corrections, reader), input);
}

/** The same for a text, which needs no waiting. @throws UnreadableFile likewise */
export function evaluate(input: Input): Evaluated {
  return evaluateDocument(readDocument(input.bytes, input.corrections, input.reader), input);
}

/** The same for what was read already. */
export function evaluateDocument(document: Document, input: Omit<Input, "bytes">): Evaluated {
  const { reportId, corrections = [], fiscalYear: filed } = input;
  const { title, evaluations, statements, notices, ledger } = readEvaluations(document, reportId);
  for (const { name, fiscalYear } of evaluations) {
    if (!filed || !fiscalYear?.value || fiscalYear.value === filed) continue;
    const data = { what: "form", name: name.text, printed: fiscalYear.text, filed } as const;
    notices.push({ notice: "another-year", data, at: fiscalYear.at });
  }
  const reportDate = findReportDate(document);
  const { lines } = document;
  return { reportId, title, reportDate, lines, evaluations, statements, notices, ledger, corrections };
}

/**
 * The same for the table of an excerpt: its rows are evaluations.
 * @param title as it was noted; where it was not, the first evaluation names it
 * @throws UnreadableFile where a row is not as the rows of excerpts are
 */
export function evaluateExcerpt(document: Document, reportId: string, title: string | null): Evaluated {
  const read = readExcerpt(document, reportId);
  return {
    ...read,
    reportId,
    title: title ?? `（标题未录）${read.evaluations[0]?.name.text ?? ""}`,
    reportDate: null,
    lines: document.lines,
    corrections: [],
  };
}

/** What the rules say of a report by itself, and what of it is kept for the rules that compare reports. */
export interface Judged {
  flags: FlagRow[];
  audits: ScoreAuditRow[];
  comparables: Kept[];
}

/** What the rules say of one report by itself. */
export function judgeReport(report: Report): Judged {
  return {
    flags: runRules(RULES, report).map(flagRow),
    audits: auditRows(report).map(auditRow),
    comparables: comparablesOf(RULES, report),
  };
}

/** What the rules say of reports beside each other: flags by the report they stand at, behind those of its own. */
export function judgeAcross(): { add: Comparison["add"]; flags: () => Map<string, FlagRow[]> } {
  const { add, raised } = compareReports(RULES);
  return { add, flags: () => Map.groupBy(raised().map(flagRow), ({ report_id }) => report_id) };
}

/** One report read and judged: all that is published of it, as long as no other is looked at. */
export function finish(
  { source, replies }: { source: Source; replies: Reply[] },
  evaluated: Evaluated,
): PublishedReport & Judged {
  const { reportId: id, reportDate, evaluations, statements } = evaluated;
  const { kind, region: regionCode, fiscalYear } = source;
  const notices = noticeRows(id, evaluated.notices);
  const judged = judgeReport({ id, kind, regionCode, fiscalYear, reportDate, evaluations, statements });
  return { ...evaluated, ...judged, notices, id, source, replies };
}

// the day it was signed stands on a line of its own; a form without one may label the day it was filled in
function findReportDate({ blocks }: Document): string | null {
  // the last that there is
  for (const { kind, cells } of blocks.toReversed()) {
    const signed = kind === "paragraph" && cells[0] ? parseDateLine(cells[0].text) : null;
    if (signed !== null) return signed;
  }
  for (const { cells } of blocks.toReversed()) {
    const filedOn = findLabelledDate(cells);
    if (filedOn !== null) return filedOn;
  }
  return null;
}
