import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { TextTableContradiction } from "../../../rules/consistency/text-table-contradiction.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const textTableContradiction: RuleWords<TextTableContradiction> = {
  title: "Text and table disagree",
  why: "One figure printed in two ways: the reader cannot know which to trust, nor any gap or rate computed from it.",
  formula: `a target or gap quoted in the reason or result lies within ${percent(THRESHOLDS.sameFigure)} of the row's own but is not equal; or an indicator's name and the text of goal or result give different counts of one thing`,
  example: "Target 20,500, and the reason says “550 below the target of 20,050”: 20,500 ≠ 20,050",
  wrong: "Where the text speaks of another year or scope, or of a target lawfully changed during the year.",
  says: (found) => (found.of === "count" ? sayCount(found) : sayRow(found)),
  clears: ({ of }) =>
    of === "count"
      ? "check, and print one count in both places"
      : "check, and print one figure in text and table",
};

type Count = Extract<TextTableContradiction, { of: "count" }>;
type Row = Extract<TextTableContradiction, { of: "row" }>;

const FIELDS = { goal: "the goal", goal_result: "the result" };

function sayCount({ name, count, others, thing }: Count): string {
  const told = others.map((other) => `${FIELDS[other.field]} says ${other.count}`).join(", ");
  return `The indicator “${name}” says ${count}, while ${told} of the same “${thing}”: which count is wrong?`;
}

function sayRow({ name, target, gap }: Row): string {
  const quoted = target
    ? [`its text quotes a target of ${target.quoted}, its target cell prints ${target.printed}`]
    : [];
  const follows = gap?.follows ? " (as it would be from the target in the text)" : "";
  const stated = gap ? [`its text states a gap of ${gap.stated}${follows}, the cells give ${gap.due}`] : [];
  return `“${name}”: ${[...quoted, ...stated].join("; ")}: which is wrong?`;
}
