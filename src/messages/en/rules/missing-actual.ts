import type { MissingActual } from "../../../rules/disclosure/missing-actual.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
import { plural } from "../plural.ts";
export const missingActual: RuleWords<MissingActual> = {
  title: "No actual result",
  why: "A target without a result leaves nothing to judge.",
  formula:
    "an indicator prints a target but its actual is blank or a slash; a listed project prints a goal but no result, while other projects of the list have one (not where cells of the list run into one another); an indicator is scored while its target, actual, standard and reason are all blank (one flag per evaluation)",
  example: "Target “four training sessions”, actual blank",
  wrong:
    "Where the result stands in another cell or runs into the goal (those that show it are left out), or where several rows share the cell above them.",
  says: (found) =>
    found.of === "indicator"
      ? `“${found.name}” has the target “${found.target}”, but its actual is ${printed(found.actual)}: what was reached?`
      : found.of === "scored"
        ? `“${found.name}” scores ${plural(found.rows.length, "indicator that has", "indicators that have")} neither target nor actual (${listed(found.rows)}): what do the points rest on?`
        : `The list gives “${found.name}” a goal, but its result is ${printed(found.result)}: was the goal reached?`,
  clears: ({ of }) =>
    ({
      indicator: "fill in the actual",
      project: "fill in the result",
      scored: "fill in the target and the actual",
    })[of],
};

const printed = (text: string | null) => (text === null ? "blank" : `only “${text}”`);
