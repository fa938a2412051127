import type { MixedMoneyUnits } from "../../../rules/consistency/mixed-money-units.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const mixedMoneyUnits: RuleWords<MixedMoneyUnits> = {
  title: "Tables use different money units",
  why: "Where one table is in 元 and another in 万元, adding them as printed is wrong by 10,000; this site converts each by its own unit.",
  formula: "the tables of one report print more than one money unit",
  example: "Five tables in yuan (2,111,000), a sixth in 10,000 yuan (349.20), which is 3,492,000 yuan",
  wrong: "It is no error, only a pointer: forms prescribed by different authorities may differ.",
  says: ({ evaluations, units }) =>
    `The ${evaluations} self-evaluations of this report use different money units (${units.map(sayUnit).join(", ")}): were they converted before being compared?`,
  clears: () => "use one money unit throughout the report",
};

const sayUnit = ({ unit, count }: MixedMoneyUnits["units"][number]) => `${unit} × ${count}`;
