import { goalEchoOf } from "../../evidence/texts/echoed-goals.ts";
import { lettersSaid } from "../../evidence/texts/letters.ts";
import { placesOf } from "../../model/reading.ts";
import { percentFixed } from "../../values/rate.ts";
import { shareOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface GoalEcho {
  name: string;
  alike: string | null;
}

export const goalEcho: Rule<"goal-echo", GoalEcho> = {
  id: "goal-echo",
  category: "disclosure",
  severity: "medium",
  thresholds: ["alikeGoals", "echoedText"],
  *check(evaluation) {
    const { id, name, goal, goalResult } = evaluation;
    const pairs = goalEchoOf(evaluation);
    if (!goal || !goalResult || !pairs) return;
    const { shared, ofA, ofB } = pairs;
    const alike = percentFixed(shareOf(pairs));
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, alike: lettersSaid(goal) === lettersSaid(goalResult) ? null : alike },
      printed: goalResult.text,
      arithmetic: `2 × ${shared} ÷ (${ofA} + ${ofB}) = ${alike}`,
      at: placesOf(goalResult, goal),
    };
  },
};
