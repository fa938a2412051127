import { problemsOf } from "../../evidence/texts/explanations.ts";
import { saysSettled } from "../../evidence/texts/settled.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface SelfReportedProblem {
  name: string;
  problems: string[];
}

export const selfReportedProblem: Rule<"self-reported-problem", SelfReportedProblem> = {
  id: "self-reported-problem",
  category: "shortfall",
  severity: "info",
  *check(evaluation) {
    const problems = problemsOf(evaluation).filter(({ text }) => !saysSettled(text));
    if (problems.length === 0) return;
    const quoted = [...new Set(problems.map(({ text }) => firstSentence(text)))];
    yield {
      subject: evaluation.id,
      evaluation,
      data: { name: evaluation.name.text, problems: quoted },
      printed: quoted.join("；"),
      at: problems.map(({ at }) => at),
    };
  },
};

// a problem cell goes on with its measures; the problem comes first
const firstSentence = (text: string) => text.trim().split("。")[0] ?? text;
