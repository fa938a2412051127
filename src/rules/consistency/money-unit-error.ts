import { moneyRows, sayLike } from "../../evidence/sums/money-row.ts";
import { TEN_THOUSAND, unitSlip } from "../../evidence/sums/unit-slips.ts";
import { asPrinted, placesOf, type Reading } from "../../model/reading.ts";
import type { Money, MoneyUnit } from "../../values/money.ts";
import { ratioOf, sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

export const moneyUnitError: Rule = {
  id: "money-unit-error",
  category: "consistency",
  severity: "high",
  zh: {
    title: "金额单位有误",
    why: "“元”与“万元”差一万倍；印错一个“万”字，这笔钱就大了或小了一万倍，照抄者无不出错。",
    formula: "执行数 ÷ 预算数与所印执行率不符，而把其中一个金额乘以或除以 10,000 后恰好相符",
    example: "预算 200 万元，执行 150 元，印 75%：150 元应为 150 万元，150 ÷ 200 = 75%",
    wrong: "金额无误而执行率碰巧错成那个数时；这种巧合极少。",
  },
  en: {
    title: "Money unit error",
    why: "元 and 万元 are 10,000 apart: one misprinted character makes the money 10,000 times larger or smaller.",
    formula:
      "executed ÷ budget differs from the printed rate, and agrees once one amount is taken ×10,000 or ÷10,000",
    example: "Budget 2 million yuan, executed 150 yuan, printed 75%: 1.5 million ÷ 2 million = 75%",
    wrong: "Where the amounts are right and the rate is wrong by that very coincidence, which is rare.",
  },
  *check(evaluation) {
    for (const row of moneyRows(evaluation)) {
      const { id, name, annualBudget, executed, rate } = row;
      const slip = unitSlip(row);
      const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
      if (!slip || !annualBudget || !executed || !rate || !whole || !part || !printed) continue;
      const now = sayRatio(ratioOf(part, whole) ?? 0, printed.percent.scale);
      const likely = shift(executed, part, slip, evaluation.moneyUnit);
      const [zhCorrected, enCorrected] = sayCorrected(executed, annualBudget);
      const zhTimes = slip === "more" ? "一万倍" : "万分之一";
      const enTimes = slip === "more" ? "10,000 times" : "a 10,000th";
      yield {
        subject: id,
        evaluation,
        zh: `「${name}」印执行 ${executed.text}、预算 ${annualBudget.text}、执行率 ${rate.text}，只有执行数按其${zhTimes}（${likely}）计才相符，金额单位是否印错？${zhCorrected}`,
        en: `“${name}” prints ${executed.text} executed of ${annualBudget.text} and a rate of ${rate.text}, which agree only if the executed amount is ${enTimes} as much (${likely}): is a money unit misprinted?${enCorrected}`,
        printed: executed.text,
        expected: likely,
        arithmetic: `${executed.text} ÷ ${annualBudget.text} = ${now}；${likely} ÷ ${annualBudget.text} = ${rate.text}`,
        at: placesOf(executed, annualBudget, rate),
        clears: { zh: "更正金额的单位", en: "correct the unit of the amount" },
      };
    }
  },
};

// 943.31元 becomes 943.31万元; where the table carries the unit, the number itself is shifted
function shift(
  reading: Reading<Money>,
  { fen }: Money,
  slip: "more" | "less",
  unit: MoneyUnit | null,
): string {
  if (slip === "more" && /[^万亿]元\s*$/.test(reading.text)) return reading.text.replace(/元\s*$/, "万元");
  if (slip === "less" && /万元?\s*$/.test(reading.text)) return reading.text.replace(/万元?\s*$/, "元");
  return sayLike(slip === "more" ? fen * TEN_THOUSAND : fen / TEN_THOUSAND, reading, unit);
}

function sayCorrected(...amounts: Reading<Money>[]): [zh: string, en: string] {
  const read = amounts.find(({ readAs }) => readAs !== undefined)?.readAs;
  if (read === undefined) return ["", ""];
  return [`（corrections.json 已按 ${read} 读取）`, ` (corrections.json reads it as ${read})`];
}
