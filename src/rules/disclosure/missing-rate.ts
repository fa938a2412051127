import { placesOf, saidOf } from "../../model/reading.ts";
import { ratioOf, sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** The places a rate has that is worked out here. */
const PLACES = 2;

export const missingRate: Rule = {
  id: "missing-rate",
  category: "disclosure",
  severity: "low",
  zh: {
    title: "印了金额而没有印执行率",
    why: "同一张表别的来源都算了执行率，唯独这一行空着，读者会以为这笔钱不用考核。",
    formula: "预算数不为 0，预算数与执行数都已印出，执行率空白，而同表别的资金来源印了执行率",
    example: "其他资金预算 12 万元、执行 3 万元，执行率空白：3 ÷ 12 = 25.00%",
    wrong: "该表对这一来源不要求计算执行率时。",
  },
  en: {
    title: "Amounts printed, rate left blank",
    why: "The other sources of the same table have their rate; the one blank looks as if this money did not count.",
    formula:
      "a budget other than 0 and the executed amount are printed, the rate is blank, and another source of the same table prints its rate",
    example: "Other funds: budget 120,000 yuan, executed 30,000, rate blank: 30,000 ÷ 120,000 = 25.00%",
    wrong: "Where the form asks no rate of this source.",
  },
  *check(evaluation) {
    // a rate beside the total alone may be one merged cell for the whole table
    if (!evaluation.funds.some(({ source, rate }) => source !== "total" && rate !== null)) return;
    for (const { id, label, annualBudget, executed, rate } of evaluation.funds) {
      if (rate || !annualBudget?.value || !executed?.value) continue;
      const ratio = ratioOf(executed.value, annualBudget.value);
      if (ratio === null) continue;
      const said = sayRatio(ratio, PLACES);
      const name = label.value ?? label.text;
      yield {
        subject: id,
        evaluation,
        zh: `「${evaluation.name.text}」的${name}印了预算 ${saidOf(annualBudget)}、执行 ${saidOf(executed)}，执行率空白，为何不填（算得 ${said}）？`,
        en: `“${evaluation.name.text}”, ${name}: budget ${saidOf(annualBudget)} and executed ${saidOf(executed)} are printed, the rate is blank (it would be ${said}): why?`,
        printed: null,
        expected: said,
        arithmetic: `${saidOf(executed)} ÷ ${saidOf(annualBudget)} = ${said}`,
        at: placesOf(executed, annualBudget, label),
        clears: { zh: "补填执行率", en: "fill in the rate" },
      };
    }
  },
};
