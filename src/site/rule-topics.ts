import type { RuleId } from "../rules/index.ts";

/** A section of a page about results or money, by the question that it opens. */
export type Topic = "misses" | "targets" | "basis" | "left" | "rates" | "sources" | "adjustment";

/**
 * Where the reader of a page meets the matter of a rule; a rule about none of them is found on the page of all rules.
 * The order of the rules here is the order in which a section links them.
 */
export const TOPICS: Record<RuleId, Topic[]> = {
  // results against targets
  "target-not-met": ["misses"],
  "unexplained-shortfall": ["misses"],
  "deduction-without-reason": ["misses"],
  "weak-reason": ["misses"],
  "score-status-conflict": ["misses"],
  "result-contradicted": ["misses"],
  "exact-threshold-hit": ["targets"],
  "target-restated": ["basis"],
  "qualitative-echo": ["basis"],
  "missing-actual": ["basis"],
  "over-completion": ["targets", "basis"],
  "equality-not-held": ["targets"],
  "ratio-without-number": ["basis"],
  "quantity-without-number": ["basis"],
  "target-in-name": ["basis"],
  "indicator-unit-mismatch": ["basis"],
  "absolute-target": ["targets"],
  "fuzzy-target": ["targets"],
  "inconsistent-target": ["targets"],
  "goal-echo": [],
  "vague-result": [],
  "explanation-echo": [],
  "target-unanswered": [],
  "expectation-unstated": [],
  "missing-indicator-table": [],
  "self-reported-problem": [],
  "no-issue-claimed": [],
  "duplicate-text": [],
  // money
  "low-execution": ["left"],
  "low-execution-source": ["left", "sources"],
  "large-unspent": ["left"],
  "unspent-unexplained": ["left"],
  "high-score-low-execution": ["left"],
  "rate-mismatch": ["rates"],
  "money-unit-error": ["rates"],
  "full-execution-contradicted": ["rates", "sources"],
  "missing-rate": ["rates"],
  "rate-without-amount": ["rates"],
  "zero-denominator-rate": ["rates"],
  overspending: ["rates"],
  "large-budget-adjustment": ["adjustment"],
  "rate-flattered-by-cut": ["adjustment"],
  "sum-mismatch": ["sources"],
  "mixed-money-units": [],
  "main-part-small": [],
  "list-executed-in-full": [],
  "claim-contradicted": [],
  // scores, sentences and papers
  "score-total-mismatch": [],
  "weight-total-mismatch": [],
  "execution-score-mismatch": [],
  "score-without-figure": [],
  "full-marks": [],
  "near-ceiling-score": [],
  "concentrated-weight": [],
  "narrative-sum-mismatch": [],
  "narrative-ratio-mismatch": [],
  "text-table-contradiction": [],
  "staff-above-quota": [],
  "missing-report-date": [],
};

/** The rules that a section links. */
export function rulesAbout(topic: Topic): RuleId[] {
  const ids = Object.keys(TOPICS) as RuleId[];
  return ids.filter((id) => TOPICS[id].includes(topic));
}
