import type { Brief } from "../../findings/brief.ts";
import { rateText } from "../../findings/rates.ts";
import type { EvaluationRow } from "../../model/tables/evaluations.ts";
import type { Voice } from "../language.ts";
import { executionFigureOf, executionRow } from "./execution.ts";
import type { Figure } from "./figure.ts";

const endsOf = (rows: EvaluationRow[]): [string, string] => [said(rows[0]), said(rows.at(-1))];
const said = (row: EvaluationRow | undefined) => (row && rateText(row)) ?? "";

/** The lowest rates of a report, small enough for a sheet of paper. */
export function briefFigure(voice: Voice, { row, rates: { shown, all } }: Brief): Figure {
  const { say } = voice;
  const words = say.brief.rates;
  const span = words.span(...endsOf(shown));
  const title = shown.length < all ? words.some(shown.length, all, span) : words.all(all, span);
  const rows = shown.map((evaluation) => ({ ...executionRow(voice, evaluation), place: "" }));
  const groups = [{ heading: "", rows }];
  return executionFigureOf(voice, `brief-${row.report_id}`, title, say.brief.reading, shown, groups);
}
