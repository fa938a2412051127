import type { Evaluation } from "../../../src/model/evaluation.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { fold } from "../../../src/values/fold.ts";

type Text = { text: string; readAs?: string } | null;
const say = (reading: Text) => (reading ? fold(reading.readAs ?? reading.text) : null);
const mean = <T>(reading: Reading<T> | null) => reading && { text: say(reading), value: reading.value };

/** What an evaluation says, without places and spaces: what must be the same whatever kind of file it was read from. */
export function figuresOf(evaluation: Evaluation) {
  return {
    form: evaluation.form,
    scope: evaluation.scope,
    name: say(evaluation.name),
    programme: evaluation.programme,
    fiscalYear: evaluation.fiscalYear?.value ?? null,
    centralDepartment: say(evaluation.centralDepartment),
    supervisingDepartment: say(evaluation.supervisingDepartment),
    implementingUnit: say(evaluation.implementingUnit),
    moneyUnit: evaluation.moneyUnit,
    initialBudget: mean(evaluation.initialBudget),
    annualBudget: mean(evaluation.annualBudget),
    executed: mean(evaluation.executed),
    rate: mean(evaluation.rate),
    executionWeight: mean(evaluation.executionWeight),
    executionScore: mean(evaluation.executionScore),
    totalWeight: mean(evaluation.totalWeight),
    totalScore: mean(evaluation.totalScore),
    grade: say(evaluation.grade),
    goal: say(evaluation.goal),
    goalResult: say(evaluation.goalResult),
    remark: say(evaluation.remark),
    funds: evaluation.funds.map((fund) => ({
      source: fund.source,
      label: say(fund.label),
      initialBudget: mean(fund.initialBudget),
      annualBudget: mean(fund.annualBudget),
      executed: mean(fund.executed),
      rate: mean(fund.rate),
    })),
    management: evaluation.management.map(({ aspect, explanation, problem }) => ({
      aspect,
      explanation: say(explanation),
      problem: say(problem),
    })),
    indicators: evaluation.indicators.map((indicator) => ({
      ordinal: indicator.ordinal,
      level1: indicator.level1,
      level2: indicator.level2,
      name: say(indicator.name),
      target: mean(indicator.target),
      actual: mean(indicator.actual),
      content: say(indicator.content),
      standard: say(indicator.standard),
      weight: mean(indicator.weight),
      score: mean(indicator.score),
      reason: say(indicator.reason),
      status: indicator.status,
      basis: indicator.basis,
      completion: indicator.completion,
    })),
    statements: evaluation.statements.map(({ kind, text }) => ({ kind, text: fold(text) })),
    amounts: evaluation.amounts.map(({ heading, label, amount }) => ({
      heading,
      label,
      amount: mean(amount),
    })),
  };
}
