import { isGoalEcho } from "../../evidence/texts/echoed-goals.ts";
import { lettersSaid } from "../../evidence/texts/letters.ts";
import { placesOf } from "../../model/reading.ts";
import { percentFixed } from "../../values/rate.ts";
import { sharedPairs, similarity } from "../../values/text.ts";
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
    if (!goal || !goalResult || !isGoalEcho(evaluation)) return;
    const [wanted, reached] = [lettersSaid(goal), lettersSaid(goalResult)];
    const { shared, ofA, ofB } = sharedPairs(wanted, reached);
    const alike = percentFixed(similarity(wanted, reached));
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, alike: wanted === reached ? null : alike },
      printed: goalResult.text,
      arithmetic: `2 × ${shared} ÷ (${ofA} + ${ofB}) = ${alike}`,
      at: placesOf(goalResult, goal),
    };
  },
};
