import { readSource } from "../../scripts/publish/sources.ts";
import { flagRow } from "../../src/messages/rows.ts";
import { judge } from "../../src/model/completion.ts";
import type { Evaluation, Fund, Indicator } from "../../src/model/evaluation.ts";
import type { Place } from "../../src/model/place.ts";
import type { PrintedColumns } from "../../src/model/printed.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Report } from "../../src/model/report.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import { evaluate } from "../../src/pipeline.ts";
import { FORM_COLUMNS } from "../../src/reading/labels/forms.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { runRules } from "../../src/rules/run.ts";
import { type Decimal, parseDecimal } from "../../src/values/decimal.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../src/values/indicator-value.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../src/values/money.ts";
import { parseRate, type Rate } from "../../src/values/rate.ts";

/** Small printed things for the tests of rules; each stands on a line of its own unless one is given. */
let line = 1;
const place = (): Place => ({ line: ++line, lastLine: line, cell: 0 });

export function words(text: string): Reading<string>;
export function words(text: string | undefined): Reading<string> | null;
export function words(text: string | undefined): Reading<string> | null {
  return text === undefined ? null : { text, at: place(), value: text };
}

export function money(text: string | undefined, unit: MoneyUnit = "万元"): Reading<Money> | null {
  return text === undefined ? null : { text, at: place(), value: parseMoney(text, unit) };
}

export function rate(text: string | undefined): Reading<Rate> | null {
  return text === undefined ? null : { text, at: place(), value: parseRate(text) };
}

export function number(text: string | undefined): Reading<Decimal> | null {
  return text === undefined ? null : { text, at: place(), value: parseDecimal(text) };
}

export function value(text: string | undefined): Reading<IndicatorValue> | null {
  return text === undefined ? null : { text, at: place(), value: parseIndicatorValue(text) };
}

/** One money row: `fund("total", { annual: "200", executed: "150", rate: "75%" })`. */
export function fund(
  source: Fund["source"],
  printed: {
    label?: string;
    initial?: string;
    annual?: string;
    executed?: string;
    rate?: string;
    unit?: MoneyUnit;
  },
): Fund {
  const { label = source, unit = "万元" } = printed;
  return {
    id: `t-2023-01-${source}`,
    source,
    label: words(label),
    initialBudget: money(printed.initial, unit),
    annualBudget: money(printed.annual, unit),
    received: null,
    executed: money(printed.executed, unit),
    rate: rate(printed.rate),
  };
}

/** One indicator, judged as reading judges it. */
export function indicator(printed: {
  ordinal?: number;
  level1?: string | null;
  level2?: string | null;
  name: string;
  target?: string;
  actual?: string;
  weight?: string;
  score?: string;
  reason?: string;
  content?: string;
  standard?: string;
}): Indicator {
  const ordinal = printed.ordinal ?? 1;
  const [target, actual] = [value(printed.target), value(printed.actual)];
  const [weight, score] = [number(printed.weight), number(printed.score)];
  return {
    id: `t-2023-01-${String(ordinal).padStart(2, "0")}`,
    ordinal,
    level1: printed.level1 ?? "产出指标",
    level2: printed.level2 ?? "数量指标",
    name: words(printed.name),
    target,
    actual,
    content: words(printed.content),
    standard: words(printed.standard),
    weight,
    score,
    reason: words(printed.reason),
    ...judge({
      name: printed.name,
      level2: printed.level2,
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      weight: weight?.value ?? null,
      score: score?.value ?? null,
    }),
  };
}

// those of its form, and of what is given
function columnsOf({ form = "transfer-payment", indicators = [] }: Partial<Evaluation>): PrintedColumns {
  const own = FORM_COLUMNS[form];
  return { ...own, reason: own.reason || indicators.some(({ reason }) => reason !== null) };
}

/** An evaluation with the given figures; its total row also fills its own money, as reading does. */
export function evaluation(given: Partial<Evaluation> = {}): Evaluation {
  const total = given.funds?.find(({ source }) => source === "total");
  return {
    id: "t-2023-01",
    ordinal: 1,
    scope: "project",
    form: "transfer-payment",
    name: words("医疗救助资金"),
    programme: "medical-assistance",
    fiscalYear: null,
    centralDepartment: null,
    supervisingDepartment: null,
    implementingUnit: null,
    moneyUnit: "万元",
    initialBudget: total?.initialBudget ?? null,
    annualBudget: total?.annualBudget ?? null,
    received: null,
    executed: total?.executed ?? null,
    rate: total?.rate ?? null,
    executionWeight: null,
    executionScore: null,
    totalWeight: null,
    totalScore: null,
    grade: null,
    goal: null,
    goalResult: null,
    remark: null,
    funds: [],
    management: [],
    indicators: [],
    groupWeights: [],
    statements: [],
    amounts: [],
    partlyRead: false,
    printed: columnsOf(given),
    at: place(),
    ...given,
  };
}

export function report(...evaluations: Evaluation[]): Report {
  return { id: "t-2023", regionCode: "220100", fiscalYear: 2023, reportDate: "2024-03-01", evaluations };
}

/** The flags that one rule raises on one evaluation. */
export function flagsOn(rule: Rule, given: Evaluation | Report): FlagRow[] {
  return runRules([rule], "evaluations" in given ? given : report(given)).map(flagRow);
}

/** A founding report as collected, or with characters of its lines changed: `founding("changchun-2023", [[11, "99.14%", "98.14%"]])`. */
export function founding(id: string, changes: [line: number, from: string, to: string][] = []): Report {
  const { bytes, corrections, source } = readSource(`data/sources/${id}`, id);
  const lines = new TextDecoder().decode(bytes).split("\n");
  for (const [number, from, to] of changes) {
    const before = lines[number - 1] ?? "";
    if (!before.includes(from)) throw new Error(`${id}:${number} does not hold ${from}`);
    lines[number - 1] = before.replace(from, () => to);
  }
  const read = evaluate({
    reportId: id,
    bytes: new TextEncoder().encode(lines.join("\n")),
    corrections,
    reader: source.reader,
  });
  const { evaluations, reportDate } = read;
  return { id, regionCode: source.region, fiscalYear: source.fiscalYear, reportDate, evaluations };
}

export const FOUNDING = ["changchun-2023", "gaoyi-2021", "guangxi-2023", "minle-2023", "yangpu-2022"];
