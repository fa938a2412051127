import { SYMBOLS } from "../../charts/execution.ts";
import type { Brief } from "../../findings/brief.ts";
import { isBelow } from "../../findings/execution.ts";
import { rateText } from "../../findings/rates.ts";
import type { EvaluationRow } from "../../model/tables/evaluations.ts";
import type { Voice } from "../language.ts";
import { executionFigureOf, executionRow } from "./execution.ts";
import type { Figure } from "./figure.ts";
import type { Sign } from "./legend.ts";

/** What tells these rates apart in their picture: colours always, shapes where there is more than one, a ring where one is not filled. */
export function signsOf(rows: EvaluationRow[]): Sign[] {
  const shapes = new Set(rows.map(({ scope }) => SYMBOLS[scope]));
  const shown: [Sign, boolean][] = [
    ["reached", rows.some((row) => !isBelow(row))],
    ["below", rows.some(isBelow)],
    ...[...shapes].map((shape): [Sign, boolean] => [shape, shapes.size > 1]),
    ["hollow", rows.some(({ rate_basis }) => rate_basis === "printed")],
  ];
  return shown.filter(([, isShown]) => isShown).map(([sign]) => sign);
}

const endsOf = (rows: EvaluationRow[]): [string, string] => [said(rows[0]), said(rows.at(-1))];
const said = (row: EvaluationRow | undefined) => (row && rateText(row)) ?? "";

/** The lowest rates of a report, small enough for a sheet of paper. */
export function briefFigure(voice: Voice, { row, rates: { shown, all } }: Brief): Figure {
  const { say } = voice;
  const words = say.brief.rates;
  const span = words.span(...endsOf(shown));
  const title = shown.length < all ? words.some(shown.length, all, span) : words.all(all, span);
  const rows = shown.map((evaluation) => ({ ...executionRow(voice, evaluation), place: "" }));
  const groups = [{ heading: "", rows, close: true }];
  return executionFigureOf(
    voice,
    { name: `brief-${row.report_id}`, title, caption: say.brief.reading },
    shown,
    groups,
  );
}
