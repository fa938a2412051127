import type { MissingReportDate } from "../../../rules/disclosure/missing-report-date.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const missingReportDate: RuleWords<MissingReportDate> = {
  title: "没有填报日期",
  why: "不知道何时填报，就不知道数字截至何时，也分不清先后两个版本。",
  formula: "全文没有单独成行的“某年某月某日”，也没有“填报日期”一类标明的某年某月某日",
  example: "表末只有“说明：无”，没有填报日期",
  wrong: "日期印在网页上或公文首页、没有收进这份文件时。",
  says: () => "报告中没有见到填报或签署日期，这些数字是何时填报的？",
  clears: () => "注明填报日期",
};
