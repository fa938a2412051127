import { totalRows } from "../../src/exports/totals.ts";
import type { EvaluationRow } from "../../src/model/tables/evaluations.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import type { Tables } from "../../src/model/tables/index.ts";
import type { IndicatorRow } from "../../src/model/tables/indicators.ts";
import type { ReportRow } from "../../src/model/tables/reports.ts";
import { type ToldTables, tellTables } from "../../src/model/told.ts";

/** An evaluation that prints 100 of a budget of 100. */
export function evaluationRow(own: Partial<EvaluationRow> = {}): EvaluationRow {
  return {
    evaluation_id: "here-2023-01",
    report_id: "here-2023",
    region_code: "130127",
    province_code: "130000",
    fiscal_year: 2023,
    ordinal: 1,
    scope: "project",
    form: "project-expenditure",
    name: "医疗救助",
    name_en: "Medical assistance",
    programme: "medical-assistance",
    programme_en: "Medical assistance",
    central_department: null,
    central_department_en: null,
    supervising_department: null,
    supervising_department_en: null,
    implementing_unit: null,
    implementing_unit_en: null,
    money_unit: "元",
    initial_budget: null,
    annual_budget: 100,
    received: null,
    executed: 100,
    executed_printed: "100",
    execution_rate_printed: "100%",
    execution_rate: 1,
    rate_basis: "computed",
    adjustment_rate: null,
    execution_weight: null,
    execution_score: null,
    total_score: null,
    grade: null,
    goal: null,
    goal_result: null,
    remark: null,
    parts_in: null,
    funds_in: null,
    corrected: false,
    printed_columns: "money;initial_budget;indicators;reason",
    line: "L5",
    ...own,
  };
}

/** An indicator whose two numbers agree. */
export function indicatorRow(own: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    indicator_id: "here-2023-01-01",
    evaluation_id: "here-2023-01",
    ordinal: 1,
    level1: "产出指标",
    level2: "数量指标",
    level1_en: "Output",
    level2_en: "quantity",
    name: "救助人次",
    name_en: null,
    target: "≥5",
    actual: "5",
    operator: ">=",
    target_value: 5,
    target_upper: null,
    target_unit: null,
    actual_value: 5,
    actual_unit: null,
    kind: "quantitative",
    content: null,
    standard: null,
    weight: null,
    score: null,
    completion: 1,
    status: "met",
    basis: "numeric",
    reason: null,
    mark: "met",
    restates: null,
    indicator_key: "救助人次",
    unit_si: null,
    target_si: 5,
    actual_si: 5,
    reason_kind: "none",
    corrected: false,
    line: "L9",
    ...own,
  };
}

/** A flag that finds no reason anywhere for the first indicator. */
export function flagRow(own: Partial<FlagRow> = {}): FlagRow {
  return {
    flag_id: "unexplained-shortfall--here-2023-01-01",
    rule: "unexplained-shortfall",
    category: "disclosure",
    severity: "high",
    report_id: "here-2023",
    evaluation_id: "here-2023-01",
    indicator_id: "here-2023-01-01",
    message: "原因是什么？",
    message_en: "why?",
    printed: null,
    expected: null,
    arithmetic: null,
    clears: "说明原因",
    clears_en: "say why",
    line: "L9",
    ...own,
  };
}

export function reportRow(own: Partial<ReportRow> = {}): ReportRow {
  return {
    report_id: "here-2023",
    kind: "whole",
    region_code: "130127",
    province_code: "130000",
    fiscal_year: 2023,
    publisher: "高邑县医疗保障局",
    publisher_en: null,
    publisher_inferred: false,
    title: "自评报告",
    title_en: null,
    source_file: "report.txt",
    sha256: "0".repeat(64),
    source_url: null,
    checked: null,
    collected_on: "2026-01-01",
    report_date: null,
    evaluation_count: 1,
    indicator_count: 1,
    flag_count: 0,
    ...own,
  };
}

/** All tables, empty but for those given. */
export function tablesOf(own: Partial<Tables> = {}): Tables {
  return {
    regions: [{ code: "130127", name_zh: "高邑县", name_en: "Gaoyi", level: "county", parent_code: null }],
    reports: [reportRow()],
    evaluations: [],
    funds: [],
    management: [],
    indicators: [],
    statements: [],
    amounts: [],
    flags: [],
    notices: [],
    corrections: [],
    provenance: [],
    ledger: [],
    replies: [],
    score_audits: [],
    totals: [],
    codelists: [],
    rules: [],
    ...own,
  };
}

/** The same as the Chinese pages have them. */
export function toldOf(own: Partial<ToldTables> = {}): ToldTables {
  const tables = { ...tellTables(tablesOf(), "zh"), ...own };
  return { ...tables, totals: own.totals ?? totalRows(tables.evaluations, tables.reports) };
}
