import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { MoneyUnit } from "../../values/money.ts";
import type { Rule } from "../rule.ts";

/** Forms whose amounts carry their unit in the sentence and have no table whose unit could differ. */
const WITHOUT_TABLE: Evaluation["form"][] = ["narrative"];

export const mixedMoneyUnits: Rule = {
  id: "mixed-money-units",
  category: "consistency",
  severity: "info",
  zh: {
    title: "各表金额单位不同",
    why: "一份报告里有的表用元、有的表用万元，直接比较或相加就会差一万倍；本站已按各表的单位换算。",
    formula: "一份报告各表所印的金额单位不止一种",
    example: "前五张表以元计（2,111,000），第六张表以万元计（349.20），后者合 3,492,000 元",
    wrong: "它不是差错，只是提示；各表格式由不同部门规定时，单位不同是正常的。",
  },
  en: {
    title: "Tables use different money units",
    why: "Where one table is in 元 and another in 万元, adding them as printed is wrong by 10,000; this site converts each by its own unit.",
    formula: "the tables of one report print more than one money unit",
    example: "Five tables in yuan (2,111,000), a sixth in 10,000 yuan (349.20), which is 3,492,000 yuan",
    wrong: "It is no error, only a pointer: forms prescribed by different authorities may differ.",
  },
  *checkReport({ id, evaluations }) {
    const tables = evaluations.filter(({ form, moneyUnit }) => moneyUnit && !WITHOUT_TABLE.includes(form));
    const byUnit = new Map<MoneyUnit, Evaluation[]>();
    for (const table of tables) {
      if (table.moneyUnit) byUnit.set(table.moneyUnit, [...(byUnit.get(table.moneyUnit) ?? []), table]);
    }
    if (byUnit.size < 2) return;
    // the unit that fewest tables use is the one a reader overlooks
    const units = [...byUnit].sort(([, a], [, b]) => a.length - b.length);
    const list = (comma: string) => units.map(([unit, own]) => `${unit} × ${own.length}`).join(comma);
    yield {
      subject: id,
      zh: `本报告 ${tables.length} 份自评的金额单位不一（${list("、")}），比较前是否都换算过？`,
      en: `The ${tables.length} self-evaluations of this report use different money units (${list(", ")}): were they converted before being compared?`,
      printed: units.map(([unit]) => unit).join("、"),
      expected: null,
      arithmetic: null,
      at: units.flatMap(([, own]) => own.flatMap(amountPlace)),
      clears: { zh: "全报告统一金额单位", en: "use one money unit throughout the report" },
    };
  },
};

const amountPlace = ({ annualBudget, executed, at }: Evaluation) =>
  annualBudget || executed ? placesOf(annualBudget ?? executed) : [at];
