import type { Aspect, FundSource } from "../model/words.ts";

/** Printed labels, folded and without their brackets, and what they mean. A new spelling is one line here. */

export type FieldKey = "name" | "centralDepartment" | "supervisingDepartment" | "implementingUnit";
export const FIELDS: Record<string, FieldKey> = {
  转移支付名称: "name",
  项目名称: "name",
  中央主管部门: "centralDepartment",
  地方主管部门: "supervisingDepartment",
  主管部门: "supervisingDepartment",
  项目主管部门: "supervisingDepartment",
  资金使用单位: "implementingUnit",
  实施单位: "implementingUnit",
  项目实施单位: "implementingUnit",
  填报单位: "implementingUnit",
};

export type MoneyColumn = "initialBudget" | "annualBudget" | "executed" | "rate" | "weight" | "score";
export const MONEY_COLUMNS: Record<string, MoneyColumn> = {
  年初预算数: "initialBudget",
  全年预算数: "annualBudget",
  全年执行数: "executed",
  预算执行率: "rate",
  执行率: "rate",
  分值: "weight",
  得分: "score",
};

export const FUND_SOURCES: Record<string, FundSource> = {
  年度资金总额: "total",
  资金总额: "total",
  合计: "total",
  总计: "total",
  预算数: "total",
  中央财政资金: "central",
  中央资金: "central",
  中央补助: "central",
  地方财政资金: "local",
  地方资金: "local",
  当年财政拨款: "appropriation",
  上年结转资金: "carried_over",
  财政资金: "fiscal",
  其他资金: "other",
  其他: "other",
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
};

export const GOAL_COLUMNS: Record<string, "goal" | "goalResult"> = {
  总体目标: "goal",
  预算目标: "goal",
  年初设定目标: "goal",
  预期目标: "goal",
  全年实际完成情况: "goalResult",
  实际完成情况: "goalResult",
};

export type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "actual"
  | "weight"
  | "score"
  | "reason"
  | "content"
  | "standard";
export const INDICATOR_COLUMNS: Record<string, IndicatorColumn> = {
  一级指标: "level1",
  二级指标: "level2",
  三级指标: "name",
  指标值: "target",
  年度指标值: "target",
  目标值: "target",
  全年实际完成值: "actual",
  实际完成值: "actual",
  实际值: "actual",
  分值: "weight",
  权重: "weight",
  得分: "score",
  自评得分: "score",
  未完成原因和改进措施: "reason",
  偏差原因分析及改进措施: "reason",
  指标内容: "content",
  评价标准: "standard",
};

export type ListColumn =
  | "ordinal"
  | "name"
  | "annualBudget"
  | "executed"
  | "returned"
  | "totalScore"
  | "goal"
  | "goalResult";
export const LIST_COLUMNS: Record<string, ListColumn> = {
  序号: "ordinal",
  项目名称: "name",
  预算数: "annualBudget",
  全年预算数: "annualBudget",
  执行数: "executed",
  全年执行数: "executed",
  结余交回财政数: "returned",
  自评得分: "totalScore",
  分项项目绩效目标: "goal",
  分项项目绩效目标完成情况: "goalResult",
};

export const LEVEL1: Record<string, string> = {
  产出指标: "产出指标",
  产出: "产出指标",
  效益指标: "效益指标",
  效益: "效益指标",
  满意度指标: "满意度指标",
  满意度: "满意度指标",
  满意: "满意度指标",
  投入: "投入指标",
  投入指标: "投入指标",
  过程: "过程指标",
  过程指标: "过程指标",
  效果: "效果指标",
  效果指标: "效果指标",
};

/** A level 2 of 产出指标, and in newer forms a level 1 of its own with level-2 labels below it. */
export const COST = "成本指标";

/** Level-2 labels, and the level 1 each belongs to where no level 1 is printed. */
export const LEVEL2: Record<string, { label: string; parent: string | null }> = {
  数量指标: { label: "数量指标", parent: "产出指标" },
  质量指标: { label: "质量指标", parent: "产出指标" },
  时效指标: { label: "时效指标", parent: "产出指标" },
  成本指标: { label: "成本指标", parent: "产出指标" },
  经济成本指标: { label: "经济成本指标", parent: COST },
  社会成本指标: { label: "社会成本指标", parent: COST },
  生态环境成本指标: { label: "生态环境成本指标", parent: COST },
  经济效益指标: { label: "经济效益指标", parent: "效益指标" },
  经济效益: { label: "经济效益指标", parent: "效益指标" },
  社会效益指标: { label: "社会效益指标", parent: "效益指标" },
  社会效益: { label: "社会效益指标", parent: "效益指标" },
  生态效益指标: { label: "生态效益指标", parent: "效益指标" },
  生态效益: { label: "生态效益指标", parent: "效益指标" },
  可持续影响指标: { label: "可持续影响指标", parent: "效益指标" },
  可持续影响: { label: "可持续影响指标", parent: "效益指标" },
  服务对象满意度指标: { label: "服务对象满意度指标", parent: "满意度指标" },
  服务对象满意度: { label: "服务对象满意度指标", parent: "满意度指标" },
  服务对象: { label: "服务对象满意度指标", parent: "满意度指标" },
  政策知晓率: { label: "政策知晓率", parent: null },
  绩效目标指标管理: { label: "绩效目标指标管理", parent: "投入指标" },
  预算编制: { label: "预算编制", parent: "投入指标" },
  预算执行: { label: "预算执行", parent: "过程指标" },
  预算管理: { label: "预算管理", parent: "过程指标" },
  绩效评价: { label: "绩效评价", parent: "过程指标" },
  履职效益: { label: "履职效益", parent: "效果指标" },
};

export const TOTAL_LABELS = new Set(["总分", "合计", "总计"]);
export const REMARK_LABELS = new Set(["说明"]);

/** Marks that fill a cell which has nothing to say. */
export const DASHES = new Set(["—", "-", "–", "——", "--"]);

/** A label without its brackets: `预算执行率（B/A×100%）` is 预算执行率, `其中：中央财政资金` keeps its words. */
export function bare(label: string): string {
  return label.replace(/\([^()]*\)/g, "").replace(/:$/, "");
}

/** Longer than any label, with its brackets: what is longer is text. */
const LONGEST_LABEL = 40;

/** The entry a folded label stands for, or undefined; own properties only, so that hostile labels find nothing. */
export function lookUp<T>(table: Record<string, T>, label: string): T | undefined {
  if (label === "" || label.length > LONGEST_LABEL) return undefined;
  const key = bare(label);
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
