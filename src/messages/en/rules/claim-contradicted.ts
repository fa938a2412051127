import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ClaimContradicted } from "../../../rules/consistency/claim-contradicted.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const claimContradicted: RuleWords<ClaimContradicted> = {
  title: "Execution called good beside a low rate",
  why: "“Executed accurately” is a conclusion and the rate a fact; where the fact does not bear it out, a reader needs to know what it rests on.",
  formula: `rate < ${percent(THRESHOLDS.lowExecution)} while the form says 执行准确, 无偏差, 运行效能好 or the like`,
  example: "60% executed, and the row for accuracy says “executed accurately”",
  wrong: "Where the words only mean that no money went astray, or the budget lawfully runs over years.",
  says: ({ name, claims, rate }) =>
    `“${name}” says ${claims.map((text) => `“${text}”`).join(", ")} while only ${rate} was executed: what is the claim based on?`,
  clears: () => "say what the claim rests on, or reword it",
};
