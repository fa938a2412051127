import { lettersSaid } from "../../evidence/texts/letters.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

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
          at: group.flatMap((evaluation) => placesOf(evaluation[field])),
        };
      }
    }
  },
};

// a project that stands in a form and in a list says the same twice; a department and a summary restate their projects
function sameTexts({ evaluations }: Report, field: Field): Map<string, Evaluation[]> {
  const groups = new Map<string, { names: Set<string>; group: Evaluation[] }>();
  for (const evaluation of evaluations) {
    const text = evaluation[field];
    if (!text?.value || (evaluation.scope !== "project" && evaluation.scope !== "listed")) continue;
    const letters = lettersSaid(text);
    if (letters.length < THRESHOLDS.duplicateText) continue;
    const name = lettersOf(evaluation.name.text);
    const known = groups.get(letters);
    if (!known) groups.set(letters, { names: new Set([name]), group: [evaluation] });
    else if (!known.names.has(name)) {
      known.names.add(name);
      known.group.push(evaluation);
    }
  }
  return new Map([...groups].map(([letters, { group }]) => [letters, group]));
}
