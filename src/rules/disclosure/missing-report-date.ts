import type { Rule } from "../rule.ts";

export const missingReportDate: Rule = {
  id: "missing-report-date",
  category: "disclosure",
  severity: "info",
  needsWhole: true,
  zh: {
    title: "没有填报日期",
    why: "不知道何时填报，就不知道数字截至何时，也分不清先后两个版本。",
    formula: "全文没有单独成行的“某年某月某日”",
    example: "表末只有“说明：无”，没有填报日期",
    wrong: "日期印在网页上或公文首页、没有收进这份文件时。",
  },
  en: {
    title: "No date",
    why: "Without a date nobody knows up to when the figures count, or which of two versions is the later.",
    formula: "no line of the report is a date of its own",
    example: "The form ends with “remarks: none”, without a date",
    wrong: "Where the date stands on the web page or the covering letter and not in this file.",
  },
  *checkReport({ id, reportDate, evaluations }) {
    const [first] = evaluations;
    if (reportDate !== null || !first) return;
    yield {
      subject: id,
      zh: "报告中没有见到填报或签署日期，这些数字是何时填报的？",
      en: "No date or sign-off was found in the report: when were these figures filed?",
      printed: null,
      expected: null,
      arithmetic: null,
      at: [first.at],
      clears: { zh: "注明填报日期", en: "add the date" },
    };
  },
};
