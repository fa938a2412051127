import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const targetRestated: Rule = {
  id: "target-restated",
  category: "disclosure",
  severity: "medium",
  zh: {
    title: "实际完成值只重复目标",
    why: "“≥70%”说的是一个界限，不是做到了多少；实际完成值也写界限，等于没有报数，达没达到无从核对。",
    formula: "实际完成值本身带 ≥、≤、“不低于”等界限，或是一个区间，因而不是一个数",
    example: "目标 ≥90%，实际完成值也写 ≥90%：可能是 90%，也可能是 99%",
    wrong: "单位确实只掌握一个区间（如抽样调查的置信区间），并说明了来源时。",
  },
  en: {
    title: "The actual only restates the target",
    why: "≥70% says where the figure lies, not what it is; with a bound for an actual nothing is reported and nothing can be checked.",
    formula: "the actual itself carries ≥, ≤, 不低于 and the like, or is a range, and so is no figure",
    example: "Target ≥90%, actual ≥90%: it may be 90%, or 99%",
    wrong: "Where the unit really knows only a range (a sample's confidence interval) and says so.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, basis } = indicator;
      if (basis !== "restated" || !target || !actual) continue;
      const [wanted, said] = [saidOf(target), saidOf(actual)];
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」目标写“${wanted}”，实际完成值写“${said}”，只是一个界限，实际是多少？`,
        en: `“${name.text}”: target “${wanted}”, actual “${said}”, which is only a bound: what was the figure?`,
        printed: actual.text,
        expected: null,
        arithmetic: null,
        at: placesOf(actual, target, name),
        clears: { zh: "填写实际完成的数值及其来源", en: "give the figure reached, and its source" },
      };
    }
  },
};
