import type { Amiss } from "../../../evidence/texts/amiss.ts";
import type { NoIssueClaimed } from "../../../rules/disclosure/no-issue-claimed.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { sayYuan } from "../../../values/money.ts";
export const noIssueClaimed: RuleWords<NoIssueClaimed> = {
  title: "Figures fall short, no problem stated",
  why: "A self-evaluation is there to find problems; with money left or targets missed and 无 in every cell, a reader learns neither the reason nor the remedy.",
  formula:
    "every cell for problems, for reasons and for remarks is blank or says 无, while the same form's execution is low, a missed target has no reason, or a large amount is unspent",
  example: "Execution 79%, 无 in all seven problem cells, and every reason blank",
  wrong: "Where the problems stand in an unpublished text; forms without such cells are left alone.",
  says: ({ name, troubles }) =>
    `“${name}”: ${troubles.map(sayTrouble).join(", ")}, yet every cell for problems and reasons is blank or says 无: where are the reasons and the remedies given?`,
  clears: () => "state the problem, its reason and the remedy in the cells made for it",
};

function sayTrouble(amiss: Amiss): string {
  if (amiss.kind === "low_execution") return `execution ${amiss.rate}`;
  if (amiss.kind === "unspent") return `${sayYuan(amiss.yuan, "en")} of ${amiss.row} unspent`;
  return `targets missed: ${amiss.count}`;
}
