import type { InconsistentTarget } from "../../../rules/plausibility/inconsistent-target.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const inconsistentTarget: RuleWords<InconsistentTarget> = {
  title: "同一指标各地目标不同",
  why: "同一类项目的同一指标，各报告定的目标不同，完成率就不能直接相比：目标低的容易完成。",
  formula:
    "同一省、同一年度、同一类项目、同名指标、同一方向的百分比目标，在不同报告中数值不同（事务经费和其他类内容不一，不比）",
  example: "甲县“政策知晓率”目标 ≥80%，乙县同年同类项目为 ≥95%：80 ≠ 95",
  wrong: "上级按各地基础分别下达目标，或两地级别不同、本不可比时。",
  says: ({ year, name, target, others, more }) => {
    const rest = more > 0 ? `，另有 ${more} 份` : "";
    return `${year} 年同类项目的“${name}”，本报告目标 ${target}，另有报告目标不同（${others.map(sayOther).join("，")}${rest}），为何不同？`;
  },
  clears: () => "说明目标的来源（上级下达或自定）",
};

const sayOther = ({ report, target }: InconsistentTarget["others"][number]) => `${report} ${target}`;
