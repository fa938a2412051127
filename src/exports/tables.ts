import type { Evaluation } from "../model/evaluation.ts";
import { provinceOf, type Region } from "../model/region.ts";
import type { Correction, Reply, Source } from "../model/source.ts";
import type { CorrectionRow } from "../model/tables/corrections.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import { TABLE_NAMES, TABLES, type Tables } from "../model/tables/index.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import type { NoticeRow } from "../model/tables/notices.ts";
import type { RegionRow } from "../model/tables/regions.ts";
import type { ReplyRow } from "../model/tables/replies.ts";
import type { ScoreAuditRow } from "../model/tables/score-audits.ts";
import { provenanceRows } from "./provenance.ts";
import { amountRows, evaluationRow, fundRows, indicatorRows, managementRows, statementRows } from "./rows.ts";
import { totalRows } from "./totals.ts";

/** One report ready to be published: what its folder says of it, and what was read. */
export interface PublishedReport {
  id: string;
  source: Source;
  title: string;
  reportDate: string | null;
  evaluations: Evaluation[];
  notices: NoticeRow[];
  ledger: Pick<LedgerRow, "line" | "fate" | "by">[];
  corrections: Correction[];
  replies: Reply[];
}

/** What the rules say of the reports: their flags, and the scores recomputed by printed standards. */
export interface Judgements {
  flags: FlagRow[];
  audits: ScoreAuditRow[];
}

/** A report of a region that data/regions.csv does not know; the message says where and what to do. */
export class UnknownRegion extends Error {}

/**
 * All tables of the data contract, rows in source order.
 * @param judgements what the rules say of these reports
 * @param regions the known regions; those with a report and their parents are published
 * @param catalogues what the values of columns mean, and the rules that judged
 * @throws UnknownRegion where the regions lack a report's own or one of its parents
 * @throws Error where a row does not keep the contract: that is a bug of ours, and nothing may be published
 */
export function toTables(
  reports: PublishedReport[],
  regions: Region[],
  { flags, audits }: Judgements,
  catalogues: Pick<Tables, "codelists" | "rules">,
): Tables {
  const perEvaluation = reports.flatMap((report) =>
    report.evaluations.map((evaluation) => ({ report, evaluation })),
  );
  const flagCounts = new Map<string, number>();
  for (const { report_id } of flags) flagCounts.set(report_id, (flagCounts.get(report_id) ?? 0) + 1);
  const tables: Tables = {
    regions: regionRows(reports, regions),
    reports: reports.map((report) => reportRow(report, flagCounts.get(report.id) ?? 0)),
    evaluations: perEvaluation.map(({ report, evaluation }) => evaluationRow(evaluation, keysOf(report))),
    funds: perEvaluation.flatMap(({ evaluation }) => fundRows(evaluation)),
    management: perEvaluation.flatMap(({ evaluation }) => managementRows(evaluation)),
    indicators: perEvaluation.flatMap(({ evaluation }) => indicatorRows(evaluation)),
    statements: perEvaluation.flatMap(({ report, evaluation }) => statementRows(evaluation, report.id)),
    amounts: perEvaluation.flatMap(({ evaluation }) => amountRows(evaluation)),
    flags,
    score_audits: audits,
    notices: reports.flatMap(({ notices }) => notices),
    corrections: reports.flatMap(({ id, corrections }) => correctionRows(id, corrections)),
    provenance: perEvaluation.flatMap(({ report, evaluation }) => provenanceRows(evaluation, report.id)),
    ledger: reports.flatMap(({ id, ledger }) =>
      ledger.map(({ line, fate, by }) => ({ report_id: id, line, fate, by })),
    ),
    replies: reports.flatMap(({ id, replies }) => replies.map((reply) => replyRow(id, reply))),
    totals: [],
    ...catalogues,
  };
  tables.totals = totalRows(tables.evaluations, tables.reports);
  for (const name of TABLE_NAMES) checkRows(name, tables[name]);
  return tables;
}

function checkRows(name: keyof typeof TABLES, rows: unknown[]): void {
  rows.forEach((row, index) => {
    const checked = TABLES[name].safeParse(row);
    if (checked.success) return;
    const [issue] = checked.error.issues;
    throw new Error(
      `${name}, row ${index + 1}, column ${issue?.path.join(".")}: ${issue?.message}; ${JSON.stringify(row)}`,
    );
  });
}

function keysOf({ id, source }: PublishedReport) {
  return { report_id: id, region_code: source.region, fiscal_year: source.fiscalYear };
}

function reportRow(report: PublishedReport, flag_count: number): Tables["reports"][number] {
  const { source, evaluations } = report;
  return {
    report_id: report.id,
    region_code: source.region,
    province_code: provinceOf(source.region),
    fiscal_year: source.fiscalYear,
    kind: source.kind ?? "whole",
    publisher: source.publisher,
    publisher_inferred: source.kind !== "excerpt" && source.publisherInferred,
    title: report.title,
    source_file: source.file,
    sha256: source.sha256,
    source_url: source.url,
    checked: source.kind === "excerpt" ? source.checked.join(";") || null : null,
    collected_on: source.kind === "excerpt" ? source.retrieved : source.collectedOn,
    report_date: report.reportDate,
    evaluation_count: evaluations.length,
    indicator_count: evaluations.reduce((sum, { indicators }) => sum + indicators.length, 0),
    flag_count,
  };
}

function correctionRows(report_id: string, corrections: Correction[]): CorrectionRow[] {
  return corrections.map(({ line, from, to, reason, reasonEn = null, date }) => ({
    report_id,
    line: String(line),
    from,
    to,
    reason,
    reason_en: reasonEn,
    date,
  }));
}

function replyRow(report_id: string, { rule, evaluation, text, by, date }: Reply): ReplyRow {
  return { report_id, rule, evaluation_id: evaluation ?? null, text, by, date };
}

function regionRows(reports: PublishedReport[], regions: Region[]): RegionRow[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const wanted = new Set<string>();
  for (const { id, source } of reports) {
    for (let code: string | null = source.region; code !== null && !wanted.has(code); ) {
      const region = byCode.get(code);
      if (!region)
        throw new UnknownRegion(
          `data/sources/${id}/source.json:1: region ${code} is not in data/regions.csv; add it with its parents`,
        );
      wanted.add(code);
      code = region.parent;
    }
  }
  return regions
    .filter(({ code }) => wanted.has(code))
    .map(({ code, zh, en, level, parent }) => ({
      code,
      name_zh: zh,
      name_en: en,
      level,
      parent_code: parent,
    }));
}
