import { isDash, saysNothing } from "../../model/blank.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import type { NamedText, Rule } from "../rule.ts";

/** What its sentence tells. */
export type MissingActual =
  | { of: "indicator"; name: string; target: string; actual: string | null }
  | { of: "project"; name: string; result: string | null }
  | { of: "scored"; name: string; rows: NamedText[] };

export const missingActual: Rule<"missing-actual", MissingActual> = {
  id: "missing-actual",
  category: "disclosure",
  severity: "medium",
  needsWhole: true,
  *check(evaluation, report) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual } = indicator;
      if (!target || isDash(saidOf(target)) || !isMissing(actual)) continue;
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { of: "indicator", name: name.text, target: saidOf(target), actual: actual?.text ?? null },
        printed: actual?.text ?? null,
        at: placesOf(actual, target, name),
      };
    }
    const { id, scope, name, goal, goalResult } = evaluation;
    const scored = hasColumns(evaluation) ? evaluation.indicators.filter(isOnlyScored) : [];
    if (scored.length > 0) {
      const rows = scored.map((own) => ({ name: own.name.text, said: own.score ? saidOf(own.score) : "" }));
      yield {
        subject: id,
        evaluation,
        data: { of: "scored", name: name.text, rows },
        printed: null,
        at: scored.flatMap((own) => placesOf(own.score, own.name)),
      };
    }
    if (scope !== "listed" || !goal?.value || !isMissing(goalResult)) return;
    const listed = report.evaluations.filter((other) => other.scope === "listed");
    if (listed.every((other) => isMissing(other.goalResult))) return; // a list without the column
    if (listed.some((other) => other.goalResult?.value === null)) return; // its cells run into one another elsewhere
    yield {
      subject: id,
      evaluation,
      data: { of: "project", name: name.text, result: goalResult?.text ?? null },
      printed: goalResult?.text ?? null,
      at: placesOf(goalResult, goal, name),
    };
  },
};

// where no row prints a target or an actual, only a form that has its money in a table, too, is known to have columns for them
function hasColumns({ scope, printed, indicators }: Evaluation): boolean {
  if (scope === "project" && printed.money && printed.indicators) return true;
  return indicators.some(({ target, actual }) => target !== null || actual !== null);
}

// points, and nothing in the row that they could rest on
function isOnlyScored({ target, actual, score, reason, standard, content }: Indicator): boolean {
  if (!score?.value?.units || standard || content) return false;
  return isMissing(target) && isMissing(actual) && saysNothing(reason);
}

// a cell that is there but was not understood is not missing
function isMissing(cell: Reading<unknown> | null): boolean {
  return cell === null || (cell.value !== null && isDash(saidOf(cell)));
}
