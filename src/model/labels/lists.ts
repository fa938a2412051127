import { AMOUNT_COLUMNS } from "./money.ts";

/** Printed labels of the columns of a list, folded and without their brackets. A new spelling is one line here. */

export type ListColumn =
  | "ordinal"
  | "name"
  | "supervisingDepartment"
  | "implementingUnit"
  | "initialBudget"
  | "annualBudget"
  | "received"
  | "executed"
  | "all"
  | "rate"
  | "left"
  | "returned"
  | "totalScore"
  | "grade"
  | "goal"
  | "goalResult";
export const LIST_COLUMNS: Record<string, ListColumn> = {
  ...AMOUNT_COLUMNS,
  序号: "ordinal",
  项目名称: "name",
  主管部门: "supervisingDepartment",
  项目主管部门: "supervisingDepartment",
  项目单位: "implementingUnit",
  项目实施单位: "implementingUnit",
  实施单位: "implementingUnit",
  预算单位: "implementingUnit",
  单位名称: "implementingUnit",
  预算金额: "annualBudget",
  预算资金: "annualBudget",
  资金总额: "all",
  项目资金总额: "annualBudget",
  年度资金总额: "annualBudget",
  到位金额: "received",
  执行金额: "executed",
  资金使用率: "rate",
  预算完成率: "rate",
  支出金额: "executed",
  结余: "left",
  结余数: "left",
  结余资金: "left",
  结余交回财政数: "returned",
  自评得分: "totalScore",
  自评分数: "totalScore",
  自评总分: "totalScore",
  得分: "totalScore",
  自评等级: "grade",
  评价等级: "grade",
  等级: "grade",
  分项项目绩效目标: "goal",
  绩效目标: "goal",
  项目绩效目标: "goal",
  年度绩效目标: "goal",
  预期目标: "goal",
  分项项目绩效目标完成情况: "goalResult",
  绩效目标完成情况: "goalResult",
  实际完成情况: "goalResult",
  项目完成情况: "goalResult",
  成效评价: "goalResult",
  项目成效: "goalResult",
};

/** Columns of a list that a line below may divide into the money of each source. */
export const DIVIDED = ["annualBudget", "received", "executed"] as const;
export type DividedColumn = (typeof DIVIDED)[number];

/** Under such a column: the whole of it beside the parts of each level. */
export const LIST_TOTALS: Record<string, true> = { 合计: true, 小计: true, 总额: true, 资金总额: true };
