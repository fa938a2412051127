import { type BudgetRow, drawBudgets } from "../../charts/budgets.ts";
import { denominatorOf } from "../../findings/comparability.ts";
import { sortByRate } from "../../findings/execution.ts";
import { groupByPlaceLevel } from "../../findings/levels.ts";
import { placeNames } from "../../findings/places.ts";
import { budgetRows, spansMagnitudes, viewProgramme } from "../../findings/programmes.ts";
import { say } from "../../messages/index.ts";
import type { ProgrammeId } from "../../model/words.ts";
import { paths } from "../../paths.ts";
import { published } from "../../published.ts";
import { sayYuan } from "../../values/money.ts";
import { executionFigureOf, executionRow } from "./execution.ts";
import type { Figure } from "./figure.ts";

const { tables } = published();
const placeOf = placeNames(tables);

/** Execution rates of one programme, under the level of the place. */
export function programmeRatesFigure(programme: ProgrammeId): Figure {
  const { rows } = viewProgramme(programme, tables);
  // Rates on the initial budget have another denominator and no place in this chart.
  const rated = sortByRate(rows).filter((row) => denominatorOf(row) !== "initial");
  const groups = groupByPlaceLevel(rated, tables.regions).map(({ level, rows: own }) => ({
    heading: say.words.level[level],
    rows: own.map(executionRow),
  }));
  const title = say.programmes.rates.title(say.words.programme[programme]);
  return executionFigureOf(
    `programme-${programme}`,
    title,
    say.execution.chart.caption(rated.length),
    rated,
    groups,
    `/programmes/${programme}/`,
  );
}

/** Budget and payment of one programme, on a log scale where the amounts span magnitudes. */
export function budgetsFigure(programme: ProgrammeId): Figure {
  const { rows } = viewProgramme(programme, tables);
  const found = budgetRows(rows);
  const log = spansMagnitudes(found.map(({ annual_budget }) => annual_budget));
  const groups = groupByPlaceLevel(found, tables.regions).map(({ level, rows: own }) => ({
    heading: say.words.level[level],
    rows: own.map(
      (row): BudgetRow => ({
        id: row.evaluation_id,
        place: placeOf(row.report_id),
        name: row.name,
        value: sayYuan(row.annual_budget),
        amount: row.executed === null ? say.words.none : sayYuan(row.executed),
        href: paths.evaluation(row.evaluation_id),
        budget: row.annual_budget,
        executed: row.executed,
      }),
    ),
  }));
  const words = say.programmes.money;
  const title = words.title(say.words.programme[programme], log);
  const caption = words.caption(found.length, log);
  const { unit, name, budget, executed } = say.execution.table;
  const tick = (yuan: number) => (yuan === 0 ? "0" : sayYuan(yuan).replace(/[ ,元]/g, ""));
  return {
    name: `budgets-${programme}`,
    at: `/programmes/${programme}/`,
    title,
    caption,
    draw: (size, id) => drawBudgets(groups, size, { id, label: `${title}。${caption}` }, { log, tick }),
    columns: [unit, name, budget, executed],
    cells: found.map((row) => [placeOf(row.report_id), row.name, row.annual_budget, row.executed]),
  };
}
