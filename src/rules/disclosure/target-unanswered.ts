import { unansweredTargets } from "../../evidence/texts/stated-targets.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells: the clauses that set the targets. */
export interface TargetUnanswered {
  name: string;
  targets: string[];
}

export const targetUnanswered: Rule<"target-unanswered", TargetUnanswered> = {
  id: "target-unanswered",
  category: "disclosure",
  severity: "medium",
  thresholds: ["sameThing"],
  needsWhole: true,
  *check(evaluation) {
    const found = unansweredTargets(evaluation);
    if (found.length === 0) return;
    yield {
      subject: evaluation.id,
      evaluation,
      data: { name: evaluation.name.text, targets: found.map(({ text }) => text) },
      printed: null,
      at: found.map(({ at }) => at),
    };
  },
};
