import { saysNothing } from "../model/blank.ts";
import type { Evaluation, Fund, Indicator, Statement } from "../model/evaluation.ts";
import { fundLevel, fundOrigin } from "../model/fund-levels.ts";
import { ASPECTS_EN, gloss } from "../model/gloss.ts";
import { glossName } from "../model/gloss-name.ts";
import { glossUnit } from "../model/gloss-unit.ts";
import { markOf } from "../model/mark.ts";
import { formatLines, lineName, linesOf } from "../model/place.ts";
import type { PrintedColumns } from "../model/printed.ts";
import { PROGRAMMES } from "../model/programmes.ts";
import { placesOf, type Reading } from "../model/reading.ts";
import { provinceOf } from "../model/region.ts";
import { restatesOf } from "../model/restates.ts";
import { distinct } from "../model/row-ids.ts";
import { STATEMENTS } from "../model/statement-kinds.ts";
import type { AmountRow } from "../model/tables/amounts.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { FundRow } from "../model/tables/funds.ts";
import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ManagementRow } from "../model/tables/management.ts";
import type { StatementRow } from "../model/tables/statements.ts";
import { inBaseUnit } from "../values/base-unit.ts";
import { type Decimal, toNumber } from "../values/decimal.ts";
import { bareNameOf, unitInName } from "../values/indicator-name.ts";
import { type IndicatorValue, inOneUnit, isBound } from "../values/indicator-value.ts";
import { type Money, toYuan } from "../values/money.ts";
import { once } from "../values/once.ts";
import { roundTo } from "../values/print.ts";
import { ratioOf, toRatio } from "../values/rate.ts";
import { isCorrected } from "./printed-cells.ts";

/** What a row takes from its report. */
export interface ReportKeys {
  report_id: string;
  region_code: string;
  fiscal_year: number;
}

/** One evaluation as a row of evaluations.csv. */
export function evaluationRow(
  evaluation: Evaluation,
  { report_id, region_code, fiscal_year }: ReportKeys,
): EvaluationRow {
  const { initialBudget, annualBudget, received, executed, rate } = evaluation;
  const { execution_rate, rate_basis } = executionRate(evaluation);
  const adjusted =
    initialBudget?.value && annualBudget?.value ? ratioOf(annualBudget.value, initialBudget.value) : null;
  return {
    evaluation_id: evaluation.id,
    report_id,
    region_code,
    province_code: provinceOf(region_code),
    fiscal_year: evaluation.fiscalYear?.value ?? fiscal_year,
    ordinal: evaluation.ordinal,
    scope: evaluation.scope,
    form: evaluation.form,
    name: evaluation.name.text,
    name_en: glossName(evaluation.name.text),
    programme: evaluation.programme,
    programme_en: PROGRAMMES[evaluation.programme].en,
    central_department: textOf(evaluation.centralDepartment),
    central_department_en: unitOf(evaluation.centralDepartment),
    supervising_department: textOf(evaluation.supervisingDepartment),
    supervising_department_en: unitOf(evaluation.supervisingDepartment),
    implementing_unit: textOf(evaluation.implementingUnit),
    implementing_unit_en: unitOf(evaluation.implementingUnit),
    money_unit: evaluation.moneyUnit,
    initial_budget: yuanOf(initialBudget),
    annual_budget: yuanOf(annualBudget),
    executed: yuanOf(executed),
    executed_printed: textOf(executed),
    execution_rate_printed: textOf(rate),
    execution_rate,
    rate_basis,
    adjustment_rate: adjusted === null ? null : roundTo(adjusted - 1, 6),
    received: yuanOf(received),
    execution_weight: numberOf(evaluation.executionWeight),
    execution_score: numberOf(evaluation.executionScore),
    total_score: numberOf(evaluation.totalScore),
    grade: textOf(evaluation.grade),
    goal: textOf(evaluation.goal),
    goal_result: textOf(evaluation.goalResult),
    remark: textOf(evaluation.remark),
    // what only all evaluations of a report tell
    parts_in: null,
    funds_in: null,
    corrected: isCorrected("evaluations", evaluation),
    printed_columns: columnsOf(evaluation.printed),
    line: formatLines(evaluation.at),
  };
}

// as the tables call them; none is an empty cell
function columnsOf({ money, initialBudget, indicators, reason }: PrintedColumns): string | null {
  const has = { money, initial_budget: initialBudget, indicators, reason };
  const named = Object.entries(has).flatMap(([name, isPrinted]) => (isPrinted ? [name] : []));
  return named.join(";") || null;
}

/** The money rows of an evaluation. @param region the place of its report, null where nobody knows */
export function fundRows({ id, funds }: Evaluation, region: string | null): FundRow[] {
  return funds.map((fund) => ({
    fund_id: fund.id,
    evaluation_id: id,
    source: fund.source,
    label: fund.label.value ?? fund.label.text,
    label_en: glossOf(fund.label.value ?? fund.label.text),
    initial_budget: yuanOf(fund.initialBudget),
    annual_budget: yuanOf(fund.annualBudget),
    executed: yuanOf(fund.executed),
    execution_rate_printed: textOf(fund.rate),
    execution_rate: executionRate(fund).execution_rate,
    received: yuanOf(fund.received),
    level: fundLevel(fund.source, fund.label.value ?? fund.label.text, region),
    origin: fundOrigin(fund.source, fund.label.value ?? fund.label.text),
    corrected: isCorrected("funds", fund),
    line: linesOf(
      placesOf(fund.label, fund.initialBudget, fund.annualBudget, fund.received, fund.executed, fund.rate),
    ),
  }));
}

/** The rows of 资金管理情况 of an evaluation. */
export function managementRows({ id, management }: Evaluation): ManagementRow[] {
  return management.map(({ aspect, label, explanation, problem }) => ({
    evaluation_id: id,
    aspect,
    aspect_en: ASPECTS_EN[aspect],
    explanation: textOf(explanation),
    problem: textOf(problem),
    line: linesOf(placesOf(label, explanation, problem)),
  }));
}

/** The indicators of an evaluation; its citations ask for them again. */
export const indicatorRows = once(({ id, indicators }: Evaluation): IndicatorRow[] =>
  indicators.map((indicator) => indicatorRow(id, indicator)),
);

function indicatorRow(evaluation_id: string, indicator: Indicator): IndicatorRow {
  const { target, actual } = indicator;
  // a repeated bound is no measurement, and a number inside words does not answer a target of words
  const measured =
    actual?.value && !isBound(actual.value) && (target === null || target.value?.value) ? actual.value : null;
  const quantitative = target ? target.value?.value : measured?.value;
  const { unit_si, target_si, actual_si } = inBaseUnits(indicator.name.text, target?.value ?? null, measured);
  return {
    indicator_id: indicator.id,
    evaluation_id,
    ordinal: indicator.ordinal,
    level1: indicator.level1,
    level2: indicator.level2,
    level1_en: glossOf(indicator.level1),
    level2_en: glossOf(indicator.level2),
    name: indicator.name.text,
    name_en: glossName(indicator.name.text),
    target: textOf(target),
    actual: textOf(actual),
    operator: target?.value?.operator ?? null,
    target_value: target?.value?.value ? toNumber(target.value.value) : null,
    target_upper: target?.value?.upper ? toNumber(target.value.upper) : null,
    target_unit: target?.value?.unit || null,
    actual_value: measured?.value ? toNumber(measured.value) : null,
    actual_unit: measured?.unit || null,
    kind: quantitative ? "quantitative" : "qualitative",
    content: textOf(indicator.content),
    standard: textOf(indicator.standard),
    weight: numberOf(indicator.weight),
    score: numberOf(indicator.score),
    completion: indicator.completion,
    status: indicator.status,
    basis: indicator.basis,
    reason: textOf(indicator.reason),
    mark: markOf(indicator),
    restates: restatesOf(target, actual, indicator.basis),
    indicator_key: bareNameOf(indicator.name.text) || indicator.name.text,
    unit_si,
    target_si,
    actual_si,
    reason_kind: reasonKind(indicator.reason),
    corrected: isCorrected("indicators", indicator),
    line: linesOf(placesOf(indicator.name, ...cellsOf(indicator))),
  };
}

const reasonKind = (reason: Indicator["reason"]): IndicatorRow["reason_kind"] => {
  if (!reason?.text) return "none";
  return saysNothing(reason) ? "blank_word" : "stated";
};

// a bare number is in the unit of the other one, else in that of the name
function inBaseUnits(name: string, target: IndicatorValue | null, actual: IndicatorValue | null) {
  const unit = target?.unit || actual?.unit || unitInName(name) || "";
  const wanted = target?.value ? inBaseUnit(target.value, target.unit || unit) : null;
  const reached = actual?.value ? inBaseUnit(actual.value, actual.unit || unit) : null;
  const alike =
    !target?.value || !actual?.value || (inOneUnit(target, actual) && wanted?.unit === reached?.unit);
  return {
    unit_si: (wanted ?? reached)?.unit || null,
    target_si: wanted ? toNumber(wanted.value) : null,
    actual_si: reached && alike ? toNumber(reached.value) : null,
  };
}

const cellsOf = ({ target, actual, content, standard, weight, score, reason }: Indicator) => [
  target,
  actual,
  content,
  standard,
  weight,
  score,
  reason,
];

/** The statements in words of an evaluation. */
export function statementRows({ id, statements }: Evaluation, report_id: string): StatementRow[] {
  return rowsOfStatements(statements, report_id, id);
}

/** What a report says in words of all its evaluations, and of none by itself. */
export function sharedStatementRows(statements: Statement[], report_id: string): StatementRow[] {
  return rowsOfStatements(statements, report_id, null);
}

function rowsOfStatements(
  statements: Statement[],
  report_id: string,
  evaluation_id: string | null,
): StatementRow[] {
  const owner = evaluation_id ?? report_id;
  const ids = distinct(statements.map(({ kind, at }) => `${owner}-${kind}-${lineName(at.line)}`));
  return statements.map(({ kind, text, at }, index) => ({
    statement_id: ids[index] ?? "",
    report_id,
    evaluation_id,
    kind,
    kind_zh: STATEMENTS[kind].zh,
    kind_en: STATEMENTS[kind].en,
    text,
    line: formatLines(at),
  }));
}

/** The amounts of an evaluation that stand in sentences, and those of its form that are no budget and no spending. */
export function amountRows({ id, amounts }: Evaluation): AmountRow[] {
  const ids = amountIds(id, amounts);
  return amounts.map(({ heading, label, role, amount }, index) => ({
    amount_id: ids[index] ?? "",
    evaluation_id: id,
    heading: heading || null,
    heading_en: glossOf(heading),
    label,
    label_en: glossOf(label),
    amount: yuanOf(amount),
    amount_printed: amount.text,
    role,
    line: formatLines(amount.at),
  }));
}

/** The ids of the amounts in the sentences of an evaluation, in their order. */
export function amountIds(id: string, amounts: Evaluation["amounts"]): string[] {
  return distinct(amounts.map(({ amount }) => `${id}-amount-${lineName(amount.at.line)}`));
}

/** executed ÷ annual where both are printed, else the printed rate; 0 ÷ 0 has none. */
export function executionRate({
  annualBudget,
  executed,
  rate,
}: Pick<Fund, "annualBudget" | "executed" | "rate">): {
  execution_rate: number | null;
  rate_basis: "computed" | "printed" | null;
} {
  if (annualBudget?.value && executed?.value) {
    const ratio = ratioOf(executed.value, annualBudget.value);
    return { execution_rate: ratio, rate_basis: ratio === null ? null : "computed" };
  }
  return rate?.value
    ? { execution_rate: toRatio(rate.value), rate_basis: "printed" }
    : { execution_rate: null, rate_basis: null };
}

const glossOf = (label: string | null) => (label ? gloss(label) : null);
const textOf = (reading: Reading<unknown> | null) => reading?.text || null;
const unitOf = (reading: Reading<unknown> | null) => (reading?.text ? glossUnit(reading.text) : null);
const yuanOf = (reading: Reading<Money> | null) => (reading?.value ? toYuan(reading.value) : null);
const numberOf = (reading: Reading<Decimal> | null) => (reading?.value ? toNumber(reading.value) : null);
