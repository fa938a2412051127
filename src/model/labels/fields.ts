import type { Aspect } from "../words.ts";

/**
 * Printed labels, folded and without their brackets, and what they mean. A new spelling is one line here, or in the
 * files beside it for money, indicators, their groups and lists.
 */

export type FieldKey = "name" | "centralDepartment" | "supervisingDepartment" | "implementingUnit";
export const FIELDS: Record<string, FieldKey> = {
  转移支付名称: "name",
  转移名称: "name",
  项目名称: "name",
  专项名称: "name",
  专项资金名称: "name",
  财政项目名称: "name",
  中央主管部门: "centralDepartment",
  地方主管部门: "supervisingDepartment",
  主管部门: "supervisingDepartment",
  项目主管部门: "supervisingDepartment",
  主管单位: "supervisingDepartment",
  省级主管部门: "supervisingDepartment",
  市级主管部门: "supervisingDepartment",
  县级主管部门: "supervisingDepartment",
  主管部门及代码: "supervisingDepartment",
  主管部门及编码: "supervisingDepartment",
  区级主管部门: "supervisingDepartment",
  业务主管部门: "supervisingDepartment",
  项目主管单位: "supervisingDepartment",
  资金使用单位: "implementingUnit",
  实施单位: "implementingUnit",
  项目实施单位: "implementingUnit",
  填报单位: "implementingUnit",
  项目单位: "implementingUnit",
  部门名称: "implementingUnit",
  单位名称: "implementingUnit",
  预算单位: "implementingUnit",
  实施部门: "implementingUnit",
  项目承担单位: "implementingUnit",
  资金使用部门: "implementingUnit",
  用款单位: "implementingUnit",
  项目执行单位: "implementingUnit",
  部门: "implementingUnit",
  预算单位名称: "implementingUnit",
  "预算部门、单位名称": "implementingUnit",
  "部门、单位名称": "implementingUnit",
  部门单位名称: "implementingUnit",
  ...unitsOf("一级 二级 基层 省级 自治区级 市级 州级 县级 区级 旗级"),
};

// the unit that has the budget, by its rank or its level: 一级预算单位, 县级预算单位名称
function unitsOf(ranks: string): Record<string, FieldKey> {
  return Object.fromEntries(
    ranks
      .split(" ")
      .flatMap((rank) => ["", "名称"].map((end) => [`${rank}预算单位${end}`, "implementingUnit" as const])),
  );
}

/** Fields that say how a project is filed, not how it performed; they are passed over with what they say. */
export const UNPUBLISHED_FIELDS: Record<string, true> = {
  项目类型: true,
  项目类别: true,
  项目性质: true,
  项目属性: true,
  项目级次: true,
  项目等级: true,
  是否公开: true,
  网址: true,
  项目编码: true,
  项目代码: true,
  项目周期: true,
  项目起止时间: true,
  起止时间: true,
  实施期限: true,
  资金性质: true,
  年度: true,
  预算年度: true,
  自评年度: true,
  地方财政部门: true,
  省级财政部门: true,
  市级财政部门: true,
  县级财政部门: true,
  区级财政部门: true,
  填报类型: true,
  填报日期: true,
  是否为专项资金: true,
  是否专项资金: true,
  金额单位: true,
  项目负责人: true,
  填报人: true,
  填表人: true,
  联系方式: true,
  负责人: true,
  联系人: true,
  联系电话: true,
  负责人及电话: true,
  项目负责人及电话: true,
  项目地址: true,
  邮编: true,
  评价类型: true,
  评价方式: true,
  评价机构: true,
  报告日期: true,
  财政审核得分: true,
  财政审核评分: true,
  财政评分: true,
  财政复核得分: true,
  复核得分: true,
  复核总分: true,
  主管部门审核得分: true,
  项目实施内容及过程概述: true,
  "2.项目实施内容及过程概述": true,
};

/** Labels at the head of a form before the score of the whole. */
export const SCORE_FIELDS: Record<string, true> = {
  自评总分: true,
  自评得分: true,
  自评总得分: true,
  项目总得分: true,
  项目得分: true,
  项目自评总分: true,
  项目自评得分: true,
  绩效自评得分: true,
  自评分数: true,
  总得分: true,
};

/** Labels at the head of a form before the grade of the whole. */
export const GRADE_FIELDS: Record<string, true> = {
  评价等级: true,
  自评等级: true,
  绩效等级: true,
  评价等次: true,
  自评等次: true,
};

/** Labels of problems and measures in the tail of a form, each before its text. */
export const OPINIONS: Record<string, "problem" | "measure"> = {
  存在问题: "problem",
  存在的问题: "problem",
  存在的主要问题: "problem",
  主要问题: "problem",
  存在问题及原因: "problem",
  存在问题及原因分析: "problem",
  存在的问题及原因分析: "problem",
  偏差大或目标未完成原因分析: "problem",
  改进措施: "measure",
  下一步改进措施: "measure",
  整改措施: "measure",
  改进措施及结果应用方案: "measure",
  改进措施和结果应用方案: "measure",
  下一步工作措施: "measure",
  相关建议: "measure",
  有关建议: "measure",
};

export const ASPECTS: Record<string, Aspect> = {
  分配科学性: "分配科学性",
  下达及时性: "下达及时性",
  拨付合规性: "拨付合规性",
  使用规范性: "使用规范性",
  执行准确性: "执行准确性",
  预算绩效管理情况: "预算绩效管理情况",
  支出责任履行情况: "支出责任履行情况",
};

export const MANAGEMENT_COLUMNS: Record<string, "explanation" | "problem"> = {
  情况说明: "explanation",
  存在问题和改进措施: "problem",
  存在的问题和改进措施: "problem",
};

export const GOAL_COLUMNS: Record<string, "goal" | "goalResult"> = {
  总体目标: "goal",
  年度目标: "goal",
  年度绩效目标: "goal",
  年度总体绩效目标: "goal",
  年初目标: "goal",
  目标: "goal",
  年初绩效目标: "goal",
  全年绩效目标: "goal",
  调整绩效目标: "goal",
  调整后绩效目标: "goal",
  预算目标: "goal",
  年初设定目标: "goal",
  预期目标: "goal",
  项目年度目标: "goal",
  总体绩效目标: "goal",
  年初设定绩效目标: "goal",
  年度总体目标: "goal",
  全年实际完成情况: "goalResult",
  全年完成情况: "goalResult",
  完成情况: "goalResult",
  目标完成情况: "goalResult",
  年度完成情况: "goalResult",
  绩效目标完成情况: "goalResult",
  年度绩效目标完成情况: "goalResult",
  实际完成情况: "goalResult",
  年度总体目标完成情况: "goalResult",
  年度总体目标完成情况综述: "goalResult",
  全年目标完成情况: "goalResult",
  全年目标实际完成情况: "goalResult",
  目标实际完成情况: "goalResult",
  年度目标完成情况: "goalResult",
  年度绩效目标实际完成情况: "goalResult",
};

export const TOTAL_LABELS = new Set(["总分", "合计", "总计", "总得分", "自评总分", "自评总得分"]);
export const REMARK_LABELS = new Set([
  "说明",
  "其他需要说明的问题",
  "其他需要说明的事项",
  "其他需要说明事项",
  "其他需说明的问题",
  "需要说明的问题",
  "需要说明的其他问题",
  "评价结论",
  "自评结论",
]);
