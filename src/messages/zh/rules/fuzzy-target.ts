import type { FuzzyTarget } from "../../../rules/plausibility/fuzzy-target.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const fuzzyTarget: RuleWords<FuzzyTarget> = {
  title: "目标带“左右”“大约”",
  why: "“左右”“大约”没有边界，差多少算没完成说不清，完成与否就无从判定。",
  formula: "指标值中有 左右、大约、约、基本 与数字连用",
  example: "目标“60%左右”，实际 57%：算完成还是没完成，表上看不出",
  wrong: "上级文件原文如此，下级照抄时。",
  says: ({ name, target }) => `“${name}”的目标“${target}”没有界限，低到多少算未完成？`,
  clears: () => "把目标改为明确的数值或区间",
};
