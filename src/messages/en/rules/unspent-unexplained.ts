import type { NamedRate } from "../../../evidence/rates/shown-rate.ts";
import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { UnspentUnexplained } from "../../../rules/disclosure/unspent-unexplained.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { plural } from "../plural.ts";
export const unspentUnexplained: RuleWords<UnspentUnexplained> = {
  title: "Unspent money not explained",
  why: "Money left is no fault in itself; without a word on it, saving, carry-over and work not done cannot be told apart.",
  formula: `${percent(THRESHOLDS.lowExecution)} ≤ execution < ${percent(THRESHOLDS.unspentUnexplained)} (a lower one is asked about by “low budget execution”), and no text on problems, reasons, remarks or measures speaks of money or spending; where every cell is blank or says 无 it comes under “figures fall short, no problem stated”; a list has no column for reasons and makes one flag per report`,
  example: "Budget 5 million yuan, executed 4.6 (92%); the problems only speak of publicity, not of money",
  wrong:
    "Where the reason stands in an unpublished text, or in words that this site does not look for (money, payment, carry-over, progress …).",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}” executed ${found.rate}, and no stated problem, reason or measure speaks of the rest: why was it not spent?`
      : `${plural(found.projects.length, "project", "projects")} in the list executed less than ${percent(THRESHOLDS.unspentUnexplained)} (${found.projects.map(sayRate).join(", ")}), and neither the list nor the stated problems speak of the rest: why was it not spent?`,
  clears: () => "say why it was not spent and whether it is carried over or returned",
};

const sayRate = ({ name, rate }: NamedRate) => `${name} ${rate}`;
