import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RateFlatteredByCut } from "../../../rules/plausibility/rate-flattered-by-cut.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const rateFlatteredByCut: RuleWords<RateFlatteredByCut> = {
  title: "Rate raised by a budget cut",
  why: "The rate is taken on the adjusted budget: where the budget is cut during the year, the same spending gives a higher rate.",
  formula: `annual < initial budget, and executed ÷ annual − executed ÷ initial ≥ ${THRESHOLDS.flatteredRate * 100} points`,
  example: "Initial 100, cut to 80, executed 76: 76 ÷ 80 = 95%, but 76 ÷ 100 = 76%, 19 points apart",
  wrong: "Where the cut followed a cancelled task or a change of policy, not money that could not be spent.",
  says: ({ name, rate, planned }) =>
    `The budget of “${name}” was cut during the year, which makes the rate ${rate}; on the initial budget it is ${planned}: why was it cut?`,
  clears: () => "say why the budget was cut, and give the rate on the initial budget beside the other",
};
