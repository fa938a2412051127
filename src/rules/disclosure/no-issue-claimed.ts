import { type Amiss, troublesOf } from "../../evidence/texts/amiss.ts";
import { cellsOf, isNoIssueClaimed } from "../../evidence/texts/issue-cells.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface NoIssueClaimed {
  name: string;
  troubles: Amiss[];
}

export const noIssueClaimed: Rule<"no-issue-claimed", NoIssueClaimed> = {
  id: "no-issue-claimed",
  category: "disclosure",
  severity: "medium",
  thresholds: ["lowExecution", "largeUnspent"],
  needsWhole: true,
  *check(evaluation, report) {
    if (!isNoIssueClaimed(evaluation, report)) return;
    const troubles = troublesOf(evaluation, report);
    yield {
      subject: evaluation.id,
      evaluation,
      data: { name: evaluation.name.text, troubles: troubles.map(({ amiss }) => amiss) },
      printed: cellsOf(evaluation).find((cell) => cell !== null)?.text ?? null,
      arithmetic: troubles.flatMap(({ arithmetic }) => arithmetic ?? []).join("；") || null,
      at: [...troubles.flatMap(({ at }) => at), ...placesOfCells(evaluation)],
    };
  },
};

// a blank problem cell stands on the row of its label
function placesOfCells(evaluation: Evaluation): Place[] {
  const problems = evaluation.management.flatMap(({ problem, label }) => placesOf(problem ?? label));
  const reasons = evaluation.indicators.flatMap(({ reason }) => placesOf(reason));
  return [...problems, ...reasons, ...placesOf(evaluation.remark)];
}
