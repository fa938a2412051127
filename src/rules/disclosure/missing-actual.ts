import { isDash } from "../../model/blank.ts";
import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export type MissingActual =
  | { of: "indicator"; name: string; target: string; actual: string | null }
  | { of: "project"; name: string; result: string | null };

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

// a cell that is there but was not understood is not missing
function isMissing(cell: Reading<unknown> | null): boolean {
  return cell === null || (cell.value !== null && isDash(saidOf(cell)));
}
