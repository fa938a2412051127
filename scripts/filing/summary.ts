import { provenanceRows } from "../../src/exports/provenance.ts";
import { evaluationRow } from "../../src/exports/rows.ts";
import { tellNotice } from "../../src/messages/tell-notice.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Notice } from "../../src/model/notice.ts";
import { parseLines } from "../../src/model/place.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import { sayYuan } from "../../src/values/money.ts";
import { percentFixed } from "../../src/values/rate.ts";
import type { Spoken } from "../words/spoken.ts";

/** Two lines for each evaluation: its id, form and name; its money, rate and counts. */
export function sayEvaluations(evaluations: Evaluation[], { say }: Spoken): string[] {
  return evaluations.map((evaluation) => {
    const row = evaluationRow(evaluation, { report_id: "", region_code: "", fiscal_year: 0 });
    const money = [row.initial_budget, row.annual_budget, row.executed].map((yuan) =>
      yuan === null ? "—" : sayYuan(yuan),
    );
    const rate = row.execution_rate === null ? "—" : percentFixed(row.execution_rate);
    const counts = say.terminal.inspected.rows(evaluation.indicators.length, evaluation.funds.length);
    return `  ${evaluation.id}  ${evaluation.form}  ${row.name}\n    ${money.join(" → ")}  ${rate}  ${counts}`;
  });
}

/** A line for each published figure: where it stands, what it is, its print, and why it is believed. */
export function sayFigures(evaluation: Evaluation, reportId: string): string[] {
  return provenanceRows(evaluation, reportId).map(({ row_id, column, line, cell, text, evidence, role }) => {
    const place = `${parseLines(line).join(";")}:${cell ?? ""}`.padStart(9);
    const print = `“${text.replace(/\s+/g, " ")}”`;
    return `${place}  ${row_id} ${column}  ${print}  ${evidence}${role === "printed" ? "" : `, ${role}`}`;
  });
}

/** A notice as a compiler would print it. */
export function sayNotice(file: string, own: Notice, { say }: Spoken): string {
  const { notice, at } = own;
  const message = tellNotice(say.notices, own);
  return `${file}:${at.line}:${at.cell ?? ""} ${notice}: ${message}${at.origin ? ` (${at.origin})` : ""}`;
}

/** A flag likewise. */
export function sayFlag(file: string, flag: FlagRow, { language }: Spoken): string {
  const { rule, severity, line } = flag;
  const message = { zh: flag.message, en: flag.message_en }[language];
  return `${file}:${parseLines(line).join(";")} ${severity} ${rule}: ${message}`;
}
