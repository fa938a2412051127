import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { GoalEcho } from "../../../rules/disclosure/goal-echo.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const goalEcho: RuleWords<GoalEcho> = {
  title: "完成情况重复总体目标",
  why: "年初的目标写要做什么，年末的完成情况应写做了什么；重复目标，读者就不知道做没做、做了多少。",
  formula: `去掉标点、空格和“目标1”“1.”一类序号后，把两段文字各拆成相邻两字的字组：2 × 共有字组数 ÷（目标字组数 + 完成情况字组数）≥ ${percent(THRESHOLDS.alikeGoals)}；两段都不少于 ${THRESHOLDS.echoedText} 个字`,
  example: "目标 50 组，完成情况 48 组，共有 47 组，有 95.92% 相同",
  wrong: "目标本身就是一项做完即止的工作（如建成某系统），完成情况只能如此回答时。",
  says: ({ name, alike }) =>
    `“${name}”的完成情况与总体目标${alike === null ? "一字不差" : `有 ${alike} 相同`}，实际做了什么、做了多少？`,
  clears: () => "写出全年实际完成的事项和数量",
};
