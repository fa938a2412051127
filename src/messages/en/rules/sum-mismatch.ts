import type { AmountField } from "../../../evidence/sums/money-row.ts";
import type { SumMismatch, Summed } from "../../../rules/consistency/sum-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted, inYuan } from "../converted.ts";
export const sumMismatch: RuleWords<SumMismatch> = {
  title: "Parts do not add up to the total",
  why: "A total is the sum of its parts; where it is not, a figure is misprinted or a part was left out or counted twice, and every rate built on it is wrong.",
  formula:
    "|total − Σ parts| > half of the coarsest last digit × (number of parts + 1): sources and total (initial, annual, executed each by itself), basic + project expenditure, opening balance + income, projects and their summary; medium where the parts fall short and a source is blank in this column beside other amounts",
  example: "Total 300, central 180, local 110, other blank: 180 + 110 = 290, 10 short",
  wrong: "Where the report does not list every part, or one row of sources is part of another.",
  says: ({ name, of, printed, parts, gap, settled }) =>
    `“${name}”: the ${sayTotal(of)} is printed as ${converted(printed)}, but its parts ${converted(parts)}, ${inYuan(gap)} apart: was a part left out or counted twice, or is a figure misprinted?${settled === null ? "" : ` (mended by that sum, the printed rate of “${settled}” is right)`}`,
  clears: () => "list the missing part, or correct the total or a part",
};

const COLUMNS: Record<AmountField, string> = {
  initialBudget: "initial budget",
  annualBudget: "annual budget",
  executed: "executed",
};

function sayTotal(total: Summed): string {
  if (total.of === "stated") return `“${total.label}” under ${total.heading}`;
  return total.of === "source"
    ? `${COLUMNS[total.column]} of “${total.row}”`
    : `${COLUMNS[total.column]} over all projects`;
}
