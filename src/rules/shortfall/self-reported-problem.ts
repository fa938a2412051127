import { problemsOf } from "../../evidence/texts/explanations.ts";
import type { Rule } from "../rule.ts";

export const selfReportedProblem: Rule = {
  id: "self-reported-problem",
  category: "shortfall",
  severity: "info",
  zh: {
    title: "报告自述的问题",
    why: "单位自己写出的问题最值得跟踪：第二年的报告里，它们解决了没有？",
    formula: "“存在问题”各栏与正文“存在的问题”中，不是“无”或空白的文字；一份自评只提一条",
    example: "“拨付合规性”一栏写：个别单位因财政紧张未拨付到位",
    wrong: "它不是差错，只是提示；文字其实只写了措施、没有写问题时除外。",
  },
  en: {
    title: "Problem stated by the report itself",
    why: "What a unit names itself is most worth following: is it solved in next year's report?",
    formula: "texts in the problem cells and under 存在的问题 that are not blank; one flag per evaluation",
    example: "The problem cell says “some units were not paid for want of money”",
    wrong: "It is no error, only a pointer; unless the text names a measure and no problem.",
  },
  *check(evaluation) {
    const problems = problemsOf(evaluation);
    if (problems.length === 0) return;
    const quoted = [...new Set(problems.map(({ text }) => firstSentence(text)))];
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」自述问题：${quoted.map((text) => `“${text}”`).join("；")}，目前解决得怎样？`,
      en: `“${evaluation.name.text}” itself states: ${quoted.map((text) => `“${text}”`).join("; ")}: how far is it solved?`,
      printed: quoted.join("；"),
      expected: null,
      arithmetic: null,
      at: problems.map(({ at }) => at),
      clears: {
        zh: "说明问题的整改结果，或写明尚未解决",
        en: "say how the problem was solved, or that it is not",
      },
    };
  },
};

// a problem cell goes on with its measures; the problem comes first
const firstSentence = (text: string) => text.trim().split("。")[0] ?? text;
