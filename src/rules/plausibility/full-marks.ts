import { say } from "../../evidence/counts/gap.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import { compareDecimals, sumDecimals } from "../../values/decimal.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

const hasFullMark = ({ weight, score }: Indicator) =>
  weight?.value && score?.value ? compareDecimals(score.value, weight.value) === 0 : false;

export const fullMarks: Rule = {
  id: "full-marks",
  category: "plausibility",
  severity: "info",
  thresholds: ["fullMarks"],
  needsWhole: true,
  zh: {
    title: "各项指标全部满分",
    why: "每项指标都得满分，分数就分不出好坏，读者只能去看评分依据。",
    formula: "有分值的指标不少于 5 项，且每项得分 = 分值",
    example: "5 项指标，分值 20、20、20、15、15，得分相同：20 + 20 + 20 + 15 + 15 = 90，一分未扣",
    wrong: "目标确有难度、完成情况有据可查，而各项都做到了时。",
  },
  en: {
    title: "Full marks on every indicator",
    why: "Where every indicator scores full marks the score tells nothing apart: a reader can only ask what it rests on.",
    formula: "five or more indicators with a weight, each with score = weight",
    example:
      "5 indicators weighing 20, 20, 20, 15 and 15 score the same: 20 + 20 + 20 + 15 + 15 = 90, nothing deducted",
    wrong: "Where the targets were demanding, the results are on record, and all were reached.",
  },
  *check(evaluation) {
    const { id, name, indicators } = evaluation;
    const weighed = indicators.filter(({ weight }) => weight?.value?.units !== 0);
    if (weighed.length < THRESHOLDS.fullMarks.value || !weighed.every(hasFullMark)) return;
    const scores = weighed.flatMap(({ score }) => score?.value ?? []);
    const sum = say(sumDecimals(scores));
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」的 ${weighed.length} 项指标全部得满分（共 ${sum} 分），各项得分依据什么？`,
      en: `All ${weighed.length} indicators of “${name.text}” score full marks (${sum} points): what does each score rest on?`,
      printed: sum,
      expected: null,
      arithmetic: `${scores.map(say).join(" + ")} = ${sum}`,
      at: placesOf(...weighed.map(({ score }) => score)),
      clears: { zh: "公开各项指标的评分依据", en: "publish what each indicator was scored by" },
    };
  },
};
