import { moneyRows } from "../../evidence/sums/money-row.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const zeroDenominatorRate: Rule = {
  id: "zero-denominator-rate",
  category: "consistency",
  severity: "low",
  zh: {
    title: "没有资金却印了执行率",
    why: "零除以零没有结果：印 0% 像是一分未用，印 100% 像是全部用完，两样都会误导汇总的人。",
    formula: "全年预算数 = 0，全年执行数 = 0，而执行率一格印有百分数",
    example: "预算 0，执行 0，执行率印 100%：0 ÷ 0 没有结果，该格应留空或划去",
    wrong: "0 只是四舍五入的结果（不足末位的一半），实际有资金时。",
  },
  en: {
    title: "A rate without any money",
    why: "Zero divided by zero has no result: 0% reads as nothing spent, 100% as all spent; both mislead whoever sums up.",
    formula: "annual budget = 0 and executed = 0, yet a percentage is printed as the rate",
    example: "Budget 0, executed 0, rate 100%: 0 ÷ 0 has no result and the cell should be empty",
    wrong: "Where 0 is a rounded amount below half of the last digit and there was money.",
  },
  *check(evaluation) {
    for (const { id, name, annualBudget, executed, rate } of moneyRows(evaluation)) {
      const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
      if (whole?.fen !== 0 || part?.fen !== 0 || !printed) continue;
      yield {
        subject: id,
        evaluation,
        zh: `「${evaluation.name.text}」的「${name}」预算 ${annualBudget?.text}、执行 ${executed?.text}，没有资金，为何印执行率 ${rate?.text}？`,
        en: `“${name}” of “${evaluation.name.text}” has a budget of ${annualBudget?.text} and executed ${executed?.text}: there is no money, so why is a rate of ${rate?.text} printed?`,
        printed: rate?.text ?? null,
        expected: null,
        arithmetic: null,
        at: placesOf(rate, executed, annualBudget),
        clears: { zh: "执行率一格留空或划去", en: "leave the rate empty or cross it out" },
      };
    }
  },
};
