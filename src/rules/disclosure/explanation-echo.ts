import type { Management } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ExplanationEcho {
  name: string;
  rows: string[];
}

export const explanationEcho: Rule<"explanation-echo", ExplanationEcho> = {
  id: "explanation-echo",
  category: "disclosure",
  severity: "low",
  *check(evaluation) {
    const echoes = evaluation.management.filter(isEcho);
    if (echoes.length === 0) return;
    const names = echoes.map(({ label }) => label.value ?? label.text);
    yield {
      subject: evaluation.id,
      evaluation,
      data: { name: evaluation.name.text, rows: names },
      printed: names.join("、"),
      at: echoes.flatMap(({ explanation, label }) => placesOf(explanation, label)),
    };
  },
};

function isEcho({ aspect, label, explanation }: Management): boolean {
  if (!explanation?.value) return false;
  const letters = lettersOf(saidOf(explanation));
  return letters === lettersOf(aspect) || letters === lettersOf(label.text);
}
