import { glossName } from "./gloss-name.ts";
import type { Aspect } from "./words.ts";

/** The aspects of fund management in English. */
export const ASPECTS_EN: Record<Aspect, string> = {
  分配科学性: "Soundness of allocation",
  下达及时性: "Timeliness of release",
  拨付合规性: "Compliance of disbursement",
  使用规范性: "Propriety of use",
  执行准确性: "Accuracy of execution",
  预算绩效管理情况: "Budget performance management",
  支出责任履行情况: "Fulfilment of expenditure responsibility",
};

const LEVELS = {
  投入指标: "Input",
  过程指标: "Process",
  产出指标: "Output",
  效益指标: "Outcome",
  效果指标: "Effect",
  满意度指标: "Satisfaction",
  成本指标: "Cost",
  数量指标: "quantity",
  质量指标: "quality",
  时效指标: "timeliness",
  经济成本指标: "economic cost",
  社会成本指标: "social cost",
  生态环境成本指标: "environmental cost",
  经济效益指标: "economic outcome",
  社会效益指标: "social outcome",
  生态效益指标: "ecological outcome",
  可持续影响指标: "sustained impact",
  服务对象满意度指标: "satisfaction of those served",
  政策知晓率: "policy awareness",
};

const FUNDS = {
  年度资金总额: "Total for the year",
  中央财政资金: "Central funds",
  地方财政资金: "Local funds",
  地方资金: "Local funds",
  当年财政拨款: "Appropriation of the year",
  上年结转资金: "Carried over from the previous year",
  财政资金: "Fiscal funds",
  其他资金: "Other funds",
};

const GLOSSES = new Map(Object.entries({ ...ASPECTS_EN, ...LEVELS, ...FUNDS }));

/** What a label means: that of an official form, another as the glossary has its words; null where they are not known. */
export function gloss(label: string): string | null {
  return GLOSSES.get(label) ?? glossName(label);
}
