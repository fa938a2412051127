import { showRate } from "../../evidence/rates/shown-rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

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
    const { id, name, rate } = evaluation;
    const shown = showRate(evaluation);
    if (shown === null || shown.ratio >= THRESHOLDS.lowExecution.value) return;
    yield {
      subject: id,
      evaluation,
      severity: shown.ratio < THRESHOLDS.veryLowExecution.value ? "high" : "medium",
      zh: `「${name.text}」全年预算执行率 ${shown.said}，其余资金为何没有支出？`,
      en: `“${name.text}” executed ${shown.said} of its annual budget: why was the rest not spent?`,
      printed: rate?.text ?? null,
      expected: null,
      arithmetic: shown.arithmetic,
      at: shown.at,
      clears: {
        zh: "说明未支出的原因与结转安排",
        en: "say why it was not spent and how it is carried over",
      },
    };
  },
};
