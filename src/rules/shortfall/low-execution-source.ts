import { isLowExecution, type ShownRate, showRate } from "../../evidence/rates/shown-rate.ts";
import type { Evaluation, Fund } from "../../model/evaluation.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

/**
 * The sources of funds below the line. One source that holds all the money restates the total: where the total is
 * flagged as low, it is not listed again.
 */
function lowSources(evaluation: Evaluation): { fund: Fund; shown: ShownRate }[] {
  const filled = evaluation.funds.flatMap((fund) => {
    const shown = fund.source === "total" ? null : showRate(fund);
    return shown ? [{ fund, shown }] : [];
  });
  if (filled.length === 1 && isLowExecution(evaluation)) return [];
  return filled.filter(({ shown }) => shown.ratio < THRESHOLDS.veryLowExecution.value);
}

export const lowExecutionSource: Rule = {
  id: "low-execution-source",
  category: "shortfall",
  severity: "medium",
  thresholds: ["veryLowExecution"],
  zh: {
    title: "分项资金执行率偏低",
    why: "总额的执行率会把某一来源的钱没有用出去盖住；哪一级的钱没有到位、没有用，要分来源看。",
    formula:
      "某一来源的全年执行数 ÷ 全年预算数 < 80%；只有一个来源且总额已被提出执行率偏低时，不再重复提出；一张表只提一条",
    example:
      "总额 1000 万元执行 920 万元（92%），其中其他资金 100 万元只执行 30 万元：30 ÷ 100 = 30%，低于 80%",
    wrong: "该来源金额很小，或依规结转下年使用时，不影响项目实施。",
  },
  en: {
    title: "Low execution of one source of funds",
    why: "The rate of the total can hide that one source's money was not used; whose money it was shows only by source.",
    formula:
      "executed ÷ annual budget of one source < 80%; silent where the only source restates a total that is flagged itself; one flag per form",
    example:
      "Of a total of 10 million yuan 9.2 were executed (92%), but of 1 million of other funds only 0.3: 30%, below 80%",
    wrong: "Where the source is very small, or is lawfully carried over.",
  },
  *check(evaluation) {
    const low = lowSources(evaluation);
    if (low.length === 0) return;
    const total = isLowExecution(evaluation) ? showRate(evaluation) : null;
    const list = low.map(({ fund, shown }) => `${fund.label.value ?? fund.label.text} ${shown.said}`);
    const sums = low.flatMap(({ shown }) => shown.arithmetic ?? []);
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」分来源看，执行率低于 80% 的有${list.join("、")}${total ? `（总额 ${total.said}，已另行提出）` : ""}，这部分资金为何没有支出？`,
      en: `“${evaluation.name.text}”: by source, ${list.join(", ")} lie below 80%${total ? ` (total ${total.said}, flagged on its own)` : ""}: why was this money not spent?`,
      printed: null,
      expected: null,
      arithmetic: sums.length > 0 ? sums.join("；") : null,
      at: low.flatMap(({ fund, shown }) => [...shown.at, fund.label.at]),
      clears: {
        zh: "按资金来源说明未支出的原因与结转安排",
        en: "say by source why it was not spent and how it is carried over",
      },
    };
  },
};
