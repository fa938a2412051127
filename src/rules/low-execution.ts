import type { Evaluation } from "../model/evaluation.ts";
import { ratioOf, sayRatio, toRatio } from "../values/rate.ts";
import { placesOf, type Rule, saidOf } from "./rule.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** The execution rate as published: computed where both amounts are printed, else the printed one; null where there is none. */
export function publishedRate({
  annualBudget,
  executed,
  rate,
}: Pick<Evaluation, "annualBudget" | "executed" | "rate">): number | null {
  if (annualBudget?.value && executed?.value) return ratioOf(executed.value, annualBudget.value);
  return rate?.value ? toRatio(rate.value) : null;
}

/** Whether the evaluation's execution rate lies below the line from which an explanation is owed. */
export function isLowExecution(evaluation: Evaluation): boolean {
  const rate = publishedRate(evaluation);
  return rate !== null && rate < THRESHOLDS.lowExecution.value;
}

export const lowExecution: Rule = {
  id: "low-execution",
  category: "shortfall",
  severity: "medium",
  thresholds: ["lowExecution", "veryLowExecution"],
  zh: {
    title: "预算执行率偏低",
    why: "安排了的钱没有用出去，要么预算编多了，要么该办的事没有办。",
    formula: "全年执行数 ÷ 全年预算数；两者未全印出时取所印执行率",
    example: "全年预算 1873.25 万元，执行 1272.47 万元：1272.47 ÷ 1873.25 = 67.93%，低于 80%",
    wrong: "资金年底才下达、依规结转下年使用，或项目本就跨年时，执行率低并非执行不力。",
  },
  en: {
    title: "Low budget execution",
    why: "Money was set aside and not used: either the budget was too large or work was left undone.",
    formula: "executed ÷ annual budget; the printed rate where not both are printed",
    example: "Annual budget 18.7325 million yuan, executed 12.7247: 67.93%, below 80%",
    wrong:
      "Money released at the year's end, lawfully carried over, or for a project of several years is not badly executed.",
  },
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate } = evaluation;
    const ratio = publishedRate(evaluation);
    if (ratio === null || ratio >= THRESHOLDS.lowExecution.value) return;
    const computed = annualBudget?.value && executed?.value;
    const said = computed ? sayRatio(ratio) : (rate?.text ?? sayRatio(ratio));
    yield {
      subject: id,
      evaluation,
      severity: ratio < THRESHOLDS.veryLowExecution.value ? "high" : "medium",
      zh: `「${name.text}」全年预算执行率 ${said}，其余资金为何没有支出？`,
      en: `“${name.text}” executed ${said} of its annual budget: why was the rest not spent?`,
      printed: rate?.text ?? null,
      expected: null,
      arithmetic: computed ? `${saidOf(executed)} ÷ ${saidOf(annualBudget)} = ${said}` : null,
      at: placesOf(rate, executed, annualBudget),
      clears: { zh: "说明未支出的原因与结转安排", en: "say why it was not spent and how it is carried over" },
    };
  },
};
