import { drawYears, type YearDot, type YearPanel } from "../../charts/years.ts";
import { denominatorOf } from "../../findings/comparability.ts";
import { isBelow } from "../../findings/execution.ts";
import type { Panel } from "../../findings/panels.ts";
import { rateText } from "../../findings/rates.ts";
import { viewYears } from "../../findings/years.ts";
import type { Voice } from "../language.ts";
import type { Figure } from "./figure.ts";

/** What a phone can hold in one picture; panels with the most years come first. */
const MOST = { panels: 24, dots: 44 };

/** Execution rates through the years, one panel per unit × programme × form. */
export function yearsFigure(voice: Voice): Figure {
  const { say, placeOf, tables } = voice;
  const view = viewYears(tables);
  const withRates = view.panels.filter((panel) => ratedOf(panel).length > 0);
  const kept = chosen(withRates);
  const drawn = withRates.filter((panel) => kept.has(panel));
  const left = tables.evaluations.filter((row) => denominatorOf(row) === "initial").length;
  const words = say.years.chart;
  const title = words.title(view);
  const caption = words.caption(view, drawn.length, left);
  const { unit, name, budget, executed, printed, computed } = say.execution.table;
  return {
    name: "years",
    at: "/years/",
    title,
    caption,
    legend: "year",
    draw: (size, id) =>
      drawYears(
        drawn.map((panel) => panelOf(voice, panel)),
        view.axis,
        size,
        { id, label: say.words.described(title, caption) },
      ),
    columns: [unit, say.evaluation.facts.form, name, budget, executed, printed, computed],
    cells: drawn.flatMap(({ points, form }) =>
      points.map(({ row }) => [
        placeOf(row.report_id),
        say.words.formShort[form],
        row.name,
        row.annual_budget,
        row.executed,
        row.execution_rate_printed,
        row.rate_basis === "computed" ? row.execution_rate : null,
      ]),
    ),
  };
}

function chosen(panels: Panel[]): Set<Panel> {
  const kept = new Set<Panel>();
  let dots = 0;
  for (const panel of panels.toSorted((a, b) => b.years.length - a.years.length)) {
    dots += panel.points.length;
    if (kept.size < MOST.panels && dots <= MOST.dots) kept.add(panel);
  }
  return kept;
}

function panelOf(voice: Voice, panel: Panel): YearPanel {
  const { say } = voice;
  const words = say.years.chart;
  return {
    id: panel.id,
    title: words.place(panel),
    programme: say.words.programme[panel.programme],
    form: say.words.formShort[panel.form],
    note: words.note(panel),
    dots: dotsOf(voice, panel),
    lines: panel.joins.flatMap(({ earlier, later }) => {
      const [from, to] = [earlier.row.execution_rate, later.row.execution_rate];
      if (from === null || to === null || denominatorOf(earlier.row) === "initial") return [];
      return [{ from: { year: earlier.year, rate: from }, to: { year: later.year, rate: to } }];
    }),
  };
}

function ratedOf({ points }: Panel) {
  return points.flatMap(({ row, year }) =>
    row.execution_rate === null || denominatorOf(row) === "initial"
      ? []
      : [{ row, year, rate: row.execution_rate }],
  );
}

function dotsOf({ say, paths, placeOf }: Voice, panel: Panel): YearDot[] {
  const rated = ratedOf(panel);
  return rated.map(({ row, year, rate }) => {
    const text = rateText(row) ?? "";
    const named = rated.find((one) => one.year === year && one.rate === lowestOf(rated, year));
    return {
      year,
      rate,
      below: isBelow(row),
      printedOnly: row.rate_basis === "printed",
      value: named?.row === row ? text : "",
      title: say.years.chart.dot(placeOf(row.report_id), row.name, text),
      href: paths.evaluation(row.evaluation_id),
    };
  });
}

const lowestOf = (rated: { year: number; rate: number }[], year: number) =>
  Math.min(...rated.filter((one) => one.year === year).map(({ rate }) => rate));
