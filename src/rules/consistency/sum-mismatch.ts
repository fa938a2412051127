import { type AmountField, moneyRows, sayLike } from "../../evidence/sums/money-row.ts";
import { gapBetween, isSettledBySum, type SumGap, sourceGap } from "../../evidence/sums/source-sums.ts";
import { statedGaps } from "../../evidence/sums/stated-sums.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, Rule } from "../rule.ts";

const CHECKED: AmountField[] = ["initialBudget", "annualBudget", "executed"];

/** How flags about one column are told apart from those about another. */
const PARTS: Record<AmountField, string> = {
  initialBudget: "initial",
  annualBudget: "annual",
  executed: "executed",
};

/** What the total is of: a row of funds, an amount stated under a heading, or all projects. */
export type Summed =
  | { of: "source"; row: string; column: AmountField }
  | { of: "stated"; heading: string; label: string }
  | { of: "projects"; column: AmountField };

/** What its sentence tells. */
export interface SumMismatch {
  name: string;
  of: Summed;
  printed: string;
  parts: string;
  gap: string;
  settled: string | null;
}

export const sumMismatch: Rule<"sum-mismatch", SumMismatch> = {
  id: "sum-mismatch",
  category: "consistency",
  severity: "high",
  needsWhole: "sources",
  *check(evaluation, report) {
    for (const column of CHECKED) {
      const found = sourceGap(evaluation, column);
      if (!found) continue;
      const { fund } = found;
      const row = fund.label.value ?? fund.label.text;
      const settled = moneyRows(evaluation).find(
        (own) => column !== "initialBudget" && isSettledBySum(own, evaluation),
      );
      yield {
        ...findingOf(evaluation, found, { of: "source", row, column }, settled?.name ?? null),
        subject: fund.id,
        part: PARTS[column],
        severity: found.isOpen ? "medium" : "high",
      };
    }
    for (const found of statedGaps(evaluation)) {
      const { heading, label } = found;
      yield {
        ...findingOf(evaluation, found, { of: "stated", heading, label }),
        part: `${found.id}-${found.total.at.line}`,
      };
    }
    for (const column of CHECKED) {
      const found = projectGap(evaluation, report, column);
      if (!found) continue;
      yield {
        ...findingOf(evaluation, found, { of: "projects", column }),
        part: `projects-${PARTS[column]}`,
      };
    }
  },
};

function findingOf(
  evaluation: Evaluation,
  found: SumGap,
  of: Summed,
  settled: string | null = null,
): Finding<SumMismatch> {
  const { total, addends, sum, gap } = found;
  const like = (fen: number) => sayLike(fen, total, evaluation.moneyUnit);
  const parts = addends.map(({ text }) => text).join(" + ");
  const added = addends.length > 1 ? `${parts} = ${like(sum)}` : parts;
  const { text: name } = evaluation.name;
  return {
    subject: evaluation.id,
    evaluation,
    data: { name, of, printed: total.text, parts: added, gap: like(Math.abs(gap)), settled },
    printed: total.text,
    expected: like(sum),
    arithmetic: `${added} ≠ ${total.text}`,
    at: placesOf(total, ...addends),
  };
}

/** A summary beside its projects; where its own sources settle what it holds, they are the better witness. */
function projectGap(evaluation: Evaluation, { evaluations }: Report, column: AmountField): SumGap | null {
  if (
    evaluation.scope !== "summary" ||
    evaluation.funds.some((fund) => fund.source !== "total" && fund[column])
  )
    return null;
  const projects = evaluations.filter(({ scope, form }) => scope === "project" && form === evaluation.form);
  const amounts = projects.map((project) => project[column]);
  if (projects.length < 2 || amounts.some((amount) => amount === null)) return null;
  const found = gapBetween(evaluation[column], amounts);
  // a summary may hold projects that are not described one by one, but never less than those that are
  return found && found.gap < 0 ? found : null;
}
