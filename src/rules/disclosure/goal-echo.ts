import { isGoalEcho } from "../../evidence/texts/echoed-goals.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { sayRatio } from "../../values/rate.ts";
import { lettersOf, sharedPairs, similarity } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

export const goalEcho: Rule = {
  id: "goal-echo",
  category: "disclosure",
  severity: "medium",
  thresholds: ["alikeGoals", "echoedText"],
  zh: {
    title: "完成情况照抄总体目标",
    why: "年初的目标写要做什么，年末的完成情况应写做了什么；照抄目标，读者就不知道做没做、做了多少。",
    formula:
      "去掉标点、空格和“目标1”“1.”一类序号后，把两段文字各拆成相邻两字的字组：2 × 共有字组数 ÷（目标字组数 + 完成情况字组数）≥ 90%；两段都不少于 10 个字",
    example: "目标 50 组，完成情况 48 组，共有 47 组：2 × 47 ÷ (50 + 48) = 95.92%",
    wrong: "目标本身就是一项做完即止的工作（如建成某系统），完成情况只能如此回答时。",
  },
  en: {
    title: "The result copies the goal",
    why: "The goal says what is to be done, the result should say what was done; a copied goal tells a reader neither.",
    formula:
      "punctuation, spaces and ordinals aside, both texts are cut into pairs of neighbouring characters: 2 × shared pairs ÷ (pairs of the goal + pairs of the result) ≥ 90%; both of 10 characters or more",
    example: "50 pairs in the goal, 48 in the result, 47 shared: 2 × 47 ÷ (50 + 48) = 95.92%",
    wrong:
      "Where the goal is one piece of work that is simply done (a system built) and can only be answered so.",
  },
  *check(evaluation) {
    const { id, name, goal, goalResult } = evaluation;
    if (!goal || !goalResult || !isGoalEcho(evaluation)) return;
    const [wanted, reached] = [lettersOf(saidOf(goal)), lettersOf(saidOf(goalResult))];
    const { shared, ofA, ofB } = sharedPairs(wanted, reached);
    const alike = sayRatio(similarity(wanted, reached));
    const how =
      wanted === reached ? ["一字不差", "the same word for word"] : [`有 ${alike} 相同`, `${alike} alike`];
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」的完成情况与总体目标${how[0]}，实际做了什么、做了多少？`,
      en: `“${name.text}”: result and goal are ${how[1]}: what was done, and how much of it?`,
      printed: goalResult.text,
      expected: null,
      arithmetic: `2 × ${shared} ÷ (${ofA} + ${ofB}) = ${alike}`,
      at: placesOf(goalResult, goal),
      clears: {
        zh: "写出全年实际完成的事项和数量",
        en: "say what was done during the year, with figures",
      },
    };
  },
};
