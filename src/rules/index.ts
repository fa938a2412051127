import { claimContradicted } from "./consistency/claim-contradicted.ts";
import { executionScoreMismatch } from "./consistency/execution-score-mismatch.ts";
import { fullExecutionContradicted } from "./consistency/full-execution-contradicted.ts";
import { mainPartSmall } from "./consistency/main-part-small.ts";
import { mixedMoneyUnits } from "./consistency/mixed-money-units.ts";
import { moneyUnitError } from "./consistency/money-unit-error.ts";
import { narrativeRatioMismatch } from "./consistency/narrative-ratio-mismatch.ts";
import { narrativeSumMismatch } from "./consistency/narrative-sum-mismatch.ts";
import { rateMismatch } from "./consistency/rate-mismatch.ts";
import { resultContradicted } from "./consistency/result-contradicted.ts";
import { scoreStatusConflict } from "./consistency/score-status-conflict.ts";
import { scoreTotalMismatch } from "./consistency/score-total-mismatch.ts";
import { staffAboveQuota } from "./consistency/staff-above-quota.ts";
import { sumMismatch } from "./consistency/sum-mismatch.ts";
import { textTableContradiction } from "./consistency/text-table-contradiction.ts";
import { weightTotalMismatch } from "./consistency/weight-total-mismatch.ts";
import { zeroDenominatorRate } from "./consistency/zero-denominator-rate.ts";
import { deductionWithoutReason } from "./disclosure/deduction-without-reason.ts";
import { duplicateText } from "./disclosure/duplicate-text.ts";
import { expectationUnstated } from "./disclosure/expectation-unstated.ts";
import { explanationEcho } from "./disclosure/explanation-echo.ts";
import { goalEcho } from "./disclosure/goal-echo.ts";
import { missingActual } from "./disclosure/missing-actual.ts";
import { missingIndicatorTable } from "./disclosure/missing-indicator-table.ts";
import { missingRate } from "./disclosure/missing-rate.ts";
import { missingReportDate } from "./disclosure/missing-report-date.ts";
import { noIssueClaimed } from "./disclosure/no-issue-claimed.ts";
import { qualitativeEcho } from "./disclosure/qualitative-echo.ts";
import { rateWithoutAmount } from "./disclosure/rate-without-amount.ts";
import { scoreWithoutFigure } from "./disclosure/score-without-figure.ts";
import { targetRestated } from "./disclosure/target-restated.ts";
import { targetUnanswered } from "./disclosure/target-unanswered.ts";
import { unexplainedShortfall } from "./disclosure/unexplained-shortfall.ts";
import { unspentUnexplained } from "./disclosure/unspent-unexplained.ts";
import { vagueResult } from "./disclosure/vague-result.ts";
import { weakReason } from "./disclosure/weak-reason.ts";
import { absoluteTarget } from "./plausibility/absolute-target.ts";
import { concentratedWeight } from "./plausibility/concentrated-weight.ts";
import { equalityNotHeld } from "./plausibility/equality-not-held.ts";
import { exactThresholdHit } from "./plausibility/exact-threshold-hit.ts";
import { fullMarks } from "./plausibility/full-marks.ts";
import { fuzzyTarget } from "./plausibility/fuzzy-target.ts";
import { highScoreLowExecution } from "./plausibility/high-score-low-execution.ts";
import { inconsistentTarget } from "./plausibility/inconsistent-target.ts";
import { indicatorUnitMismatch } from "./plausibility/indicator-unit-mismatch.ts";
import { largeBudgetAdjustment } from "./plausibility/large-budget-adjustment.ts";
import { listExecutedInFull } from "./plausibility/list-executed-in-full.ts";
import { nearCeilingScore } from "./plausibility/near-ceiling-score.ts";
import { overCompletion } from "./plausibility/over-completion.ts";
import { overspending } from "./plausibility/overspending.ts";
import { quantityWithoutNumber } from "./plausibility/quantity-without-number.ts";
import { rateFlatteredByCut } from "./plausibility/rate-flattered-by-cut.ts";
import { ratioWithoutNumber } from "./plausibility/ratio-without-number.ts";
import { targetInName } from "./plausibility/target-in-name.ts";
import type { Rule, RuleWords } from "./rule.ts";
import { largeUnspent } from "./shortfall/large-unspent.ts";
import { lowExecution } from "./shortfall/low-execution.ts";
import { lowExecutionSource } from "./shortfall/low-execution-source.ts";
import { selfReportedProblem } from "./shortfall/self-reported-problem.ts";
import { targetNotMet } from "./shortfall/target-not-met.ts";

const ORDERED = [
  // consistency
  rateMismatch,
  sumMismatch,
  scoreTotalMismatch,
  weightTotalMismatch,
  executionScoreMismatch,
  moneyUnitError,
  narrativeSumMismatch,
  narrativeRatioMismatch,
  textTableContradiction,
  mainPartSmall,
  staffAboveQuota,
  fullExecutionContradicted,
  claimContradicted,
  resultContradicted,
  scoreStatusConflict,
  zeroDenominatorRate,
  mixedMoneyUnits,
  // shortfall
  lowExecution,
  lowExecutionSource,
  targetNotMet,
  largeUnspent,
  selfReportedProblem,
  // disclosure
  unexplainedShortfall,
  weakReason,
  unspentUnexplained,
  noIssueClaimed,
  targetRestated,
  qualitativeEcho,
  goalEcho,
  vagueResult,
  explanationEcho,
  deductionWithoutReason,
  missingRate,
  rateWithoutAmount,
  missingActual,
  targetUnanswered,
  expectationUnstated,
  missingIndicatorTable,
  scoreWithoutFigure,
  duplicateText,
  missingReportDate,
  // plausibility
  largeBudgetAdjustment,
  rateFlatteredByCut,
  highScoreLowExecution,
  fullMarks,
  listExecutedInFull,
  nearCeilingScore,
  concentratedWeight,
  overCompletion,
  overspending,
  equalityNotHeld,
  targetInName,
  indicatorUnitMismatch,
  quantityWithoutNumber,
  ratioWithoutNumber,
  absoluteTarget,
  exactThresholdHit,
  fuzzyTarget,
  inconsistentTarget,
] as const;

/** Any of the rules of this site. */
export type AnyRule = (typeof ORDERED)[number];

export type RuleId = AnyRule["id"];

/** What is said of every rule in one language; each sentence is held to the data that its rule yields. */
export type RulesWords = {
  [Id in RuleId]: RuleWords<Extract<AnyRule, { id: Id }> extends Rule<Id, infer Data> ? Data : never>;
};

/** Every rule, in the order a reader meets them: consistency, shortfall, disclosure, plausibility. */
export const RULES: readonly AnyRule[] = ORDERED;
