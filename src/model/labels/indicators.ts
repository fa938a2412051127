/** Printed labels of indicator columns, folded and without their brackets. A new spelling is one line here. */

export type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "operator"
  | "target"
  | "unit"
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
  一级: "level1",
  二级: "level2",
  三级: "name",
  // below 三级指标, which is then a group of it
  四级指标: "name",
  指标名称: "name",
  绩效指标名称: "name",
  指标性质: "operator",
  性质: "operator",
  指标方向: "operator",
  计算符号: "operator",
  符号: "operator",
  运算符号: "operator",
  度量单位: "unit",
  计量单位: "unit",
  指标单位: "unit",
  指标值单位: "unit",
  单位: "unit",
  指标值: "target",
  年度指标值: "target",
  目标值: "target",
  目标: "target",
  年初目标值: "target",
  年度目标值: "target",
  预期指标值: "target",
  计划指标值: "target",
  年初指标值: "target",
  调整指标值: "target",
  绩效指标值: "target",
  年初设定指标值: "target",
  预期完成值: "target",
  计划完成值: "target",
  预期值: "target",
  计划值: "target",
  全年实际完成值: "actual",
  实际完成值: "actual",
  实际值: "actual",
  完成值: "actual",
  全年完成值: "actual",
  年度完成值: "actual",
  实际完成指标值: "actual",
  实际完成情况: "actual",
  完成情况: "actual",
  实际完成: "actual",
  实现情况: "actual",
  全年实际值: "actual",
  年终完成值: "actual",
  年度实际完成值: "actual",
  单项指标实际完成值: "actual",
  指标完成值: "actual",
  指标实际完成值: "actual",
  年度指标完成值: "actual",
  分值: "weight",
  权重: "weight",
  分值权重: "weight",
  指标分值: "weight",
  指标权重: "weight",
  参考分值: "weight",
  考核值: "weight",
  参考分: "weight",
  得分: "score",
  自评得分: "score",
  自评分: "score",
  自评分数: "score",
  指标得分: "score",
  单项指标得分: "score",
  ...reasons(
    "未完成原因 未完成原因分析 偏差原因 偏差原因分析 偏差原因及分析 原因分析 未达标原因 扣分原因 未完成原因及改进措施 偏差大或目标未完成原因分析",
  ),
  说明: "reason",
  指标内容: "content",
  指标解释: "content",
  指标说明: "content",
  评价标准: "standard",
  评分标准: "standard",
  评分规则: "standard",
  计分标准: "standard",
  得分计算方法: "standard",
};

// 未完成原因和改进措施, 偏差原因分析及改进措施, 偏差原因分析及拟采取的改进措施, or without the measures
function reasons(names: string): Record<string, IndicatorColumn> {
  const measures = ["", ...["和", "及", "与", "及拟采取的", "和拟采取的"].map((joint) => `${joint}改进措施`)];
  return Object.fromEntries(
    names.split(" ").flatMap((name) => measures.map((measure) => [`${name}${measure}`, "reason" as const])),
  );
}

/**
 * Columns that hold no figure of performance: what stands under them is passed over, or told, for a remark may say why
 * a target was missed, or anything else. What is `folded` follows from the score and its share, a `ratio` and a `deviation` from the
 * target and the actual, or is told.
 */
export const UNPUBLISHED_COLUMNS: Record<string, "passed" | "told" | "folded" | "ratio" | "deviation"> = {
  备注: "told",
  序号: "passed",
  数据来源: "passed",
  指标编码: "passed",
  佐证材料: "passed",
  单项指标完成情况: "passed",
  折算得分: "folded",
  单项指标折算得分: "folded",
  板块分值: "passed",
  完成率: "ratio",
  指标完成率: "ratio",
  完成比例: "ratio",
  完成进度: "ratio",
  偏差率: "deviation",
  偏离率: "deviation",
  偏差度: "deviation",
  得分计算方法: "passed",
};

/** Words that want or say a quality and are no part of a name; a new one is a word here. */
export const QUALITIES = new Set(
  "合规 合格 及时 达标 完成 提高 提升 良好 较好 显著 明显 有效 长期 稳定 规范 健全 完善 满意 增长 增加 改善 保障 促进 减少 下降 降低 优秀 优良".split(
    " ",
  ),
);

/** What the row of the execution rate is called where it stands among the indicators. */
export const EXECUTION_LABELS: Record<string, true> = {
  预算执行率: true,
  预算执行率指标: true,
  资金执行率: true,
  执行率: true,
};
