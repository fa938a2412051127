import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { FullMarks } from "../../../rules/plausibility/full-marks.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const fullMarks: RuleWords<FullMarks> = {
  title: "各项指标全部满分",
  why: "每项指标都得满分，分数就分不出好坏，读者只能去看评分依据。",
  formula: `有分值的指标不少于 ${THRESHOLDS.fullMarks} 项，且每项得分 = 分值`,
  example: "6 项指标，分值 20、20、20、10、10、10，得分相同：20 + 20 + 20 + 10 + 10 + 10 = 90，一分未扣",
  wrong: "目标确有难度、完成情况有据可查，而各项都做到了时。",
  says: ({ name, indicators, points }) =>
    `“${name}”的 ${indicators} 项指标全部得满分（共 ${points} 分），各项得分依据什么？`,
  clears: () => "公开各项指标的评分依据",
};
