import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { FormId } from "../../model/words.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

/** Forms that are a table of indicators: without one it is we who could not read it. */
const TABLES: FormId[] = ["transfer-payment", "project-expenditure", "department-overall"];

export const missingIndicatorTable: Rule = {
  id: "missing-indicator-table",
  category: "disclosure",
  severity: "high",
  needsWhole: true,
  zh: {
    title: "有总分而没有指标表",
    why: "总分是各项指标得分加起来的；只公布总分，读者看不到评了什么、扣在哪里，无从核对。",
    formula: "印了总分，而没有公布任何指标；同一份项目清单合为一条，其中另有自评表的项目不计",
    example: "正文只写“绩效评价得分 93 分”，没有指标、目标和得分的表",
    wrong: "指标表另行公布在别处、没有收入这份报告时。",
  },
  en: {
    title: "A total score without indicators",
    why: "A total is the sum of the scores of indicators; with the total alone nobody can see what was judged, or check it.",
    formula:
      "a total score is printed but no indicator; the projects of a list make one flag, those with a form of their own left out",
    example: "The text only says “scored 93 points”, without a table of indicators, targets and scores",
    wrong: "Where the table was published elsewhere and is not part of this report.",
  },
  *check(evaluation) {
    const { id, name, scope, totalScore } = evaluation;
    if (scope === "listed" || scope === "summary" || !totalScore || !isBare(evaluation)) return;
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」自评总分 ${points(totalScore.text)} 分，没有公布指标、目标和各项得分，这个总分怎样得来？`,
      en: `“${name.text}” scores ${points(totalScore.text)} in total, but no indicators, targets or scores are published: how was the total reached?`,
      printed: totalScore.text,
      expected: null,
      arithmetic: null,
      at: placesOf(totalScore, name),
      clears: CLEARS,
    };
  },
  *checkReport(report) {
    const bare = report.evaluations.filter((each) => each.scope === "listed" && isBare(each));
    const own = namesWithIndicators(report);
    const listed = bare.filter(({ name }) => !own.has(lettersOf(saidOf(name))));
    if (listed.length === 0) return;
    yield {
      subject: report.id,
      part: "listed",
      zh: `项目清单中 ${listed.length} 个项目只印自评得分，没有公布指标、目标和各项得分，这些得分怎样得来？`,
      en: `Projects of the list that print a score alone: ${listed.length}, without indicators, targets or scores of theirs: how were they reached?`,
      printed: null,
      expected: null,
      arithmetic: null,
      at: listed.flatMap(({ totalScore }) => placesOf(totalScore)),
      clears: CLEARS,
    };
  },
};

const CLEARS = {
  zh: "公布带有目标值、实际完成值和得分的指标表",
  en: "publish the table of indicators with targets, actuals and scores",
};

const isBare = ({ form, totalScore, indicators }: Evaluation) =>
  totalScore?.value != null && indicators.length === 0 && !TABLES.includes(form);

const namesWithIndicators = ({ evaluations }: Report) =>
  new Set(
    evaluations.flatMap(({ name, indicators }) => (indicators.length > 0 ? [lettersOf(saidOf(name))] : [])),
  );

const points = (text: string) => text.replace(/^\D+/, "").replace(/\s*分$/, "");
