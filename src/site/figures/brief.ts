import type { Brief } from "../../findings/brief.ts";
import type { Voice } from "../language.ts";
import { executionFigureOf, executionRow } from "./execution.ts";
import type { Figure } from "./figure.ts";

/** The lowest rates of a report, small enough for a sheet of paper. */
export function briefFigure(voice: Voice, { row, rates: { shown, all } }: Brief): Figure {
  const { say } = voice;
  const words = say.brief.rates;
  const title = shown.length < all ? words.some(shown.length, all) : words.all(all);
  const rows = shown.map((evaluation) => ({ ...executionRow(voice, evaluation), place: "" }));
  const groups = [{ heading: "", rows }];
  return executionFigureOf(voice, `brief-${row.report_id}`, title, say.brief.reading, shown, groups);
}
