import { goalEchoOf } from "../../evidence/texts/echoed-goals.ts";
import { lettersSaid } from "../../evidence/texts/letters.ts";
import { isDash } from "../../model/blank.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { NamedText, Rule } from "../rule.ts";

/** What its sentence tells. */
export type VagueResult =
  | { of: "form"; name: string; result: string; letters: number }
  | { of: "list"; projects: NamedText[] };

export const vagueResult: Rule<"vague-result", VagueResult> = {
  id: "vague-result",
  category: "disclosure",
  severity: "low",
  thresholds: ["vagueResult"],
  *check(evaluation) {
    const { id, name, scope, goal, goalResult } = evaluation;
    if (!goalResult || scope === "listed" || !isVague(evaluation)) return;
    const [result, { length }] = [saidOf(goalResult), lettersSaid(goalResult)];
    yield {
      subject: id,
      evaluation,
      data: { of: "form", name: name.text, result, letters: length },
      printed: goalResult.text,
      at: placesOf(goalResult, goal),
    };
  },
  *checkReport({ id, evaluations }) {
    // the habit of a list is one matter, however many rows have it
    const vague = evaluations.filter((evaluation) => evaluation.scope === "listed" && isVague(evaluation));
    if (vague.length === 0) return;
    yield {
      subject: id,
      part: "listed",
      data: {
        of: "list",
        projects: vague.map(({ name, goalResult }) => ({
          name: name.text,
          said: goalResult ? saidOf(goalResult) : "",
        })),
      },
      printed: null,
      at: placesOf(...vague.map(({ goalResult }) => goalResult)),
    };
  },
};

/** Whether the result of the goals is a few words without a figure, and not merely the goal again. */
function isVague(evaluation: Evaluation): boolean {
  const { goalResult } = evaluation;
  if (!goalResult?.value || isDash(saidOf(goalResult)) || goalEchoOf(evaluation)) return false;
  const letters = lettersSaid(goalResult);
  return letters.length <= THRESHOLDS.vagueResult && !/\d/.test(letters);
}
