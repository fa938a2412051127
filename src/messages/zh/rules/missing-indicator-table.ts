import type { MissingIndicatorTable } from "../../../rules/disclosure/missing-indicator-table.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const missingIndicatorTable: RuleWords<MissingIndicatorTable> = {
  title: "有总分而没有指标表",
  why: "总分是各项指标得分加起来的；只公布总分，读者看不到评了什么、扣在哪里，无从核对。",
  formula: "印了总分，而没有公布任何指标；同一份项目清单合为一条，其中另有自评表的项目不计",
  example: "正文只写“绩效评价得分 93 分”，没有指标、目标和得分的表",
  wrong: "指标表另行公布在别处、没有收入这份报告时。",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}”自评总分 ${found.score} 分，没有公布指标、目标和各项得分，这个总分是怎样得出的？`
      : `项目清单中 ${found.projects} 个项目只印自评得分，没有公布指标、目标和各项得分，这些得分是怎样得出的？`,
  clears: () => "公布带有目标值、实际完成值和得分的指标表",
};
