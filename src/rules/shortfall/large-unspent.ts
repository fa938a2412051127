import { amountsLeft } from "../../evidence/sums/amounts-left.ts";
import { sayLike } from "../../evidence/sums/money-row.ts";
import { sayMoney } from "../../evidence/sums/said-money.ts";
import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import { type Money, type MoneyUnit, sayYuan } from "../../values/money.ts";
import type { Rule } from "../rule.ts";

export const largeUnspent: Rule = {
  id: "large-unspent",
  category: "shortfall",
  severity: "medium",
  thresholds: ["largeUnspent"],
  zh: {
    title: "未支出金额较大",
    why: "执行率看上去很高，剩下的也可能是一大笔钱；金额大，就值得单独说明去向。",
    formula: "某一来源的全年预算数 − 全年执行数 ≥ 1,000 万元；没有分来源的金额，或各来源都不到时，看总额",
    example: "地方财政资金预算 150000 万元，执行 147000 万元（98%）：150000 − 147000 = 3000 万元",
    wrong: "资金依规结转下年，或在年底以后按合同支付时，不等于闲置。",
  },
  en: {
    title: "A large amount unspent",
    why: "Behind a high rate a large sum may be left; where it is large, its whereabouts deserve a word of their own.",
    formula:
      "annual budget − executed of one source ≥ 10 million yuan; the total where no source is printed or none is large",
    example: "Local funds of 1,500 million yuan, executed 1,470 (98%): 30 million yuan are left",
    wrong: "Money lawfully carried over, or due after the year's end by contract, does not lie idle.",
  },
  *check(evaluation, report) {
    for (const { subject, label, budget, executed, fen, yuan } of amountsLeft(evaluation, report)) {
      const { name, moneyUnit } = evaluation;
      const row = label.value ?? label.text;
      const [zh, en] = row === name.text ? ["", ""] : [`的${row}`, `, ${row}`];
      yield {
        subject,
        evaluation,
        zh: `「${name.text}」${zh}预算 ${sayMoney(budget, moneyUnit)}，执行 ${sayMoney(executed, moneyUnit)}，有 ${sayYuan(yuan)}没有支出，这笔钱去向如何？`,
        en: `“${name.text}”${en}: of a budget of ${sayMoney(budget, moneyUnit)}, ${sayMoney(executed, moneyUnit)} were executed, so that ${sayYuan(yuan, "en")} are left: where is this money?`,
        printed: executed.text,
        expected: null,
        arithmetic: `${saidOf(budget)} − ${saidOf(executed)} = ${sayLeft(fen, budget, moneyUnit)}`,
        at: placesOf(executed, budget, label),
        clears: {
          zh: "说明未支出资金的去向：结转、收回或待付",
          en: "say what became of it: carried over, returned or still to be paid",
        },
      };
    }
  },
};

// in the unit of the table, grouped as the budget groups its digits
function sayLeft(fen: number, budget: Reading<Money>, unit: MoneyUnit | null): string {
  const said = sayLike(fen, budget, unit);
  return unit && /\d$/.test(said) ? `${said} ${unit}` : said;
}
