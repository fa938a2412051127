import type { Evaluation } from "../model/evaluation.ts";
import type { Place } from "../model/place.ts";
import { findProgramme } from "../model/programmes.ts";
import type { Reading } from "../model/reading.ts";
import type { FormId, Scope } from "../model/words.ts";
import type { Context } from "./context.ts";
import { FORM_COLUMNS } from "./labels/forms.ts";
import { saysOnlyWhose } from "./prose/names.ts";

/** An evaluation while it is being read: its name and place are not known yet. */
export interface Draft extends Omit<Evaluation, "name"> {
  name: Reading<string> | null;
}

/** A draft that prints nothing so far. */
export function openDraft(
  form: FormId,
  scope: Scope,
  at: Place,
  { id, ordinal }: { id: string; ordinal: number },
): Draft {
  return {
    id,
    ordinal,
    scope,
    form,
    name: null,
    programme: "other",
    fiscalYear: null,
    centralDepartment: null,
    supervisingDepartment: null,
    implementingUnit: null,
    moneyUnit: null,
    initialBudget: null,
    annualBudget: null,
    received: null,
    executed: null,
    rate: null,
    executionWeight: null,
    executionScore: null,
    totalWeight: null,
    totalScore: null,
    grade: null,
    goal: null,
    goalResult: null,
    remark: null,
    funds: [],
    management: [],
    indicators: [],
    groupWeights: [],
    statements: [],
    amounts: [],
    partlyRead: false,
    printed: { ...FORM_COLUMNS[form] },
    at,
  };
}

/** The finished evaluation, put into its programme family; a name of no family is a notice, save for whole departments. */
export function closeDraft(draft: Draft, { claims }: Context): Evaluation[] {
  const { name } = draft;
  if (!name) {
    claims.withdraw([usedBy(draft)]);
    claims.note("unnamed-form", { what: "table" }, draft.at);
    return [];
  }
  const programme = draft.scope === "department" ? null : findProgramme(name.text);
  if (!programme && draft.scope !== "department") {
    const isOfKind = draft.scope === "project" && saysOnlyWhose(name.text);
    claims.note(isOfKind ? "name-of-kind" : "unknown-programme", { name: name.text }, name.at);
  }
  return [{ ...draft, name, programme: programme ?? "other" }];
}

/** Whether an evaluation prints money, an indicator with what was reached, or a score: without them it evaluates nothing. */
export function saysSomething(draft: Omit<Evaluation, "name">): boolean {
  const { initialBudget, annualBudget, received, executed, rate, executionScore, totalScore } = draft;
  return (
    [initialBudget, annualBudget, received, executed, rate, executionScore, totalScore].some(isPrinted) ||
    draft.amounts.length > 0 ||
    draft.funds.some((fund) =>
      [fund.annualBudget, fund.initialBudget, fund.executed, fund.received].some(isPrinted),
    ) ||
    draft.indicators.some(({ actual, score }) => isPrinted(actual) || isPrinted(score))
  );
}

const isPrinted = (reading: Reading<unknown> | null) => reading !== null;

/** How the ledger names a user: the form, then the row. */
export function usedBy(draft: Pick<Draft, "form" | "id">, row = ""): string {
  return `${draft.form}:${draft.id}${row}`;
}
