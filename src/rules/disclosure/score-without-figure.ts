import { asksForFigure, tellsFigure } from "../../evidence/scores/figures-asked.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { NamedText, Rule } from "../rule.ts";

/** What its sentence tells: the rows, each with the points it gave itself. */
export interface ScoreWithoutFigure {
  name: string;
  rows: NamedText[];
}

export const scoreWithoutFigure: Rule<"score-without-figure", ScoreWithoutFigure> = {
  id: "score-without-figure",
  category: "disclosure",
  severity: "medium",
  needsWhole: true,
  *check(evaluation) {
    const { id, name, indicators } = evaluation;
    const found = indicators.filter(
      (indicator) => indicator.score?.value?.units && asksForFigure(indicator) && !tellsFigure(indicator),
    );
    if (found.length === 0) return;
    yield {
      subject: id,
      evaluation,
      data: {
        name: name.text,
        rows: found.map(({ name: row, score }) => ({ name: row.text, said: score ? saidOf(score) : "" })),
      },
      printed: null,
      at: found.flatMap(({ actual, standard, score }) => placesOf(actual, standard, score)),
    };
  },
};
