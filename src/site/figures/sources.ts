import { drawExecution, type ExecutionRow } from "../../charts/execution.ts";
import { rateText } from "../../findings/rates.ts";
import { isBelowBySource, ratesBySource, type SourceRate } from "../../findings/sources.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { rateTip } from "./execution.ts";
import { type Figure, MOST_ROWS, printedWithin, type Ref } from "./figure.ts";

/** Execution rates of the sources of funds that reports print apart. */
export function sourcesFigure(voice: Voice): Figure {
  const { say, placeOf, tables } = voice;
  const bySource = ratesBySource(tables);
  const all = bySource.flatMap(({ rates }) => rates);
  const groups = drawnOf(bySource);
  const full = all.filter(isFull).length;
  const words = say.execution.sources;
  const title = words.title(all.filter(isBelowBySource).length, all.length);
  const drawn = groups.reduce((sum, { rates }) => sum + rates.length, 0);
  const caption = say.words.join(words.caption, words.full(full), say.words.drawn(drawn, all.length - full));
  const rows = groups.map(({ source, rates }) => ({
    heading: say.words.source[source],
    rows: rates.map((rate) => sourceRow(voice, rate)),
  }));
  const { unit, name, budget, executed, printed, computed } = say.execution.table;
  return {
    name: "sources",
    at: "/execution/",
    title,
    caption,
    legend: "rate",
    printed: printedWithin(
      groups.map(({ rates }) => rates),
      ({ evaluation }) => tables.evaluations.indexOf(evaluation),
    ),
    draw: drawing(
      { voice, name: "sources", label: say.words.described(title, caption), rows },
      drawExecution,
    ),
    refs: bySource.flatMap(({ rates }) => rates.map(({ fund }): Ref => [fund.fund_id, fund.line])),
    columns: [
      say.evaluation.money.source,
      unit,
      name,
      words.label,
      say.words.inYuan(budget),
      say.words.inYuan(executed),
      printed,
      say.words.asRatio(computed),
    ],
    cells: bySource.flatMap(({ source, rates }) =>
      rates.map(({ evaluation, fund }) => [
        say.words.source[source],
        placeOf(evaluation.report_id),
        evaluation.name,
        fund.label,
        fund.annual_budget,
        fund.executed,
        fund.execution_rate_printed,
        isRecomputed(fund) ? fund.execution_rate : null,
      ]),
    ),
  };
}

const isFull = ({ fund }: SourceRate) => fund.execution_rate === 1;

/** The rates that are drawn: not those of what was spent whole, and as many of each source, the lowest first, where not all go in. */
function drawnOf(bySource: ReturnType<typeof ratesBySource>): ReturnType<typeof ratesBySource> {
  const open = bySource.map(({ source, rates }) => ({ source, rates: rates.filter((own) => !isFull(own)) }));
  const left = open.reduce((count, { rates }) => count + rates.length, 0);
  const most = left <= MOST_ROWS ? left : Math.max(1, Math.floor(MOST_ROWS / bySource.length));
  return open
    .map(({ source, rates }) => ({ source, rates: rates.slice(0, most) }))
    .filter(({ rates }) => rates.length > 0);
}

function sourceRow(voice: Voice, { evaluation, fund }: SourceRate): ExecutionRow {
  const { say, paths, placeOf } = voice;
  const place = placeOf(evaluation.report_id);
  return {
    id: fund.fund_id,
    place,
    name: say.words.called(evaluation.name, evaluation.name_en),
    value: rateText(fund) ?? "",
    amount: fund.annual_budget === null ? "" : say.words.moneyShort(fund.annual_budget),
    href: paths.part(evaluation.evaluation_id, fund.fund_id),
    tip: rateTip(
      voice,
      `${place} ${say.words.named(evaluation.name, evaluation.name_en)} ${say.words.source[fund.source]}`,
      fund,
    ),
    rate: fund.execution_rate,
    below: isBelowBySource({ evaluation, fund }),
    budget: fund.annual_budget,
    scope: evaluation.scope,
    printedOnly: !isRecomputed(fund),
  };
}

// Where one of the two amounts is not printed, the rate is the report's own.
const isRecomputed = ({ annual_budget, executed }: SourceRate["fund"]) =>
  annual_budget !== null && executed !== null;
