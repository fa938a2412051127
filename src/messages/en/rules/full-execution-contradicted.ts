import type { FullExecutionContradicted } from "../../../rules/consistency/full-execution-contradicted.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const fullExecutionContradicted: RuleWords<FullExecutionContradicted> = {
  title: "100% executed, yet money is outstanding",
  why: "Executed means really paid. Where money was not passed on and the rate is 100%, the two do not agree: one of them is mistaken, or the amount released was entered as executed.",
  formula: "rate = 100% while a text of the same form says money was not passed on, not paid or not received",
  example: "Budget 500, executed 500, rate 100%; the text says that some units have not been paid yet",
  wrong:
    "Where the text speaks of another sum (matching funds), or the money was passed on before the year's end.",
  says: ({ name, rate, quotes }) =>
    `“${name}” is ${rate} executed, while the same form says ${quotes.map((text) => `“${text}”`).join(", ")}: was the outstanding money counted as executed?`,
  clears: () => "say how much is outstanding, and what was counted as executed",
};
