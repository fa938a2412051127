import type { AmountField } from "../../../evidence/sums/money-row.ts";
import type { SumMismatch, Summed } from "../../../rules/consistency/sum-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const sumMismatch: RuleWords<SumMismatch> = {
  title: "分项之和不等于合计",
  why: "合计应等于各分项之和；不等，则不是印错了数，就是漏列或重列了一项，以后的执行率、调整率都跟着错。",
  formula:
    "|合计 − Σ分项| > 最粗末位的一半 ×（分项数 + 1）：各资金来源与总额（年初、全年、执行各算各的）、基本支出 + 项目支出与本年支出、年初结转 + 收入与总计、各项目与总述；某来源这一栏空白而别的栏有数、分项之和不足的，记为中等",
  example: "总额 300，中央 180，地方 110，其他空白：180 + 110 = 290，差 10",
  wrong: "报告未列出全部分项（如另有经营支出），或某一来源行是另一行的“其中”数时。",
  says: ({ name, of, printed, parts, gap, settled }) =>
    `“${name}”${sayTotal(of)}印 ${printed}，而分项 ${parts}，相差 ${gap}，是漏列、重列了一项，还是印错了数？${settled === null ? "" : `（按分项之和改正后，“${settled}”所印执行率恰好相符）`}`,
  clears: () => "补列分项，或更正合计或分项的金额",
};

const COLUMNS: Record<AmountField, string> = {
  initialBudget: "年初预算数",
  annualBudget: "全年预算数",
  executed: "全年执行数",
};

function sayTotal(total: Summed): string {
  if (total.of === "stated") return `的${total.heading}中，“${total.label}”`;
  return total.of === "source"
    ? `中“${total.row}”的${COLUMNS[total.column]}`
    : `各项目合计的${COLUMNS[total.column]}`;
}
