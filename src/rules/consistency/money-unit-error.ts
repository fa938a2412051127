import { moneyRows, sayLike } from "../../evidence/sums/money-row.ts";
import { TEN_THOUSAND, unitSlip } from "../../evidence/sums/unit-slips.ts";
import { asPrinted, placesOf, type Reading } from "../../model/reading.ts";
import type { Money, MoneyUnit } from "../../values/money.ts";
import { percentFixed, ratioOf } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface MoneyUnitError {
  row: string;
  executed: string;
  budget: string;
  rate: string;
  slip: "more" | "less";
  likely: string;
  corrected: string | null;
}

export const moneyUnitError: Rule<"money-unit-error", MoneyUnitError> = {
  id: "money-unit-error",
  category: "consistency",
  severity: "high",
  mendedOnce: true,
  *check(evaluation) {
    for (const row of moneyRows(evaluation)) {
      const { id, name, annualBudget, executed, rate } = row;
      const slip = unitSlip(row);
      const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
      if (!slip || !annualBudget || !executed || !rate || !whole || !part || !printed) continue;
      const now = percentFixed(...shownAs(ratioOf(part, whole) ?? 0, printed.percent.scale));
      const likely = shift(executed, part, slip, evaluation.moneyUnit);
      yield {
        subject: id,
        evaluation,
        data: {
          row: name,
          executed: executed.text,
          budget: annualBudget.text,
          rate: rate.text,
          slip,
          likely,
          corrected: correctedAs(executed, annualBudget),
        },
        printed: executed.text,
        expected: likely,
        arithmetic: `${executed.text} ÷ ${annualBudget.text} = ${now}；${likely} ÷ ${annualBudget.text} = ${rate.text}`,
        at: placesOf(executed, annualBudget, rate),
      };
    }
  },
};

// a ten-thousandth of a rate has digits further behind the point: 0.0036%, not 0.00%
const shownAs = (ratio: number, places: number): [number, number] => [
  ratio,
  ratio > 0 ? Math.max(places, 1 - Math.floor(Math.log10(ratio * 100))) : places,
];

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

// what corrections.json reads one of them as
function correctedAs(...amounts: Reading<Money>[]): string | null {
  return amounts.find(({ readAs }) => readAs !== undefined)?.readAs ?? null;
}
