import type { RuleWords } from "../../../rules/rule.ts";
import type { TargetNotMet } from "../../../rules/shortfall/target-not-met.ts";
import { sayMissed } from "../missed.ts";
export const targetNotMet: RuleWords<TargetNotMet> = {
  title: "指标没有达到目标",
  why: "目标是申请资金时定下的；没有达到，读者会问：是目标定高了，还是事情没有办成。",
  formula:
    "实际完成值劣于目标值；没有印出可比的数值时，得分低于分值。没有写原因的，由“未达标而未写原因”或“扣分而未写原因”提出",
  example: "目标 ≥2次，实际 1次：2 − 1 = 1，少 1 次",
  wrong: "目标值印错，或目标在年中经批准调整过时。",
  says: ({ name, gap, told }) => `“${name}”${sayMissed(gap)}，${TOLD[told]}，差距今后如何补上？`,
  clears: () => "说明差距如何补上，或更正目标值、实际值",
};

const TOLD: Record<TargetNotMet["told"], string> = {
  reason: "原因一栏已有说明",
  problems: "所述问题已提到这一项",
  actual: "实际完成情况中已有说明",
  nowhere: "没有读到原因",
};
