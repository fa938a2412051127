import { isLowExecution, type NamedRate, type ShownRate, showRate } from "../../evidence/rates/shown-rate.ts";
import { isUnspentUnexplained } from "../../evidence/texts/spending-words.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Report } from "../../model/report.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export type UnspentUnexplained =
  | { of: "form"; name: string; rate: string }
  | { of: "list"; projects: NamedRate[] };

export const unspentUnexplained: Rule<"unspent-unexplained", UnspentUnexplained> = {
  id: "unspent-unexplained",
  category: "disclosure",
  severity: "medium",
  thresholds: ["unspentUnexplained", "lowExecution"],
  needsWhole: true,
  *check(evaluation, report) {
    const shown = unexplainedRate(evaluation, report);
    if (!shown || evaluation.scope === "listed" || restates(evaluation, report)) return;
    const { name, id } = evaluation;
    yield {
      subject: id,
      evaluation,
      data: { of: "form", name: name.text, rate: shown.said },
      printed: evaluation.rate?.text ?? null,
      arithmetic: shown.arithmetic,
      at: shown.at,
    };
  },
  *checkReport(report) {
    const listed = report.evaluations.filter(({ scope }) => scope === "listed");
    const rates = listed.flatMap((evaluation) => {
      const shown = unexplainedRate(evaluation, report);
      return shown ? [{ shown, name: evaluation.name.text }] : [];
    });
    if (rates.length === 0) return;
    yield {
      subject: report.id,
      part: "listed",
      data: { of: "list", projects: rates.map(({ shown, name }) => ({ name, rate: shown.said })) },
      printed: null,
      arithmetic: rates.flatMap(({ shown }) => shown.arithmetic ?? []).join("；") || null,
      at: rates.flatMap(({ shown }) => shown.at),
    };
  },
};

/** An execution rate of which no text speaks, where low-execution does not already ask for the rest of the money. */
function unexplainedRate(evaluation: Evaluation, report: Report): ShownRate | null {
  const shown = showRate(evaluation);
  if (!shown || shown.ratio >= THRESHOLDS.unspentUnexplained || isLowExecution(evaluation)) return null;
  return isUnspentUnexplained(evaluation, report) ? shown : null;
}

// a department or a summary restates the money of its projects: theirs is the flag
function restates({ scope }: Evaluation, report: Report): boolean {
  if (scope !== "summary" && scope !== "department") return false;
  return report.evaluations.some((other) => {
    return (other.scope === "project" || other.scope === "listed") && unexplainedRate(other, report) !== null;
  });
}
