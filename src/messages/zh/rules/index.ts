import type { RulesWords } from "../../../rules/index.ts";
import { absoluteTarget } from "./absolute-target.ts";
import { claimContradicted } from "./claim-contradicted.ts";
import { concentratedWeight } from "./concentrated-weight.ts";
import { deductionWithoutReason } from "./deduction-without-reason.ts";
import { duplicateText } from "./duplicate-text.ts";
import { equalityNotHeld } from "./equality-not-held.ts";
import { exactThresholdHit } from "./exact-threshold-hit.ts";
import { executionScoreMismatch } from "./execution-score-mismatch.ts";
import { expectationUnstated } from "./expectation-unstated.ts";
import { explanationEcho } from "./explanation-echo.ts";
import { fullExecutionContradicted } from "./full-execution-contradicted.ts";
import { fullMarks } from "./full-marks.ts";
import { fuzzyTarget } from "./fuzzy-target.ts";
import { goalEcho } from "./goal-echo.ts";
import { highScoreLowExecution } from "./high-score-low-execution.ts";
import { inconsistentTarget } from "./inconsistent-target.ts";
import { indicatorUnitMismatch } from "./indicator-unit-mismatch.ts";
import { largeBudgetAdjustment } from "./large-budget-adjustment.ts";
import { largeUnspent } from "./large-unspent.ts";
import { listExecutedInFull } from "./list-executed-in-full.ts";
import { lowExecution } from "./low-execution.ts";
import { lowExecutionSource } from "./low-execution-source.ts";
import { mainPartSmall } from "./main-part-small.ts";
import { missingActual } from "./missing-actual.ts";
import { missingIndicatorTable } from "./missing-indicator-table.ts";
import { missingRate } from "./missing-rate.ts";
import { missingReportDate } from "./missing-report-date.ts";
import { mixedMoneyUnits } from "./mixed-money-units.ts";
import { moneyUnitError } from "./money-unit-error.ts";
import { narrativeRatioMismatch } from "./narrative-ratio-mismatch.ts";
import { narrativeSumMismatch } from "./narrative-sum-mismatch.ts";
import { nearCeilingScore } from "./near-ceiling-score.ts";
import { noIssueClaimed } from "./no-issue-claimed.ts";
import { overCompletion } from "./over-completion.ts";
import { overspending } from "./overspending.ts";
import { qualitativeEcho } from "./qualitative-echo.ts";
import { quantityWithoutNumber } from "./quantity-without-number.ts";
import { rateFlatteredByCut } from "./rate-flattered-by-cut.ts";
import { rateMismatch } from "./rate-mismatch.ts";
import { rateWithoutAmount } from "./rate-without-amount.ts";
import { ratioWithoutNumber } from "./ratio-without-number.ts";
import { resultContradicted } from "./result-contradicted.ts";
import { scoreStatusConflict } from "./score-status-conflict.ts";
import { scoreTotalMismatch } from "./score-total-mismatch.ts";
import { scoreWithoutFigure } from "./score-without-figure.ts";
import { selfReportedProblem } from "./self-reported-problem.ts";
import { staffAboveQuota } from "./staff-above-quota.ts";
import { sumMismatch } from "./sum-mismatch.ts";
import { targetInName } from "./target-in-name.ts";
import { targetNotMet } from "./target-not-met.ts";
import { targetRestated } from "./target-restated.ts";
import { targetUnanswered } from "./target-unanswered.ts";
import { textTableContradiction } from "./text-table-contradiction.ts";
import { unexplainedShortfall } from "./unexplained-shortfall.ts";
import { unspentUnexplained } from "./unspent-unexplained.ts";
import { vagueResult } from "./vague-result.ts";
import { weakReason } from "./weak-reason.ts";
import { weightTotalMismatch } from "./weight-total-mismatch.ts";
import { zeroDenominatorRate } from "./zero-denominator-rate.ts";

/** What is said of every rule, and of what it finds. */
export const rules: RulesWords = {
  "large-unspent": largeUnspent,
  "low-execution-source": lowExecutionSource,
  "low-execution": lowExecution,
  "self-reported-problem": selfReportedProblem,
  "target-not-met": targetNotMet,
  "claim-contradicted": claimContradicted,
  "execution-score-mismatch": executionScoreMismatch,
  "full-execution-contradicted": fullExecutionContradicted,
  "mixed-money-units": mixedMoneyUnits,
  "money-unit-error": moneyUnitError,
  "narrative-ratio-mismatch": narrativeRatioMismatch,
  "narrative-sum-mismatch": narrativeSumMismatch,
  "rate-mismatch": rateMismatch,
  "score-status-conflict": scoreStatusConflict,
  "score-total-mismatch": scoreTotalMismatch,
  "sum-mismatch": sumMismatch,
  "text-table-contradiction": textTableContradiction,
  "weight-total-mismatch": weightTotalMismatch,
  "zero-denominator-rate": zeroDenominatorRate,
  "deduction-without-reason": deductionWithoutReason,
  "duplicate-text": duplicateText,
  "explanation-echo": explanationEcho,
  "goal-echo": goalEcho,
  "missing-actual": missingActual,
  "missing-indicator-table": missingIndicatorTable,
  "missing-rate": missingRate,
  "missing-report-date": missingReportDate,
  "no-issue-claimed": noIssueClaimed,
  "qualitative-echo": qualitativeEcho,
  "target-restated": targetRestated,
  "unexplained-shortfall": unexplainedShortfall,
  "unspent-unexplained": unspentUnexplained,
  "vague-result": vagueResult,
  "weak-reason": weakReason,
  "absolute-target": absoluteTarget,
  "concentrated-weight": concentratedWeight,
  "equality-not-held": equalityNotHeld,
  "exact-threshold-hit": exactThresholdHit,
  "full-marks": fullMarks,
  "fuzzy-target": fuzzyTarget,
  "high-score-low-execution": highScoreLowExecution,
  "inconsistent-target": inconsistentTarget,
  "indicator-unit-mismatch": indicatorUnitMismatch,
  "large-budget-adjustment": largeBudgetAdjustment,
  "near-ceiling-score": nearCeilingScore,
  "over-completion": overCompletion,
  overspending: overspending,
  "quantity-without-number": quantityWithoutNumber,
  "rate-flattered-by-cut": rateFlatteredByCut,
  "ratio-without-number": ratioWithoutNumber,
  "target-in-name": targetInName,
  "rate-without-amount": rateWithoutAmount,
  "list-executed-in-full": listExecutedInFull,
  "score-without-figure": scoreWithoutFigure,
  "expectation-unstated": expectationUnstated,
  "result-contradicted": resultContradicted,
  "target-unanswered": targetUnanswered,
  "staff-above-quota": staffAboveQuota,
  "main-part-small": mainPartSmall,
};
