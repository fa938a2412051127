import type { InconsistentTarget } from "../../../rules/plausibility/inconsistent-target.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const inconsistentTarget: RuleWords<InconsistentTarget> = {
  title: "One indicator, different targets",
  why: "Where reports set different targets for the same indicator of the same programme their completion cannot be compared: a low target is easier to reach.",
  formula:
    "same province, year, family of programmes, indicator and direction: percentage targets differ between reports (office expenses and “other” are not compared)",
  example: "One county aims at 80% awareness, another at 95% for the same programme and year: 80 is not 95",
  wrong: "Where the higher level sets targets by local conditions, or the places are of different rank.",
  says: ({ year, name, target, others, more }) => {
    const rest = more > 0 ? ` and ${more} more` : "";
    return `For ${year}, “${name}” of the same kind of programme has the target ${target} here and another elsewhere (${others.map(sayOther).join(", ")}${rest}): why do they differ?`;
  },
  clears: () => "say where the target comes from",
};

const sayOther = ({ report, target }: InconsistentTarget["others"][number]) => `${report} ${target}`;
