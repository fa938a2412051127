import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { TargetUnanswered } from "../../../rules/disclosure/target-unanswered.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const targetUnanswered: RuleWords<TargetUnanswered> = {
  title: "Targets set in sentences have no result",
  why: "The report sets targets in sentences and then scores other rows: a reader does not see whether those numbers were reached.",
  formula: `no indicator, result, stated problem or measure holds a number of the kind of the target beside ${THRESHOLDS.sameThing} characters that it shares with it; one flag per evaluation`,
  example: "“Target: rural water supply reaches 95%”, and water supply is not mentioned again",
  wrong: "Where the result stands in another public document, or in words that this site did not recognise.",
  says: ({ name, targets }) =>
    `“${name}” sets ${targets.length === 1 ? "a target" : `${targets.length} targets`} in sentences that nothing answers (${targets.map((target) => `“${target}”`).join("; ")}): what was reached?`,
  clears: () => "print the actual value of each",
};
