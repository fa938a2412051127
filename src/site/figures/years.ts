import type { YearDot, YearGap, YearMoney, YearPanel } from "../../charts/year-panel.ts";
import { drawYears } from "../../charts/years.ts";
import { isOfAnnualBudget } from "../../findings/comparability.ts";
import { isBelow } from "../../findings/execution.ts";
import { gapsOf } from "../../findings/histories.ts";
import type { Panel } from "../../findings/panels.ts";
import { rateText } from "../../findings/rates.ts";
import { viewYears } from "../../findings/years.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import type { Figure, Ref } from "./figure.ts";

/** What a phone can hold in one picture; panels with the most years come first. */
const MOST = { panels: 12, dots: 60 };

/** Execution rates through the years, one panel per unit × programme × form. */
export function yearsFigure(voice: Voice): Figure {
  const { say, placeOf, all } = voice;
  const view = viewYears(all);
  const several = view.panels.filter(({ years }) => years.length > 1);
  // one dot says nothing of change
  const withRates = several
    .filter((panel) => new Set(ratedOf(panel).map(({ year }) => year)).size > 1)
    .toSorted((a, b) => Number(b.joins.length > 0) - Number(a.joins.length > 0));
  const kept = chosen(withRates);
  const drawn = withRates.filter((panel) => kept.has(panel));
  const left = several.flatMap(({ points }) =>
    points.filter(({ row }) => row.execution_rate !== null && !isOfAnnualBudget(row)),
  ).length;
  const words = say.years.chart;
  const title = words.title(view);
  const caption = words.caption(drawn.length, withRates.length, left);
  const { unit, name, budget, executed, printed, computed } = say.execution.table;
  return {
    name: "years",
    at: "/years/",
    title,
    caption,
    legend: "year",
    draw: drawing(
      {
        voice,
        name: "years",
        label: say.words.described(title, caption),
        rows: { panels: drawn.map((panel) => panelOf(voice, panel)), axis: view.axis },
      },
      ({ panels, axis }, size, own) => drawYears(panels, axis, size, own),
    ),
    refs: drawn.flatMap(({ points }) => points.map(({ row }): Ref => [row.evaluation_id, row.line])),
    columns: [
      unit,
      say.evaluation.facts.form,
      name,
      say.words.inYuan(budget),
      say.words.inYuan(executed),
      printed,
      say.words.asRatio(computed),
    ],
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
  for (const panel of panels.toSorted(
    (a, b) => Number(b.joins.length > 0) - Number(a.joins.length > 0) || b.years.length - a.years.length,
  )) {
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
    programme:
      panel.name === null
        ? say.words.programme[panel.programme]
        : say.words.called(panel.name, panel.points[0]?.row.name_en ?? null),
    form: say.words.formShort[panel.form],
    note: words.note(panel),
    dots: dotsOf(voice, panel),
    gaps: gapTexts(voice, panel),
    money: moneyOf(voice, panel),
    lines: panel.joins.flatMap(({ earlier, later }) => {
      const [from, to] = [earlier.row.execution_rate, later.row.execution_rate];
      if (from === null || to === null || !isOfAnnualBudget(earlier.row)) return [];
      return [{ from: { year: earlier.year, rate: from }, to: { year: later.year, rate: to } }];
    }),
  };
}

// what a year without a dot lacks
function gapTexts({ say }: Voice, panel: Panel): YearGap[] {
  const words = say.years.chart;
  const rated = ratedOf(panel);
  const others = panel.years.filter((year) => !rated.some((point) => point.year === year));
  return [
    ...gapsOf(panel).map((year) => ({ year, text: words.missing })),
    ...others.map((year) => ({ year, text: words.otherBase })),
  ];
}

// several projects of one year have no one amount
function moneyOf({ say, placeOf }: Voice, { points }: Panel): YearMoney[] {
  return points.flatMap(({ row, year }) => {
    const { annual_budget: budget, executed } = row;
    if (points.filter((point) => point.year === year).length > 1) return [];
    if (budget === null && executed === null) return [];
    const short = (yuan: number | null) =>
      yuan === null ? say.words.none : say.words.moneyShort(yuan, [budget, executed]);
    const title = say.years.chart.amounts(placeOf(row.report_id), short(budget), short(executed));
    return [{ year, budget, executed, value: short(budget ?? executed), title }];
  });
}

function ratedOf({ points }: Panel) {
  return points.flatMap(({ row, year }) =>
    row.execution_rate === null || !isOfAnnualBudget(row) ? [] : [{ row, year, rate: row.execution_rate }],
  );
}

function dotsOf({ say, addressOf, isExcerpt, placeOf }: Voice, panel: Panel): YearDot[] {
  const rated = ratedOf(panel);
  return rated.map(({ row, year, rate }) => {
    const text = rateText(row) ?? "";
    const named = rated.find((one) => one.year === year && one.rate === lowestOf(rated, year));
    return {
      year,
      rate,
      below: isBelow(row),
      excerpt: isExcerpt(row),
      value: named?.row === row ? text : "",
      title: say.years.chart.dot(placeOf(row.report_id), say.words.named(row.name, row.name_en), text),
      href: addressOf(row),
    };
  });
}

const lowestOf = (rated: { year: number; rate: number }[], year: number) =>
  Math.min(...rated.filter((one) => one.year === year).map(({ rate }) => rate));
