/** Printed group labels of indicators, folded and without their brackets. A new spelling is one line here. */

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
  项目产出: "产出指标",
  项目效益: "效益指标",
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
  生态环境效益指标: { label: "生态效益指标", parent: "效益指标" },
  生态效益指标: { label: "生态效益指标", parent: "效益指标" },
  生态效益: { label: "生态效益指标", parent: "效益指标" },
  可持续影响指标: { label: "可持续影响指标", parent: "效益指标" },
  可持续性影响指标: { label: "可持续影响指标", parent: "效益指标" },
  可持续发展指标: { label: "可持续影响指标", parent: "效益指标" },
  可持续影响: { label: "可持续影响指标", parent: "效益指标" },
  服务对象满意度指标: { label: "服务对象满意度指标", parent: "满意度指标" },
  社会公众满意度指标: { label: "服务对象满意度指标", parent: "满意度指标" },
  社会公众或服务对象满意度指标: { label: "服务对象满意度指标", parent: "满意度指标" },
  受益对象满意度指标: { label: "服务对象满意度指标", parent: "满意度指标" },
  // where it stands behind the level 1 of the same words
  满意度指标: { label: "服务对象满意度指标", parent: "满意度指标" },
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
