import { moneyRows } from "../../evidence/sums/money-row.ts";
import { isSettledBySum } from "../../evidence/sums/source-sums.ts";
import { unitSlip } from "../../evidence/sums/unit-slips.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { agrees, ratioOf, sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

export const rateMismatch: Rule = {
  id: "rate-mismatch",
  category: "consistency",
  severity: "high",
  zh: {
    title: "执行率与金额不符",
    why: "预算执行率应等于全年执行数除以全年预算数，并按所印位数取整；不等，则金额或执行率有一处印错。",
    formula: "|执行数 ÷ 预算数 − 所印执行率| ≤ 所印末位的一半；差在“万”字或来源合计上的，由那两条规则提出",
    example: "预算 200，执行 150，印 76%：150 ÷ 200 = 75%，差 1 个百分点，超过 0.5",
    wrong: "该表的执行率另有算法（如以到位资金为分母）而未印明时。",
  },
  en: {
    title: "Rate does not follow from the amounts",
    why: "The execution rate is executed ÷ annual budget, rounded as printed; where it is not, an amount or the rate is misprinted.",
    formula:
      "|executed ÷ budget − printed rate| ≤ half of the last printed digit; a slip of 万 or of a total is left to those two rules",
    example: "Budget 200, executed 150, printed 76%: 150 ÷ 200 = 75%, one point off, more than 0.5",
    wrong: "Where the form uses another denominator (money received) without saying so.",
  },
  *check(evaluation) {
    for (const row of moneyRows(evaluation)) {
      const { id, name, annualBudget, executed, rate } = row;
      const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
      if (!whole?.fen || !part || !printed) continue; // unread or 0 ÷ 0: no evidence
      if (agrees(printed, part, whole) || unitSlip(row) || isSettledBySum(row, evaluation)) continue;
      const exact = sayRatio(ratioOf(part, whole) ?? 0, printed.percent.scale);
      yield {
        subject: id,
        evaluation,
        zh: `「${name}」印执行率 ${rate?.text}，而 ${executed?.text} ÷ ${annualBudget?.text} = ${exact}，哪一个数字有误？`,
        en: `“${name}” prints a rate of ${rate?.text}, but ${executed?.text} ÷ ${annualBudget?.text} = ${exact}: which figure is wrong?`,
        printed: rate?.text ?? null,
        expected: exact,
        arithmetic: `${executed?.text} ÷ ${annualBudget?.text} = ${exact} ≠ ${rate?.text}`,
        at: placesOf(rate, executed, annualBudget),
        clears: { zh: "更正金额或执行率", en: "correct the amounts or the rate" },
      };
    }
  },
};
