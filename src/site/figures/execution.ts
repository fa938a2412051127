import { drawExecution, type ExecutionRow } from "../../charts/execution.ts";
import type { RowGroup } from "../../charts/rows.ts";
import { isBelow, sortByRate, summarizeExecution } from "../../findings/execution.ts";
import { groupByPlaceLevel } from "../../findings/levels.ts";
import { ofReport } from "../../findings/of-report.ts";
import { rateText, twoRates } from "../../findings/rates.ts";
import type { EvaluationRow } from "../../model/tables/evaluations.ts";
import { ProgrammeId } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_ALONE, MOST_ROWS, printedWithin } from "./figure.ts";

/** Execution rates of all evaluations, by programme and level of the place. */
export function executionFigure(voice: Voice): Figure {
  const { say, tables } = voice;
  const all = sortByRate(tables.evaluations);
  const rows = all.slice(0, MOST_ALONE);
  const { caption } = say.execution.chart;
  const title = say.execution.chart.title(summarizeExecution(tables.evaluations, voice.placeOf));
  // Only units of one level are peers, so the levels of a programme stand apart.
  const drawn = ProgrammeId.options.flatMap((programme) =>
    groupByPlaceLevel(
      rows.filter((row) => row.programme === programme),
      tables.regions,
    ).map((group) => ({
      heading: `${say.words.programme[programme]} · ${say.words.level[group.level]}`,
      rows: group.rows.map((row) => executionRow(voice, row)),
    })),
  );
  return executionFigureOf(
    voice,
    { name: "execution", title, caption: caption(rows.length, all.length), at: "/programmes/" },
    rows,
    drawn,
  );
}

/** Only the evaluations that did not reach 100%, which is where the money stayed. */
export function unspentFigure(voice: Voice): Figure {
  const { say, placeOf, tables } = voice;
  const rows = sortByRate(tables.evaluations);
  const left = rows.filter(({ execution_rate }) => execution_rate !== 1);
  const unspent = left.slice(0, MOST_ROWS);
  const { below, rated } = summarizeExecution(tables.evaluations, placeOf);
  const { title, caption } = say.overview.execution;
  const words = say.words.join(
    caption(left.length, rows.length - left.length),
    say.words.drawn(unspent.length, left.length),
  );
  return executionFigureOf(
    voice,
    { name: "unspent", title: title(below, rated), caption: words, at: "/execution/" },
    unspent,
    [{ heading: "", rows: unspent.map((row) => executionRow(voice, row)) }],
  );
}

/** Execution rates of one report that are not 100%; no rows where there is but one, which is no picture. */
export function reportExecutionFigure(voice: Voice, report: string): Figure {
  const { say, placeOf, tables } = voice;
  const all = sortByRate(ofReport(tables.evaluations, report));
  const left = all.filter(({ execution_rate }) => execution_rate !== 1);
  const rows = left.length > 1 ? left.slice(0, MOST_ROWS) : [];
  const title = say.report.own.executionTitle(placeOf(report), summarizeExecution(all, placeOf));
  const caption = say.words.join(
    say.overview.execution.caption(left.length, all.length - left.length),
    say.words.drawn(rows.length, left.length),
  );
  const own = rows.map((row) => ({ ...executionRow(voice, row), place: "" }));
  const groups = [{ heading: "", rows: own }];
  const figure = { name: `execution-${report}`, title, caption, at: `/reports/${report}/` as const };
  return executionFigureOf(voice, figure, rows, groups);
}

/**
 * A figure of the groups given.
 * @param rows those of its table
 */
export function executionFigureOf(
  voice: Voice,
  { name, title, caption, at }: Pick<Figure, "name" | "title" | "caption" | "at">,
  rows: EvaluationRow[],
  groups: RowGroup<ExecutionRow>[],
): Figure {
  const { say, placeOf, tables } = voice;
  const { unit, name: evaluation, scope, budget, executed, printed } = say.execution.table;
  const places = new Map(tables.evaluations.map(({ evaluation_id }, index) => [evaluation_id, index]));
  return {
    name,
    title,
    caption,
    at,
    legend: "rate",
    printed: printedWithin(
      groups.map((group) => group.rows.map(({ id }) => id)),
      (id) => places.get(id) ?? 0,
    ),
    draw: drawing({ voice, name, label: say.words.described(title, caption), rows: groups }, drawExecution),
    refs: rows.map((row) => [row.evaluation_id, row.line]),
    columns: [
      unit,
      say.evaluation.facts.programme,
      evaluation,
      scope,
      say.words.inYuan(budget),
      say.words.inYuan(executed),
      printed,
      say.words.asRatio(say.execution.table.computed),
    ],
    cells: rows.map((row) => [
      placeOf(row.report_id),
      say.words.programme[row.programme],
      row.name,
      say.words.scope[row.scope],
      row.annual_budget,
      row.executed,
      row.execution_rate_printed,
      row.rate_basis === "computed" ? row.execution_rate : null,
    ]),
  };
}

/** An evaluation as the chart draws it. */
export function executionRow(voice: Voice, row: EvaluationRow): ExecutionRow {
  const { say, paths, placeOf } = voice;
  const place = placeOf(row.report_id);
  return {
    id: row.evaluation_id,
    place,
    name: say.words.called(row.name, row.name_en),
    value: rateText(row) ?? "",
    amount: row.annual_budget === null ? "" : say.words.moneyShort(row.annual_budget),
    href: paths.evaluation(row.evaluation_id),
    tip: rateTip(voice, `${place} ${say.words.named(row.name, row.name_en)}`, row),
    rate: row.execution_rate ?? 0,
    below: isBelow(row),
    budget: row.annual_budget,
    scope: row.scope,
    printedOnly: row.rate_basis === "printed",
  };
}

/** All there is to say of a rate: budget, executed, as printed and as recomputed. */
export function rateTip({ say }: Voice, subject: string, row: Parameters<typeof twoRates>[0]): string {
  const money = (yuan: number | null) =>
    yuan === null ? say.words.notPrinted : say.words.money(yuan, [row.annual_budget, row.executed]);
  const { printed, computed } = twoRates(row);
  return say.execution.chart.tip({
    subject,
    budget: money(row.annual_budget),
    executed: money(row.executed),
    printed: printed ?? say.words.notPrinted,
    computed: computed ?? say.words.none,
  });
}
