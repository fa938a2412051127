import type { ResultContradicted } from "../../../rules/consistency/result-contradicted.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const resultContradicted: RuleWords<ResultContradicted> = {
  title: "完成情况与所述问题不一致",
  why: "同一份自评一处写按时完成，一处写时限有差距，读者不知道以哪一处为准。",
  formula: "指标的实际完成情况写按时完成（或群众满意），而所述问题写时限有差距、进度滞后（或满意度较低）",
  example: "实际“按规定时间完成全部项目”，问题“部分项目进度滞后”",
  wrong: "问题说的是个别项目或往年，而完成情况说的是全体时。",
  says: ({ name, result, problem }) => `“${name}”写“${result}”，而所述问题写“${problem}”，以哪一处为准？`,
  clears: () => "写明是哪些项目、差距多大",
};
