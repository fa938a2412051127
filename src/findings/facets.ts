import { MARKS } from "../model/mark.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ToldFlag, ToldTables } from "../model/told.ts";
import { FormId, ProgrammeId, Severity } from "../model/words.ts";
import { isBelow } from "./execution.ts";
import { CATEGORIES } from "./flags.ts";
import { evaluationsById, type IndicatorView } from "./indicators.ts";
import { LEVELS } from "./levels.ts";
import { ofReport } from "./of-report.ts";
import { type RateVerdict, twoRates } from "./rates.ts";
import type { ReasonState } from "./reasons.ts";

/** Whether the money was spent: below the bound from where on a unit must explain, or not, or no rate at all. */
export const RATE_STATES = ["below", "reached", "none"] as const;
export type RateState = (typeof RATE_STATES)[number];

const VERDICTS: RateVerdict[] = ["differ", "agree", "only-printed", "only-computed", "zero", "none"];
const REASONS: ReasonState[] = ["none", "elsewhere", "given", "not-due"];

/** What rows can be filtered by, in the order it is offered; the names stand in addresses. */
export const FACETS = [
  "severity",
  "category",
  "rule",
  "programme",
  "level",
  "year",
  "form",
  "report",
  "rate",
  "verdict",
  "status",
  "reason",
] as const;
export type Facet = (typeof FACETS)[number];

// The order of values that have one of their own.
const ORDER: Partial<Record<Facet, readonly string[]>> = {
  severity: Severity.options,
  category: CATEGORIES,
  programme: ProgrammeId.options,
  level: LEVELS,
  form: FormId.options,
  rate: RATE_STATES,
  verdict: VERDICTS,
  status: MARKS,
  reason: REASONS,
};

/** The values a row carries; a report has several forms. */
export type Facets = Partial<Record<Facet, string[]>>;

/** How rows of evaluations can be filtered. */
export function facetsOfEvaluation(row: EvaluationRow, regions: ToldTables["regions"]): Facets {
  const region = regions.find(({ code }) => code === row.region_code);
  return {
    programme: [row.programme],
    level: region ? [region.level] : [],
    year: [String(row.fiscal_year)],
    form: [row.form],
    report: [row.report_id],
    rate: [rateState(row)],
    verdict: [twoRates(row).verdict],
  };
}

/** How reports can be filtered: by all that their evaluations are. */
export function facetsOfReport(reportId: string, { evaluations, regions }: ToldTables): Facets {
  const own = ofReport(evaluations, reportId).map((row) => facetsOfEvaluation(row, regions));
  const all = (facet: Facet) => [...new Set(own.flatMap((facets) => facets[facet] ?? []))];
  return { programme: all("programme"), level: all("level"), year: all("year"), form: all("form") };
}

/** How indicators can be filtered: by their own status and reason, and by the evaluation they belong to. */
export function facetsOfIndicator({ row, mark, reason }: IndicatorView, tables: ToldTables): Facets {
  const evaluation = evaluationsById(tables.evaluations).get(row.evaluation_id);
  const { programme, level, year, form, report } = evaluation
    ? facetsOfEvaluation(evaluation, tables.regions)
    : {};
  return { programme, level, year, form, report, status: [mark], reason: [reason] };
}

/** How flags can be filtered; several may stand for one entry, as a rule does that gives only their number. */
export function facetsOfFlags(flags: ToldFlag[]): Facets {
  const all = (read: (flag: ToldFlag) => string) => [...new Set(flags.map(read))];
  return {
    severity: all(({ severity }) => severity),
    category: all(({ category }) => category),
    rule: all(({ rule }) => rule),
    report: all(({ report_id }) => report_id),
  };
}

/** What there is to choose from, with the number of rows; a facet on which all rows agree offers no choice. */
export function choicesOf(rows: Facets[]): { facet: Facet; values: { value: string; count: number }[] }[] {
  return FACETS.map((facet) => {
    const carried = rows.map((row) => row[facet] ?? []);
    const order = ORDER[facet] ?? [];
    const found = [...new Set(carried.flat())].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    const values = facet === "year" ? found.toSorted().toReversed() : found;
    const count = (value: string) => carried.filter((own) => own.includes(value)).length;
    return { facet, values: values.map((value) => ({ value, count: count(value) })) };
  }).filter(({ values }) => values.length > 1);
}

/** The same rows with those facets alone that offer a choice among them: the others would tell no filter anything. */
export function withChoices(rows: Facets[]): Facets[] {
  const offered = choicesOf(rows).map(({ facet }) => facet);
  return rows.map((row) => Object.fromEntries(offered.map((facet) => [facet, row[facet]])));
}

function rateState(row: EvaluationRow): RateState {
  if (row.execution_rate === null) return "none";
  return isBelow(row) ? "below" : "reached";
}
