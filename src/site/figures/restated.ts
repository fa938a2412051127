import { type AnswerPart, drawAnswers } from "../../charts/restated.ts";
import { viewIndicators } from "../../findings/indicators.ts";
import { ANSWERS, countAnswers } from "../../findings/restated.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_BARS, printedOrder } from "./figure.ts";

/** How much of each report's actual values only repeats the targets. */
export function restatedFigure(voice: Voice): Figure {
  const { say, paths, placeOf, tables } = voice;
  const words = say.overview.restated;
  const views = viewIndicators(tables.indicators, tables);
  const all = tables.reports.flatMap(({ report_id }) => {
    const own = views.filter(({ report }) => report === report_id);
    return own.length > 0 ? [{ report: report_id, counts: countAnswers(own), all: own.length }] : [];
  });
  const repeated = ({ counts }: (typeof all)[number]) => counts.equal + counts.words + counts.bound;
  const ordered = all.toSorted((a, b) => repeated(b) / b.all - repeated(a) / a.all);
  const drawn = ordered.slice(0, MOST_BARS);
  const title = words.title(countAnswers(views));
  const caption = say.words.join(
    words.caption(tables.reports.length - all.length),
    say.words.drawn(drawn.length, all.length),
  );
  const parts = drawn.flatMap(({ report, counts, all: sum }) =>
    ANSWERS.map(
      (kind): AnswerPart => ({
        report,
        kind,
        name: words.row(placeOf(report), sum),
        title: `${placeOf(report)} ${words.answer[kind]}`,
        count: counts[kind],
        href: paths.indicators(report),
      }),
    ),
  );
  return {
    name: "restated",
    title,
    caption,
    legend: "answer",
    printed: printedOrder(drawn, (row) => all.indexOf(row)),
    draw: drawing(
      { voice, name: "restated", label: say.words.described(title, caption), rows: parts },
      drawAnswers,
    ),
    refs: drawn.map(({ report }) => [report, null]),
    columns: [
      say.indicators.column.unit,
      ...ANSWERS.map((kind) => words.answer[kind]),
      say.indicators.basis.total,
    ],
    cells: drawn.map(({ report, counts, all: sum }) => [
      placeOf(report),
      ...ANSWERS.map((kind) => counts[kind]),
      sum,
    ]),
  };
}
