import { slackOf } from "../../evidence/sums/money-row.ts";
import { sayMoney } from "../../evidence/sums/said-money.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { agrees, sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

export const overspending: Rule = {
  id: "overspending",
  category: "plausibility",
  severity: "medium",
  zh: {
    title: "支出多于预算",
    why: "预算是支出的上限；多出来的钱从哪里来、经谁批准，报告应当说明。",
    formula:
      "全年执行数 > 全年预算数，差额大于所印末位能遮住的舍入；两数与所印执行率不符的，由“执行率与金额不符”提出",
    example: "全年预算 320 万元，执行 336 万元：336 ÷ 320 = 105%，多 16 万元",
    wrong: "年中追加的预算没有写进全年预算数，或使用了上年结转资金时，多支出有其来源。",
  },
  en: {
    title: "More spent than budgeted",
    why: "A budget is the limit of what may be spent; the report should say where the rest came from and who approved it.",
    formula:
      "executed > annual budget, by more than rounding of the printed digits can hide; where the two contradict the printed rate it is “rate does not fit the amounts” that speaks",
    example: "Annual budget 3.2 million yuan, executed 3.36: 105%, 0.16 million more",
    wrong:
      "Where money added during the year or carried over from the year before is not part of the printed budget.",
  },
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate, moneyUnit } = evaluation;
    const [budget, spent] = [annualBudget?.value, executed?.value];
    if (!annualBudget || !executed || !budget || !spent || budget.fen <= 0) return;
    const more = BigInt(spent.fen) - BigInt(budget.fen);
    if (more * 2n <= slackOf([budget, spent])) return;
    if (rate?.value && !agrees(rate.value, spent, budget)) return;
    const ratio = sayRatio(spent.fen / budget.fen);
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」预算 ${sayMoney(annualBudget, moneyUnit)}，执行 ${sayMoney(executed, moneyUnit)}，多出的钱从何处安排？`,
      en: `“${name.text}” had a budget of ${sayMoney(annualBudget, moneyUnit)} and executed ${sayMoney(executed, moneyUnit)}: where did the rest come from?`,
      printed: saidOf(executed),
      expected: saidOf(annualBudget),
      arithmetic: `${saidOf(executed)} ÷ ${saidOf(annualBudget)} = ${ratio}`,
      at: placesOf(executed, annualBudget, rate),
      clears: {
        zh: "说明追加的预算或所用的结转资金",
        en: "say what was added to the budget, or which carry-over was used",
      },
    };
  },
};
