import type { Indicator } from "../../model/evaluation.ts";
import { type MoneyColumn, SCORED_MONEY_COLUMNS } from "../../model/labels/money.ts";
import { foldWidth } from "../../values/fold.ts";
import { once } from "../../values/once.ts";
import type { AmountField } from "../sums/money-row.ts";
import type { IncomeColumn } from "../sums/stated-income.ts";

/** An amount that a formula may name: of the money rows, or stated in a sentence. */
export type Amount = AmountField | IncomeColumn;

/** How often each of the evaluation's amounts stands in a sum: 1 added, −1 taken off. */
export type Sum = Partial<Record<Amount, 1 | -1>>;

const INITIAL: Sum = { initialBudget: 1 };
const ANNUAL: Sum = { annualBudget: 1 };
const EXECUTED: Sum = { executed: 1 };
const LEFT: Sum = { annualBudget: 1, executed: -1 };
const CHANGE: Sum = { annualBudget: 1, initialBudget: -1 };
const INCOME: Sum = { income: 1 };
const INCOME_BUDGET: Sum = { incomeBudget: 1 };

/** The amounts that a column of the money block holds. */
const COLUMNS: Partial<Record<MoneyColumn, Sum>> = {
  initialBudget: INITIAL,
  annualBudget: ANNUAL,
  executed: EXECUTED,
};

/** Heads of such columns that in a formula may mean the budget before its changes as well as after them. */
const UNSURE = new Set(["预算数", "年度预算数"]);

/** Terms that only formulas print. */
const OWN_TERMS: Record<string, Sum> = {
  年初支出预算数: INITIAL,
  支出预算数: ANNUAL,
  预算调整数: CHANGE,
  调整数: CHANGE,
  支出预算完成数: EXECUTED,
  预算完成数: EXECUTED,
  收入预算完成数: INCOME,
  收入决算数: INCOME,
  收入预算数: INCOME_BUDGET,
  结转结余总额: LEFT,
  结余结转总额: LEFT,
  结转结余数: LEFT,
  结转结余资金: LEFT,
};

/** Terms of printed formulas and the amounts they name; a term that is not here is not guessed at. */
const TERMS = new Map<string, Sum>([
  ...Object.entries(SCORED_MONEY_COLUMNS).flatMap(([label, column]): [string, Sum][] => {
    const sum = UNSURE.has(label) ? undefined : COLUMNS[column];
    return sum ? [[label, sum]] : [];
  }),
  ...Object.entries(OWN_TERMS),
]);

/** What such ratios mean everywhere, for rows that print no formula; by the whole name. */
const WELL_KNOWN: { name: RegExp; over: Sum; under: Sum }[] = [
  { name: /^(?:资金|预算)?(?:结转结余|结余结转)率$/, over: LEFT, under: ANNUAL },
  { name: /^(?:部门|项目|支出)?预算调整率$/, over: CHANGE, under: INITIAL },
  { name: /^(?:部门|部门整体|整体)?收入预算(?:执行|完成)率$/, over: INCOME, under: INCOME_BUDGET },
  { name: /^(?:部门|项目|部门整体|整体)?(?:支出)?预算(?:执行|完成)率$/, over: EXECUTED, under: ANNUAL },
];

const FORMULA = /率\s*=\s*([^=。;]+?)\s*[/÷]\s*([^=。;/÷*×]+)/;
const LEADING = /^(?:本年度|本年|当年|部门|单位|\(单位\))+/;

/** A ratio by its upper and its lower sum. */
export interface Formula {
  over: Sum;
  under: Sum;
}

/**
 * The formula of an indicator's ratio: the one that its row prints, else the well-known one of its name; rule and audit ask for it.
 * @returns null where there is none, or where a printed one has a term that is not known: nothing stands in for it
 */
export const formulaOf = once(({ name, content }: Indicator): Formula | null => {
  const match = FORMULA.exec(foldWidth(content?.text ?? ""));
  if (match) {
    const [over, under] = [readTerms(match[1] ?? ""), readTerms(match[2] ?? "")];
    return over && under ? { over, under } : null;
  }
  const words = foldWidth(name.text).replace(/\s+/g, "");
  return words.endsWith("率") ? (WELL_KNOWN.find((known) => known.name.test(words)) ?? null) : null;
});

/** The amounts of a sum, each with its sign. */
export function entriesOf(sum: Sum): [Amount, 1 | -1][] {
  return Object.entries(sum) as [Amount, 1 | -1][];
}

// 调整预算数-年初预算数: each term by its sign
function readTerms(text: string): Sum | null {
  const inner = text.trim().replace(/^\((.*)\)$/, "$1");
  const pieces = inner.replace(/\([^()]*\)|\s/g, "").split(/(?=[-−+])/);
  const sums = pieces.map((piece): Sum | null => {
    const term = piece.replace(/^[-−+]/, "").replace(LEADING, "");
    const sum = TERMS.get(term);
    return sum ? (/^[-−]/.test(piece) ? negate(sum) : sum) : null;
  });
  const columns = sums.flatMap((sum) => Object.keys(sum ?? {}));
  // 结转结余总额 + 执行数 holds one amount twice, which a Sum cannot say
  if (sums.includes(null) || new Set(columns).size < columns.length) return null;
  return Object.assign({}, ...sums);
}

const negate = (sum: Sum): Sum =>
  Object.fromEntries(entriesOf(sum).map(([column, sign]) => [column, sign === 1 ? -1 : 1]));
