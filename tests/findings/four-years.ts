import { codelistRows, ruleRows } from "../../src/messages/code-rows.ts";
import { frameCells } from "../../src/model/frame.ts";
import type { EvaluationRow } from "../../src/model/tables/evaluations.ts";
import type { Tables } from "../../src/model/tables/index.ts";
import type { RegionRow } from "../../src/model/tables/regions.ts";
import { type ToldTables, tellTables } from "../../src/model/told.ts";
import { evaluationRow, flagRow, indicatorRow, reportRow, tablesOf } from "./rows.ts";

const regions: RegionRow[] = [
  { code: "990000", name_zh: "甲省", name_en: "Jia", level: "province", parent_code: null },
  { code: "990100", name_zh: "乙市", name_en: "Yi", level: "prefecture", parent_code: "990000" },
  { code: "990101", name_zh: "丙县", name_en: "Bing", level: "county", parent_code: "990100" },
];

type Year = Partial<EvaluationRow>;

/** Three units over four years, with every kind of incomparability; nothing in it is a real place or figure. */
const units: { code: string; place: string; years: Record<number, Year> }[] = [
  {
    // Comparable throughout, but for the year that is missing.
    code: "990000",
    place: "jia",
    years: {
      2020: paid(1_000_000, 800_000),
      2021: paid(1_200_000, 1_080_000),
      2023: paid(1_500_000, 1_500_000),
    },
  },
  {
    // Another form, then another scope, then another unit of money.
    code: "990100",
    place: "yi",
    years: {
      2020: paid(1_000_000, 500_000, { form: "project-expenditure" }),
      2021: paid(1_000_000, 600_000, { form: "project-list", scope: "project" }),
      2022: paid(1_000_000, 700_000, { form: "project-list", scope: "listed" }),
      2023: paid(1_000_000, 750_000, { form: "project-list", scope: "listed", money_unit: "万元" }),
    },
  },
  {
    // The initial budget for a denominator, then the annual one, then no rate at all.
    code: "990101",
    place: "bing",
    years: {
      2020: {
        initial_budget: 400_000,
        annual_budget: null,
        executed: null,
        execution_rate: 0.9,
        execution_rate_printed: "90%",
        rate_basis: "printed",
      },
      2021: paid(500_000, 460_000, { initial_budget: 400_000, adjustment_rate: 0.25 }),
      2022: paid(500_000, 480_000),
      2023: {
        annual_budget: 0,
        executed: 0,
        execution_rate: null,
        execution_rate_printed: "0%",
        rate_basis: null,
      },
    },
  },
];

/** Budget and payment that give the rate that is printed. */
function paid(annual: number, executed: number, own: Year = {}): Year {
  const rate = executed / annual;
  return {
    annual_budget: annual,
    executed,
    executed_printed: String(executed),
    execution_rate: Number(rate.toFixed(6)),
    execution_rate_printed: `${Number((rate * 100).toFixed(2))}%`,
    rate_basis: "computed",
    ...own,
  };
}

const evaluations = units.flatMap(({ code, place, years }) =>
  Object.entries(years).map(([year, own]) =>
    evaluationRow({
      evaluation_id: `${place}-${year}-01`,
      report_id: `${place}-${year}`,
      region_code: code,
      province_code: "990000",
      fiscal_year: Number(year),
      name: `${year}年医疗救助补助资金`,
      line: "L2",
      ...own,
    }),
  ),
);

/** The tables of the fixture; never to be mixed with `data/published`. */
export function fourYears(): Tables {
  return tablesOf({
    regions,
    reports: evaluations.map(({ report_id, region_code, fiscal_year }) =>
      reportRow({
        report_id,
        region_code,
        province_code: "990000",
        fiscal_year,
        publisher: `${regions.find(({ code }) => code === region_code)?.name_zh}医疗保障局`,
        flag_count: 1,
      }),
    ),
    evaluations,
    indicators: evaluations.map(({ evaluation_id }) =>
      indicatorRow({
        indicator_id: `${evaluation_id}-01`,
        evaluation_id,
        name: "救助对象满意度",
        line: "L3",
      }),
    ),
    flags: evaluations.map(({ evaluation_id, report_id }) =>
      flagRow({
        flag_id: `low-execution--${evaluation_id}`,
        rule: "low-execution",
        severity: "high",
        report_id,
        evaluation_id,
        indicator_id: null,
        message: "其余资金为何没有支出？",
        arithmetic: "1 ÷ 2 = 50%",
        line: "L2",
      }),
    ),
    rules: ruleRows(),
    codelists: codelistRows(),
    provenance: evaluations.flatMap(citations),
    ledger: evaluations.flatMap(({ report_id, evaluation_id, form }) =>
      [
        { report_id, line: "L1", fate: "ignored" as const, by: "heading" },
        { report_id, line: "L2", fate: "used" as const, by: `${form}:${evaluation_id}` },
        { report_id, line: "L3", fate: "used" as const, by: `${form}:${evaluation_id}-01` },
      ].map((row) => ({ ...row, ...frameCells(null) })),
    ),
  });
}

/** What each of its reports prints: a heading, the figures in the unit of the table, an indicator. */
export function fourYearsTexts({ evaluations: rows }: Tables): Map<string, string> {
  return new Map(
    rows.map((row) => {
      const figures = [row.initial_budget, row.annual_budget, row.executed].map((yuan) => inUnit(row, yuan));
      const line = [row.name, ...figures, row.execution_rate_printed].join("\t");
      return [row.report_id, `绩效自评表\n${line}\n救助对象满意度\t≥5\t5\n`];
    }),
  );
}

function inUnit({ money_unit }: EvaluationRow, yuan: number | null): string {
  if (yuan === null) return "";
  return String(money_unit === "万元" ? yuan / 10_000 : yuan);
}

const AMOUNTS = ["initial_budget", "annual_budget", "executed"] as const;

function citations(row: EvaluationRow): Tables["provenance"] {
  const cite = (
    table: "evaluations" | "indicators",
    row_id: string,
    column: string,
    line: string,
    text: string,
  ) =>
    ({
      table,
      row_id,
      column,
      ordinal: 1,
      report_id: row.report_id,
      line,
      cell: null,
      text,
      evidence: "stated",
      role: "printed",
      confidence: null,
      ...frameCells(null),
    }) as const;
  const indicator = `${row.evaluation_id}-01`;
  const derived = (["execution_rate", "adjustment_rate"] as const).filter((column) => row[column] !== null);
  return [
    ...AMOUNTS.flatMap((column) =>
      row[column] === null
        ? []
        : [cite("evaluations", row.evaluation_id, column, "L2", inUnit(row, row[column]))],
    ),
    ...derived.map((column) =>
      cite("evaluations", row.evaluation_id, column, "L2", row.execution_rate_printed ?? ""),
    ),
    ...["target_value", "target_si", "actual_value", "actual_si", "completion"].map((column) =>
      cite("indicators", indicator, column, "L3", "5"),
    ),
  ];
}

/** The collection as the Chinese pages have it. */
export function toldYears(): ToldTables {
  return tellTables(fourYears(), "zh");
}
