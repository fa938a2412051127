import type { Evaluation, Fund } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Money } from "../../values/money.ts";
import { once } from "../../values/once.ts";
import { isInDoubt } from "../rates/shown-rate.ts";

const FEN_OF_YUAN = 100;

/** Money that was set aside and not paid out, with the two amounts it is the difference of. */
export interface Unspent {
  subject: string;
  label: Reading<string>;
  budget: Reading<Money>;
  executed: Reading<Money>;
  fen: number;
  yuan: number;
}

/**
 * Large unspent amounts of an evaluation: of its sources, else of its total. A department or a summary restates the
 * money of its projects, and is silent where one of them is large itself.
 */
export function amountsLeft(evaluation: Evaluation, report: Report): Unspent[] {
  const restates = evaluation.scope === "summary" || evaluation.scope === "department";
  return restates && hasLargeProject(report) ? [] : ownUnspent(evaluation);
}

// a list may have thousands of projects, and each of them is asked
const hasLargeProject = once(({ evaluations }: Report) =>
  evaluations.some(
    (own) => (own.scope === "project" || own.scope === "listed") && ownUnspent(own).length > 0,
  ),
);

function ownUnspent(evaluation: Evaluation): Unspent[] {
  const { id, name, annualBudget, executed, rate, funds } = evaluation;
  const sources = funds.filter(({ source }) => source !== "total").flatMap((fund) => unspentOf(fund));
  if (sources.length > 0) return sources;
  const total = funds.find(({ source }) => source === "total");
  return unspentOf({ id: total?.id ?? id, label: total?.label ?? name, annualBudget, executed, rate });
}

function unspentOf(row: Pick<Fund, "id" | "label" | "annualBudget" | "executed" | "rate">): Unspent[] {
  const { id, label, annualBudget: budget, executed } = row;
  if (!budget?.value || !executed?.value || isInDoubt(row)) return [];
  const fen = budget.value.fen - executed.value.fen;
  if (fen < THRESHOLDS.largeUnspent * FEN_OF_YUAN) return [];
  return [{ subject: id, label, budget, executed, fen, yuan: fen / FEN_OF_YUAN }];
}
