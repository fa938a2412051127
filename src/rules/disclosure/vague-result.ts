import { isDash } from "../../evidence/texts/blank.ts";
import { isGoalEcho } from "../../evidence/texts/echoed-goals.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

export const vagueResult: Rule = {
  id: "vague-result",
  category: "disclosure",
  severity: "low",
  thresholds: ["vagueResult"],
  zh: {
    title: "完成情况过于简略",
    why: "目标几十个字，完成情况只有“已完成”，读者无从判断完成了哪些、完成到什么程度。",
    formula: "目标完成情况去掉标点后不超过 10 个字，且其中没有数字",
    example: "三项目标的完成情况只写“基本完成”：4 个字",
    wrong: "目标只有一件事、完成与否一句话就能说清时。",
  },
  en: {
    title: "The result is too brief",
    why: "Goals of dozens of characters answered by “done” leave open what was done, and how far.",
    formula:
      "the result of the goals has 10 characters or fewer, punctuation aside, and no figure among them",
    example: "Three goals are answered by “mostly done”: 4 characters in Chinese",
    wrong: "Where the goal is one thing that is either done or not.",
  },
  *check(evaluation) {
    const { id, name, goal, goalResult } = evaluation;
    if (!goalResult?.value || isDash(saidOf(goalResult)) || isGoalEcho(evaluation)) return;
    const letters = lettersOf(saidOf(goalResult));
    if (letters.length > THRESHOLDS.vagueResult.value || /\d/.test(letters)) return;
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」的完成情况只写“${saidOf(goalResult)}”（${letters.length} 个字），具体完成了什么？`,
      en: `“${name.text}” answers its goals with “${saidOf(goalResult)}” (${letters.length} characters): what was done?`,
      printed: goalResult.text,
      expected: null,
      arithmetic: null,
      at: placesOf(goalResult, goal),
      clears: {
        zh: "对照目标逐项写明完成情况",
        en: "say goal by goal what was done",
      },
    };
  },
};
