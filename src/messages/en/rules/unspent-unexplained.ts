import type { NamedRate } from "../../../evidence/rates/shown-rate.ts";
import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { UnspentUnexplained } from "../../../rules/disclosure/unspent-unexplained.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const unspentUnexplained: RuleWords<UnspentUnexplained> = {
  title: "Money unspent without a word why",
  why: "Money left is no fault in itself; without a word on it, saving, carry-over and work not done cannot be told apart.",
  formula: `${percent(THRESHOLDS.lowExecution)} ≤ execution < ${percent(THRESHOLDS.unspentUnexplained)} (a lower one is asked about by “low budget execution”), and no text on problems, reasons, remarks or measures speaks of money or spending; where every cell is blank “no problem stated” speaks instead; a list has no column for reasons and makes one flag per report`,
  example: "Budget 5 million yuan, executed 4.6 (92%); the problems only speak of publicity, not of money",
  wrong: "Where the reason stands in an unpublished text, or in words outside the list.",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}” executed ${found.rate}, and no problem, reason or measure speaks of the rest: why was it not spent?`
      : `Projects of the list that executed less than ${percent(THRESHOLDS.unspentUnexplained)}: ${found.projects.length} (${found.projects.map(sayRate).join(", ")}), and neither list nor problems speak of the rest: why was it not spent?`,
  clears: () => "say why it was not spent and whether it is carried over or returned",
};

const sayRate = ({ name, rate }: NamedRate) => `${name} ${rate}`;
