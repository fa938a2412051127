import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { DuplicateText } from "../../../rules/disclosure/duplicate-text.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const duplicateText: RuleWords<DuplicateText> = {
  title: "不同项目的文字相同",
  why: "两笔钱、两个得分，目标或评价却一字不差，读者分不出每个项目各做了什么、得分各有什么依据。",
  formula: `同一报告中名称不同的两个项目，目标（或完成情况）去掉标点、空格和序号后相同，且不少于 ${THRESHOLDS.duplicateText} 个字`,
  example: "两个项目各得 93 分和 96 分，分析评价的二百多字完全相同",
  wrong: "两笔资金本来就用于同一件事，只是来源不同时；但结果仍应分别说明。",
  says: ({ names, field, letters }) =>
    `${names.map((name) => `“${name}”`).join("与")}的${field === "goal" ? "目标" : "完成情况或分析评价"}相同（${letters} 个字），是否分别作了评价？`,
  clears: () => "按项目分别写明",
};
