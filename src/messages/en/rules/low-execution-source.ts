import type { NamedRate } from "../../../evidence/rates/shown-rate.ts";
import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import type { LowExecutionSource } from "../../../rules/shortfall/low-execution-source.ts";
import { percent } from "../../../values/print.ts";
export const lowExecutionSource: RuleWords<LowExecutionSource> = {
  title: "Low execution of one source of funds",
  why: "The rate of the total can hide that the money of one source was not used; which one it was shows only where each source is looked at.",
  formula: `executed ÷ annual budget of one source < ${percent(THRESHOLDS.veryLowExecution)}; not where there is only one source and the total is flagged already; one flag per form`,
  example: `Of a total of 10 million yuan 9.2 were executed (92%), but of 1 million of other funds only 0.3: 30%, below ${percent(THRESHOLDS.veryLowExecution)}`,
  wrong: "Where the source is very small, or is lawfully carried over.",
  says: ({ name, sources, total }) =>
    `“${name}”, by source: execution is below ${percent(THRESHOLDS.veryLowExecution)} for ${sources.map(sayRate).join(", ")}${total ? ` (total ${total}, flagged separately)` : ""}: why was this money not spent?`,
  clears: () => "say by source why it was not spent and how it is carried over",
};

const sayRate = ({ name, rate }: NamedRate) => `${name} ${rate}`;
