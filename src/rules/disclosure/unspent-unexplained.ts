import { type ShownRate, showRate } from "../../evidence/rates/shown-rate.ts";
import { isNoIssueClaimed } from "../../evidence/texts/issue-cells.ts";
import { speaksOfMoney } from "../../evidence/texts/spending-words.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Report } from "../../model/report.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

export const unspentUnexplained: Rule = {
  id: "unspent-unexplained",
  category: "disclosure",
  severity: "medium",
  thresholds: ["unspentUnexplained"],
  needsWhole: true,
  zh: {
    title: "资金未支出而未说明",
    why: "钱没有用完不一定是坏事，不说为什么才是：节约、结转、停办，读者分不出来。",
    formula:
      "执行率 < 95%，而问题、原因、说明、措施各处文字都没有谈到资金或支出；各栏全部空白或写“无”的由“数字有差距而称无问题”提出；项目清单没有写原因的栏目，一份报告合为一条",
    example: "预算 500 万元，执行 460 万元，执行率 92%，所述问题只谈宣传不够，没有谈钱",
    wrong: "原因写在没有公开的正文里，或没有用词表里的说法（资金、支付、结转、进度……）时。",
  },
  en: {
    title: "Money unspent without a word why",
    why: "Money left is not bad in itself; silence is: saving, carry-over and work undone cannot be told apart.",
    formula:
      "execution < 95%, and no text on problems, reasons, remarks or measures speaks of money or spending; where every cell is blank “yet no issue is claimed” speaks instead; a list has no column for reasons and makes one flag per report",
    example: "Budget 5 million yuan, executed 4.6 (92%); the problems only speak of publicity, not of money",
    wrong: "Where the reason stands in an unpublished text, or in words outside the list.",
  },
  *check(evaluation, report) {
    const shown = unexplainedRate(evaluation, report);
    if (!shown || evaluation.scope === "listed" || restates(evaluation, report)) return;
    const { name, id } = evaluation;
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」预算执行率 ${shown.said}，所述的问题、原因与措施都没有谈到其余资金，为何没有支出？`,
      en: `“${name.text}” executed ${shown.said}, and no problem, reason or measure speaks of the rest: why was it not spent?`,
      printed: evaluation.rate?.text ?? null,
      expected: null,
      arithmetic: shown.arithmetic,
      at: shown.at,
      clears: CLEARS,
    };
  },
  *checkReport(report) {
    const listed = report.evaluations.filter(({ scope }) => scope === "listed");
    const rates = listed.flatMap((evaluation) => {
      const shown = unexplainedRate(evaluation, report);
      return shown ? [{ shown, name: evaluation.name.text }] : [];
    });
    if (rates.length === 0) return;
    const names = rates.map(({ shown, name }) => `${name} ${shown.said}`);
    yield {
      subject: report.id,
      part: "listed",
      zh: `项目清单中 ${rates.length} 个项目执行率低于 95%（${names.join("、")}），清单与所述问题都没有谈到其余资金，为何没有支出？`,
      en: `Projects of the list that executed less than 95%: ${rates.length} (${names.join(", ")}), and neither list nor problems speak of the rest: why was it not spent?`,
      printed: null,
      expected: null,
      arithmetic: rates.flatMap(({ shown }) => shown.arithmetic ?? []).join("；") || null,
      at: rates.flatMap(({ shown }) => shown.at),
      clears: CLEARS,
    };
  },
};

const CLEARS = {
  zh: "说明未支出的原因与结转、收回安排",
  en: "say why it was not spent and whether it is carried over or returned",
};

/** The execution rate below the line of which no text of the evaluation, or of the report's stated problems, speaks. */
function unexplainedRate(evaluation: Evaluation, report: Report): ShownRate | null {
  const shown = showRate(evaluation);
  if (!shown || shown.ratio >= THRESHOLDS.unspentUnexplained.value) return null;
  return isNoIssueClaimed(evaluation, report) || speaksOfMoney(evaluation, report) ? null : shown;
}

// a department or a summary restates the money of its projects: theirs is the flag
function restates({ scope }: Evaluation, report: Report): boolean {
  if (scope !== "summary" && scope !== "department") return false;
  return report.evaluations.some((other) => {
    return (other.scope === "project" || other.scope === "listed") && unexplainedRate(other, report) !== null;
  });
}
