import type { Evaluation, Fund } from "../model/evaluation.ts";
import type { Checked } from "../model/words.ts";

type Figures = Pick<Fund, "annualBudget" | "executed" | "rate">;

/**
 * What of the arithmetic of an excerpt can be redone: `rate` where every printed rate stands beside its two amounts, `parts`
 * where every total of a column stands beside all of its sources. What disagrees is found by the rules.
 */
export function checkable(evaluations: Evaluation[]): Checked[] {
  const rows = evaluations.flatMap(({ funds, ...own }): Figures[] =>
    funds.some(({ source }) => source === "total") ? funds : [own, ...funds],
  );
  const rated = rows.filter(({ rate }) => rate !== null);
  const sums = evaluations.filter(({ funds }) => funds.length > 0);
  return [
    ...(rated.length > 0 && rated.every(isRecomputable) ? ["rate" as const] : []),
    ...(sums.length > 0 && sums.every(isWholeSum) ? ["parts" as const] : []),
  ];
}

const isRecomputable = ({ annualBudget, executed }: Figures) => annualBudget !== null && executed !== null;

function isWholeSum({ funds, allSources, annualBudget, executed }: Evaluation): boolean {
  const sources = funds.filter(({ source }) => source !== "total");
  const isBorneOut = (column: "annualBudget" | "executed") => sources.some((fund) => fund[column] !== null);
  return (
    allSources === true &&
    ((annualBudget !== null && isBorneOut("annualBudget")) || (executed !== null && isBorneOut("executed")))
  );
}
