import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import type { LowExecution } from "../../../rules/shortfall/low-execution.ts";
import { percent } from "../../../values/print.ts";

function asks(left: LowExecution["left"]): string {
  if (left === "told") return "; the report mentions money that was not spent: is what it says the reason";
  const silent = left === "untold" ? ", and no stated problem, reason or measure speaks of the rest" : "";
  return `${silent}: why was the rest not spent`;
}

export const lowExecution: RuleWords<LowExecution> = {
  title: "Low budget execution",
  why: "Money was set aside and not used: the budget may have been too large, work may have been left undone, or the money came late; the report should say which.",
  formula: "executed ÷ annual budget; the printed rate where not both are printed",
  example: `Annual budget 18.7325 million yuan, executed 12.7247: 67.93%, below ${percent(THRESHOLDS.veryLowExecution)}`,
  wrong:
    "Money released at the year's end, lawfully carried over, or for a project of several years is not badly executed.",
  says: ({ name, rate, left }) => `“${name}” executed ${rate} of its annual budget${asks(left)}?`,
  clears: () => "say why it was not spent and how it is carried over",
};
