import type { RuleWords } from "../../../rules/rule.ts";
import type { SelfReportedProblem } from "../../../rules/shortfall/self-reported-problem.ts";
export const selfReportedProblem: RuleWords<SelfReportedProblem> = {
  title: "报告自述的问题",
  why: "单位自己写出的问题最值得跟踪：第二年的报告里，它们解决了没有？",
  formula:
    "“存在问题”各栏与正文“存在的问题”中，不是“无”或空白、也没有接着写明年内已经解决的文字；一份自评只提一条",
  example: "“拨付合规性”一栏写：个别单位因财政紧张未拨付到位",
  wrong: "它不是差错，只是提示；文字其实只写了措施、没有写问题时除外。",
  says: ({ name, problems }) =>
    `“${name}”自述问题：${problems.map((text) => `“${text}”`).join("；")}，目前解决得怎样？`,
  clears: () => "说明问题的整改结果，或写明尚未解决",
};
