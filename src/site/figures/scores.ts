import { drawScores } from "../../charts/scores.ts";
import { rateText } from "../../findings/rates.ts";
import { gapOf, summarizeScores } from "../../findings/scores.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, printedOrder } from "./figure.ts";

/** The widest gaps that a first page has room for. */
const MOST = 8;

/** Points that units gave themselves beyond the percent they spent, the widest gap first. */
export function scoresFigure(voice: Voice): Figure {
  const { say, paths, placeOf, tables } = voice;
  const words = say.overview.scores;
  const summary = summarizeScores(tables);
  const rows = summary?.above.slice(0, MOST) ?? [];
  const [widest] = rows;
  const title =
    summary && widest ? words.title(summary, rateText(widest) ?? "", widest.total_score) : words.plain;
  const caption = summary ? words.caption(summary, rows.length) : "";
  const { unit, name } = say.execution.table;
  return {
    name: "scores",
    title,
    caption,
    legend: "score",
    printed: printedOrder(rows, (row) => tables.evaluations.indexOf(row)),
    draw: drawing(
      {
        voice,
        name: "scores",
        label: say.words.described(title, caption),
        rows: rows.map((row) => ({
          id: row.evaluation_id,
          place: placeOf(row.report_id),
          name: say.words.called(row.name, row.name_en),
          value: rateText(row) ?? "",
          amount: words.points(row.total_score),
          href: paths.evaluation(row.evaluation_id),
          tip: words.tip(
            placeOf(row.report_id),
            say.words.named(row.name, row.name_en),
            rateText(row) ?? "",
            row.total_score,
          ),
          rate: row.execution_rate,
          score: row.total_score,
        })),
      },
      drawScores,
    ),
    refs: rows.map((row) => [row.evaluation_id, row.line]),
    columns: [unit, name, say.words.asRatio(words.rateColumn), say.evaluation.facts.score, words.gap],
    cells: rows.map((row) => [
      placeOf(row.report_id),
      row.name,
      row.execution_rate,
      row.total_score,
      gapOf(row),
    ]),
  };
}
