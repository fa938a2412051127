import { type BudgetRow, drawBudgets } from "../../charts/budgets.ts";
import { denominatorOf } from "../../findings/comparability.ts";
import { sortByRate } from "../../findings/execution.ts";
import { groupByPlaceLevel } from "../../findings/levels.ts";
import { budgetRows, spansMagnitudes, viewProgramme } from "../../findings/programmes.ts";
import type { ProgrammeId } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { executionFigureOf, executionRow, rateTip } from "./execution.ts";
import { type Figure, MOST_ROWS } from "./figure.ts";

/** Execution rates of one programme, under the level of the place. */
export function programmeRatesFigure(voice: Voice, programme: ProgrammeId): Figure {
  const { say, tables } = voice;
  const { rows, summary } = viewProgramme(programme, tables);
  // Rates on the initial budget have another denominator and no place in this chart.
  const all = sortByRate(rows).filter((row) => denominatorOf(row) !== "initial");
  const rated = all.slice(0, MOST_ROWS);
  const groups = groupByPlaceLevel(rated, tables.regions).map(({ level, rows: own }) => ({
    heading: say.words.level[level],
    rows: own.map((row) => executionRow(voice, row)),
  }));
  const title = say.programmes.rates.title(say.words.programme[programme], summary);
  return executionFigureOf(
    voice,
    {
      name: `programme-${programme}`,
      title,
      caption: say.execution.chart.caption(rated.length, all.length),
      at: `/programmes/${programme}/`,
    },
    rated,
    groups,
  );
}

/** Budget and payment of one programme, on a log scale where the amounts span magnitudes. */
export function budgetsFigure(voice: Voice, programme: ProgrammeId): Figure {
  const { say, paths, placeOf, tables } = voice;
  const { rows } = viewProgramme(programme, tables);
  const all = budgetRows(rows);
  const found = all.slice(0, MOST_ROWS);
  const log = spansMagnitudes(found.map(({ annual_budget }) => annual_budget));
  const groups = groupByPlaceLevel(found, tables.regions).map(({ level, rows: own }) => ({
    heading: say.words.level[level],
    rows: own.map(
      (row): BudgetRow => ({
        id: row.evaluation_id,
        place: placeOf(row.report_id),
        name: say.words.called(row.name, row.name_en),
        value: say.words.moneyShort(row.annual_budget, [row.executed]),
        amount:
          row.executed === null ? say.words.none : say.words.moneyShort(row.executed, [row.annual_budget]),
        href: paths.evaluation(row.evaluation_id),
        tip: rateTip(voice, `${placeOf(row.report_id)} ${say.words.named(row.name, row.name_en)}`, row),
        budget: row.annual_budget,
        executed: row.executed,
      }),
    ),
  }));
  const words = say.programmes.money;
  const title = words.title(
    say.words.programme[programme],
    all.at(-1)?.annual_budget ?? 0,
    all[0]?.annual_budget ?? 0,
  );
  const caption = say.words.join(words.caption(all.length, log), say.words.drawn(found.length, all.length));
  const { unit, name, budget, executed } = say.execution.table;
  return {
    name: `budgets-${programme}`,
    at: `/programmes/${programme}/`,
    title,
    caption,
    legend: "budget",
    draw: drawing(
      {
        voice,
        name: `budgets-${programme}`,
        label: say.words.described(title, caption),
        rows: { groups, log },
      },
      (own, size, it) => drawBudgets(own.groups, size, it, { log: own.log, tick: say.words.tick }),
    ),
    refs: found.map((row) => [row.evaluation_id, row.line]),
    columns: [unit, name, say.words.inYuan(budget), say.words.inYuan(executed)],
    cells: found.map((row) => [placeOf(row.report_id), row.name, row.annual_budget, row.executed]),
  };
}
