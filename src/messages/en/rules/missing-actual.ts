import type { MissingActual } from "../../../rules/disclosure/missing-actual.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const missingActual: RuleWords<MissingActual> = {
  title: "No actual result",
  why: "A target without a result leaves nothing to judge.",
  formula:
    "an indicator prints a target but its actual is blank or a slash; a listed project prints a goal but no result, while other projects of the list have one (not where cells of the list run into one another)",
  example: "Target “four trainings”, actual blank",
  wrong: "Where the result stands in another cell or runs into the goal (those that show it are left out).",
  says: (found) =>
    found.of === "indicator"
      ? `“${found.name}”: target “${found.target}”, actual ${printed(found.actual)}: what was reached?`
      : `The list gives “${found.name}” a goal, but its result is ${printed(found.result)}: was the goal reached?`,
  clears: ({ of }) => (of === "indicator" ? "fill in the actual" : "fill in the result"),
};

const printed = (text: string | null) => (text === null ? "blank" : `only “${text}”`);
