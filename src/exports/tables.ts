import { trailOf, withAbove } from "../model/above.ts";
import type { Evaluation, Statement } from "../model/evaluation.ts";
import { type Frame, frameCells } from "../model/frame.ts";
import { glossTitle, glossUnit } from "../model/gloss-unit.ts";
import { lineName } from "../model/place.ts";
import { provinceOf, type Region } from "../model/region.ts";
import { distinct } from "../model/row-ids.ts";
import type { Correction, Reply, Source } from "../model/source.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import {
  type Cells,
  isOwned,
  type SharedTable,
  TABLE_NAMES,
  TABLES,
  type TableName,
  type Tables,
} from "../model/tables/index.ts";
import { keeper } from "../model/tables/keeps.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import type { NoticeRow } from "../model/tables/notices.ts";
import type { RegionRow } from "../model/tables/regions.ts";
import type { ReplyRow } from "../model/tables/replies.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { ScoreAuditRow } from "../model/tables/score-audits.ts";
import { correctionRows } from "./correction-rows.ts";
import { readRows } from "./read-rows.ts";
import { totalProvenance } from "./total-provenance.ts";
import { totalRows } from "./totals.ts";

/** One report ready to be published: what its folder says of it, what was read, and what the rules say of that. */
export interface PublishedReport {
  id: string;
  source: Source;
  title: string;
  reportDate: string | null;
  evaluations: Evaluation[];
  /** What the report says of all of them, and of none by itself. */
  statements: Statement[];
  notices: NoticeRow[];
  ledger: Told[];
  corrections: Correction[];
  replies: Reply[];
  flags: FlagRow[];
  audits: ScoreAuditRow[];
}

/** What became of a line, by its number. */
type Told = Pick<LedgerRow, "fate" | "by"> & { line: number; frame?: Frame };

/** Tables whose rows each belong to a report, and the rows of one report. */
export type OwnedTable = Exclude<TableName, SharedTable>;
export type OwnedRows = Pick<Tables, OwnedTable>;

/** A report lies in a region that the list of regions does not know. */
export class UnknownRegion extends Error {
  readonly report: string;
  readonly code: string;
  constructor(report: string, code: string) {
    super(`${report}: there is no region ${code}`);
    this.report = report;
    this.code = code;
  }
}

/**
 * The rows of one report, in source order.
 * @throws Error where a row does not keep the contract: that is a bug of ours, and nothing may be published
 */
export function rowsOf(report: PublishedReport): OwnedRows {
  const { id, evaluations, flags, audits, notices, ledger, corrections, replies } = report;
  const rows: OwnedRows = {
    reports: [reportRow(report)],
    ...readRows(report, keysOf(report)),
    flags,
    score_audits: audits,
    notices,
    corrections: [],
    ledger: ledgerRows(id, ledger),
    replies: replyRows(id, replies),
    totals: [],
  };
  rows.totals = totalRows(rows.evaluations, rows.reports);
  rows.provenance = rows.provenance.concat(totalProvenance(rows.totals, rows.provenance));
  rows.corrections = correctionRows(id, corrections, evaluations, rows.totals);
  for (const name of OWNED_TABLES) checkRows(name, rows[name]);
  return rows;
}

/** Tables whose rows each belong to a report, in the order a reader meets them. */
export const OWNED_TABLES = TABLE_NAMES.filter(isOwned);

const KEEPS = Object.fromEntries(TABLE_NAMES.map((name) => [name, keeper(TABLES[name])])) as Record<
  TableName,
  ReturnType<typeof keeper>
>;

/** @throws Error where a row does not keep the contract */
export function checkRows(name: TableName, rows: Cells[]): void {
  const keeps = KEEPS[name];
  for (const [index, row] of rows.entries()) {
    if (keeps(row)) continue;
    const checked = TABLES[name].safeParse(row);
    if (checked.success) continue;
    const [issue] = checked.error.issues;
    throw new Error(
      `${name}, row ${index + 1}, column ${issue?.path.join(".")}: ${issue?.message}; ${JSON.stringify(row)}`,
    );
  }
}

function keysOf({ id, source }: PublishedReport) {
  return { report_id: id, region_code: source.region, fiscal_year: source.fiscalYear };
}

function reportRow(report: PublishedReport): Tables["reports"][number] {
  const { source, evaluations, flags } = report;
  return {
    report_id: report.id,
    region_code: source.region,
    province_code: provinceOf(source.region),
    fiscal_year: source.fiscalYear,
    kind: source.kind ?? "whole",
    publisher: source.publisher,
    publisher_en: glossUnit(source.publisher),
    publisher_inferred: source.kind !== "excerpt" && source.publisherInferred,
    title: report.title,
    title_en: glossTitle(report.title),
    source_file: source.file,
    sha256: source.sha256,
    source_url: source.url,
    checked: source.kind === "excerpt" ? source.checked.join(";") || null : null,
    collected_on: source.kind === "excerpt" ? source.retrieved : source.collectedOn,
    report_date: report.reportDate,
    evaluation_count: evaluations.length,
    indicator_count: evaluations.reduce((sum, { indicators }) => sum + indicators.length, 0),
    flag_count: flags.length,
  };
}

/** What became of each line of a report. */
export function ledgerRows(report_id: string, ledger: Told[]): LedgerRow[] {
  return ledger.map(({ line, fate, by, frame = null }) => {
    const { page, box } = frameCells(frame);
    return { report_id, line: lineName(line), fate, by, page, box };
  });
}

function replyRows(report_id: string, replies: Reply[]): ReplyRow[] {
  const ids = distinct(replies.map(({ rule, evaluation }) => `${rule}--${evaluation ?? report_id}`));
  return replies.map(({ rule, evaluation, text, by, date }, index) => ({
    reply_id: ids[index] ?? "",
    report_id,
    rule,
    evaluation_id: evaluation ?? null,
    text,
    by,
    date,
  }));
}

/**
 * The regions of reports and all their parents, in the order in which they are known.
 * @throws UnknownRegion where a report's own or one of its parents is not known
 */
export function regionRows(
  reports: Iterable<Pick<ReportRow, "report_id" | "region_code">>,
  regions: Region[],
): RegionRow[] {
  const own = new Set<string>();
  for (const { report_id, region_code } of reports) {
    if (own.has(region_code)) continue;
    own.add(region_code);
    const trail = trailOf(region_code, regions);
    const missing = trail[0] ? trail[0].parent : region_code;
    // where two stand above each other, neither is missing
    if (missing === null || trail.some(({ code }) => code === missing)) continue;
    throw new UnknownRegion(report_id, missing);
  }
  const rows = withAbove(own, regions).map(({ code, zh, en, level, parent }) => ({
    code,
    name_zh: zh,
    name_en: en,
    level,
    parent_code: parent,
  }));
  checkRows("regions", rows);
  return rows;
}
