import type { TargetRestated } from "../../../rules/disclosure/target-restated.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const targetRestated: RuleWords<TargetRestated> = {
  title: "实际完成值只重复目标",
  why: "“≥70%”说的是一个界限，不是做到了多少；实际完成值也只写界限，读者就不知道做到了多少，也无从核对。",
  formula:
    "实际完成值本身带 ≥、≤、“不低于”等界限，或是一个区间，因而不是一个数；界限本身已越过目标的（目标 ≥630，实际 ≥631）不提",
  example: "目标 ≥90%，实际完成值也写 ≥90%：可能是 90%，也可能是 99%",
  wrong: "单位确实只掌握一个区间（如抽样调查的置信区间），并说明了来源时。",
  says: ({ name, target, actual }) =>
    `“${name}”目标写“${target}”，实际完成值写“${actual}”，只是一个界限，实际是多少？`,
  clears: () => "填写实际完成的数值及其来源",
};
