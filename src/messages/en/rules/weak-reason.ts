import type { WeakReason } from "../../../rules/disclosure/weak-reason.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const weakReason: RuleWords<WeakReason> = {
  title: "A reason without a remedy",
  why: "The column asks for the reason and the remedy; with the reason alone, a reader does not learn what will change.",
  formula:
    "the target was missed, the reason has words, but none that announces a remedy (措施, 改进, 加强, 下一步 …), and no measure in the text speaks of this indicator",
  example: "The reason only says “none was assigned from above”, not what will be done",
  wrong:
    "Where the gap was made by policy or a superior and the unit can do nothing, or the remedy is put in other words.",
  says: ({ name, reason }) =>
    `“${name}” missed its target; the reason given is “${reason}”, without a remedy: what will be done?`,
  clears: () => "add the remedy, or say why there can be none",
};
