import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { EqualityNotHeld } from "../../../rules/plausibility/equality-not-held.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const equalityNotHeld: RuleWords<EqualityNotHeld> = {
  title: "等号目标与实际不等",
  why: "指标值印的是“=”，实际却是另一个数，仍算完成；是目标符号用错，还是没有按目标做，看不出来。",
  formula: `指标值为“=x”，实际完成值 ≠ x（已判为超额；不足的由“指标未完成”提出，达到 ${percent(THRESHOLDS.overCompletion)} 的由“实际远超目标”提出）`,
  example: "目标 =10 次，实际 12 次：12 ≠ 10",
  wrong: "该地表式默认印“=”，本意是“不少于”时。",
  says: ({ name, target, actual, meant }) =>
    `“${name}”目标 ${target}，实际 ${actual}，目标是否本为“${meant === "at_least" ? "不少于" : "不超过"}”？`,
  clears: () => "更正目标的符号，或说明与目标不等的原因",
};
