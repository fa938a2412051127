import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export type MissingIndicatorTable =
  | { of: "form"; name: string; score: string }
  | { of: "list"; projects: number };

export const missingIndicatorTable: Rule<"missing-indicator-table", MissingIndicatorTable> = {
  id: "missing-indicator-table",
  category: "disclosure",
  severity: "high",
  needsWhole: true,
  *check(evaluation) {
    const { id, name, scope, totalScore } = evaluation;
    if (scope === "listed" || scope === "summary" || !totalScore || !isBare(evaluation)) return;
    yield {
      subject: id,
      evaluation,
      data: { of: "form", name: name.text, score: points(totalScore.text) },
      printed: totalScore.text,
      at: placesOf(totalScore, name),
    };
  },
  *checkReport(report) {
    const bare = report.evaluations.filter((each) => each.scope === "listed" && isBare(each));
    if (bare.length === 0) return;
    const own = namesWithIndicators(report);
    const listed = bare.filter(({ name }) => !own.has(lettersOf(saidOf(name))));
    if (listed.length === 0) return;
    yield {
      subject: report.id,
      part: "listed",
      data: { of: "list", projects: listed.length },
      printed: null,
      at: listed.flatMap(({ totalScore }) => placesOf(totalScore)),
    };
  },
};

// a form with a table of indicators of which none was read: it is we who could not read it
const isBare = ({ printed, totalScore, indicators }: Evaluation) =>
  totalScore?.value != null && indicators.length === 0 && !printed.indicators;

const namesWithIndicators = ({ evaluations }: Report) =>
  new Set(
    evaluations.flatMap(({ name, indicators }) => (indicators.length > 0 ? [lettersOf(saidOf(name))] : [])),
  );

const points = (text: string) => text.replace(/^\D+/, "").replace(/\s*分$/, "");
