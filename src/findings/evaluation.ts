import { parseLines } from "../model/place.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { FundRow } from "../model/tables/funds.ts";
import type { ToldTables } from "../model/told.ts";
import { type AuditSummary, viewAudits } from "./audits.ts";
import { type IndicatorView, viewIndicators } from "./indicators.ts";
import { type LineFinder, type Lines, lineFinder } from "./lines.ts";
import { ofEvaluation, ofReport } from "./of-report.ts";
import { type TwoRates, twoRates } from "./rates.ts";

/** A figure of a money row with the lines it stands on; null where it is not printed. */
export interface CitedFigure {
  value: number | null;
  lines: Lines;
}

/** A printed money row. */
export interface MoneyView {
  id: string;
  source: FundRow["source"];
  label: string;
  /** What the label means in English; null where the glossary does not know it. */
  label_en: string | null;
  initial: CitedFigure;
  annual: CitedFigure;
  received: CitedFigure;
  executed: CitedFigure;
  rates: TwoRates;
  rateLines: Lines;
}

/** All that one self-evaluation says. */
export interface EvaluationView {
  row: EvaluationRow;
  money: MoneyView;
  funds: MoneyView[];
  indicators: IndicatorView[];
  management: ToldTables["management"];
  statements: ToldTables["statements"];
  amounts: ToldTables["amounts"];
  audits: AuditSummary;
  flags: ToldTables["flags"];
  /** Words of it that were recognised in a picture without certainty. */
  doubts: ToldTables["notices"];
  /** The executed amount as printed, where a correction overruled it. */
  overruled: string | null;
  lines: Lines;
}

/** Gathers what belongs to one evaluation from every table. */
export function viewEvaluation(row: EvaluationRow, tables: ToldTables): EvaluationView {
  const own = <Row extends { evaluation_id: string | null }>(rows: Row[]) =>
    ofEvaluation(rows, row.evaluation_id);
  const findHere = lineFinder("evaluations", tables.provenance);
  const findFund = lineFinder("funds", tables.provenance);
  return {
    row,
    money: viewMoney(
      { ...row, source: "total", label: row.name, label_en: row.name_en },
      row.evaluation_id,
      findHere,
    ),
    funds: own(tables.funds).map((fund) => viewMoney(fund, fund.fund_id, findFund)),
    indicators: viewIndicators(own(tables.indicators), tables),
    management: own(tables.management),
    statements: own(tables.statements),
    amounts: own(tables.amounts),
    audits: viewAudits(own(tables.score_audits), own(tables.indicators)),
    flags: own(tables.flags),
    doubts: doubtsOf(row, own(tables.indicators), tables),
    overruled: tables.corrections.some(isExecutedOf(row)) ? row.executed_printed : null,
    lines: parseLines(row.line),
  };
}

function doubtsOf(row: EvaluationRow, indicators: { line: string }[], tables: ToldTables) {
  const lines = new Set([row, ...indicators].flatMap(({ line }) => parseLines(line)));
  return ofReport(tables.notices, row.report_id).filter(
    ({ notice, line }) => notice === "doubtful-words" && parseLines(line).some((own) => lines.has(own)),
  );
}

const isExecutedOf =
  ({ evaluation_id }: EvaluationRow) =>
  ({ table, row_id, column }: ToldTables["corrections"][number]) =>
    table === "evaluations" && row_id === evaluation_id && column === "executed";

type FundRowPart = Omit<FundRow, "fund_id" | "evaluation_id" | "level" | "origin">;

function viewMoney(row: FundRowPart, id: string, find: LineFinder): MoneyView {
  const cite = (column: "initial_budget" | "annual_budget" | "received" | "executed"): CitedFigure => {
    return { value: row[column], lines: find(row, id, column) };
  };
  return {
    id,
    source: row.source,
    label: row.label,
    label_en: row.label_en,
    initial: cite("initial_budget"),
    annual: cite("annual_budget"),
    received: cite("received"),
    executed: cite("executed"),
    rates: twoRates(row),
    rateLines: find(row, id, "execution_rate"),
  };
}

/** Whether its form has amounts in a table, and no column for the initial budget. */
export function lacksInitial({ printed_columns }: EvaluationRow): boolean {
  const columns = printed_columns?.split(";") ?? [];
  return columns.includes("money") && !columns.includes("initial_budget");
}

/** The money rows to show: those of the form, or the evaluation's own amounts where it has no rows. */
export function printedMoney({ money, funds }: EvaluationView): MoneyView[] {
  if (funds.length > 0) return funds;
  const { initial, annual, received, executed, rates } = money;
  const printed =
    [initial, annual, received, executed].some(({ value }) => value !== null) || rates.printed !== null;
  return printed ? [money] : [];
}

/** What the head of the form prints, as far as it prints it. */
export function headerFacts(row: EvaluationRow) {
  const facts = [
    { name: "central", value: row.central_department, english: row.central_department_en },
    { name: "supervising", value: row.supervising_department, english: row.supervising_department_en },
    { name: "unit", value: row.implementing_unit, english: row.implementing_unit_en },
    { name: "moneyUnit", value: row.money_unit, english: null },
    { name: "score", value: row.total_score, english: null },
    { name: "executionScore", value: row.execution_score, english: null },
    { name: "grade", value: row.grade, english: null },
    { name: "remark", value: row.remark, english: null },
  ] as const;
  return facts.filter(({ value }) => value !== null);
}
