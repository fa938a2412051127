import { troublesOf } from "../../evidence/texts/amiss.ts";
import { cellsOf, isNoIssueClaimed } from "../../evidence/texts/issue-cells.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const noIssueClaimed: Rule = {
  id: "no-issue-claimed",
  category: "disclosure",
  severity: "medium",
  thresholds: ["lowExecution", "largeUnspent"],
  needsWhole: true,
  zh: {
    title: "数字有差距而称无问题",
    why: "自评的用处在于找出问题；钱没有用完、目标没有达到，各栏却一律写“无”，自评就没有做。",
    formula:
      "“存在问题和改进措施”各栏、原因各栏与“说明”全部空白或写“无”，而同一份自评执行率偏低、有未写原因的未达标指标，或未支出金额较大",
    example: "执行率 79%，七栏问题全写“无”，各指标的原因栏也都空着",
    wrong: "问题与原因写在没有公开的正文里时；表里根本没有这些栏目的，不在此列。",
  },
  en: {
    title: "Figures fall short, yet no issue is claimed",
    why: "A self-evaluation is there to find problems; with money left, targets missed and 无 in every cell it was not done.",
    formula:
      "every cell for problems, for reasons and for remarks is blank or says 无, while the same form's execution is low, a missed target has no reason, or a large amount is unspent",
    example: "Execution 79%, 无 in all seven problem cells, and every reason blank",
    wrong: "Where the problems stand in an unpublished text; forms without such cells are left alone.",
  },
  *check(evaluation, report) {
    if (!isNoIssueClaimed(evaluation, report)) return;
    const troubles = troublesOf(evaluation, report);
    const [zh, en] = [troubles.map((trouble) => trouble.zh), troubles.map((trouble) => trouble.en)];
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」${zh.join("，")}，而存在问题、未完成原因各栏全部空白或写“无”，确实没有问题可说吗？`,
      en: `“${evaluation.name.text}”: ${en.join(", ")}, yet every cell for problems and reasons is blank or says 无: is there really nothing to say?`,
      printed: cellsOf(evaluation).find((cell) => cell !== null)?.text ?? null,
      expected: null,
      arithmetic: troubles.flatMap(({ arithmetic }) => arithmetic ?? []).join("；") || null,
      at: [...troubles.flatMap(({ at }) => at), ...placesOfCells(evaluation)],
      clears: {
        zh: "在相应各栏写明问题、原因和改进措施",
        en: "state the problem, its reason and the remedy in the cells made for it",
      },
    };
  },
};

// a blank problem cell stands on the row of its label
function placesOfCells(evaluation: Evaluation): Place[] {
  const problems = evaluation.management.flatMap(({ problem, label }) => placesOf(problem ?? label));
  const reasons = evaluation.indicators.flatMap(({ reason }) => placesOf(reason));
  return [...problems, ...reasons, ...placesOf(evaluation.remark)];
}
