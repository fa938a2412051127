import { isDash } from "../../evidence/texts/blank.ts";
import { isGoalEcho } from "../../evidence/texts/echoed-goals.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

/** What its sentence tells. */
export interface VagueResult {
  name: string;
  result: string;
  letters: number;
}

export const vagueResult: Rule<"vague-result", VagueResult> = {
  id: "vague-result",
  category: "disclosure",
  severity: "low",
  thresholds: ["vagueResult"],
  *check(evaluation) {
    const { id, name, goal, goalResult } = evaluation;
    if (!goalResult?.value || isDash(saidOf(goalResult)) || isGoalEcho(evaluation)) return;
    const letters = lettersOf(saidOf(goalResult));
    if (letters.length > THRESHOLDS.vagueResult || /\d/.test(letters)) return;
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, result: saidOf(goalResult), letters: letters.length },
      printed: goalResult.text,
      expected: null,
      arithmetic: null,
      at: placesOf(goalResult, goal),
    };
  },
};
