import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

type Field = "goal" | "goalResult";
const FIELDS: { field: Field; part: string }[] = [
  { field: "goal", part: "goal" },
  { field: "goalResult", part: "result" },
];

/** What its sentence tells. */
export interface DuplicateText {
  names: string[];
  field: Field;
  letters: number;
}

export const duplicateText: Rule<"duplicate-text", DuplicateText> = {
  id: "duplicate-text",
  category: "disclosure",
  severity: "medium",
  thresholds: ["duplicateText"],
  *checkReport(report) {
    for (const { field, part } of FIELDS) {
      for (const [letters, group] of sameTexts(report, field)) {
        const [first] = group;
        if (!first || group.length < 2) continue;
        const names = group.map(({ name }) => name.text);
        yield {
          subject: first.id,
          part,
          data: { names, field, letters: letters.length },
          printed: first[field]?.text ?? null,
          expected: null,
          arithmetic: null,
          at: group.flatMap((evaluation) => placesOf(evaluation[field])),
        };
      }
    }
  },
};

// a project that stands in a form and in a list says the same twice; a department and a summary restate their projects
function sameTexts({ evaluations }: Report, field: Field): Map<string, Evaluation[]> {
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const text = evaluation[field];
    if (!text?.value || (evaluation.scope !== "project" && evaluation.scope !== "listed")) continue;
    const letters = lettersOf(saidOf(text));
    if (letters.length < THRESHOLDS.duplicateText) continue;
    const group = groups.get(letters) ?? [];
    const name = lettersOf(evaluation.name.text);
    if (group.some((other) => lettersOf(other.name.text) === name)) continue;
    groups.set(letters, [...group, evaluation]);
  }
  return groups;
}
