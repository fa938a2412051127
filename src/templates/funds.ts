import type { Cell } from "../documents/block.ts";
import type { Fund } from "../model/evaluation.ts";
import type { FundSource } from "../model/words.ts";
import { parseDecimal } from "../values/decimal.ts";
import { fold } from "../values/fold.ts";
import { type MoneyUnit, parseMoney } from "../values/money.ts";
import { agrees, parseRate } from "../values/rate.ts";
import { type Draft, usedBy } from "./draft.ts";
import type { Context } from "./form.ts";
import { findMoneyUnit, type Header, readHeader } from "./header.ts";
import { endOf, placeTokens, read, type Slot, tokensOf } from "./row.ts";
import { bare, DASHES, FUND_SOURCES, lookUp, MONEY_COLUMNS, type MoneyColumn } from "./vocabulary.ts";

/** The money block of a form: its columns, the unit that this table prints, and whether a row of it has drifted. */
export interface FundsHeader extends Header<MoneyColumn> {
  unit: MoneyUnit | null;
  drifted: boolean;
}

/**
 * A row that names at least a budget and an executed column; null for any other.
 * @param above the unit printed above the table, for a header that prints none
 */
export function readFundsHeader(cells: Cell[], above: MoneyUnit | null = null): FundsHeader | null {
  const header = readHeader(cells, MONEY_COLUMNS);
  const keys = header.columns.map(({ key }) => key);
  if (!keys.includes("annualBudget") || !keys.includes("executed")) return null;
  return {
    ...header,
    unit: cells.map(({ text }) => findMoneyUnit(text)).find((unit) => unit !== null) ?? above,
    drifted: false,
  };
}

/**
 * One money row: label, then amounts, rate, weight and score under their columns.
 * @returns whether the row is of this kind; a row that fits no placing becomes a notice
 */
export function readFund(cells: Cell[], header: FundsHeader, draft: Draft, { claims }: Context): boolean {
  const [label, ...values] = tokensOf(cells);
  if (!label) return false;
  const known = sourceOf(label.cell);
  if (
    !known &&
    !looksLikeFund(
      label.cell,
      values.map(({ cell }) => cell),
    )
  )
    return false;
  const first = Math.min(...header.columns.map(({ index }) => index));
  const slots = header.columns.map(
    ({ key, index }): Slot<MoneyColumn> => ({ key, offset: index - first + 1, fits: FITS[key] }),
  );
  const placed = placeTokens(values, endOf(label), slots, (found, shift) => {
    // beside a row that has drifted, a row in place needs the same evidence
    const isBlank = [...found.values()].every(({ text }) => DASHES.has(text));
    const trusted = shift === 0 && (!header.drifted || isBlank);
    const accepted = trusted || settledByRate(found, header.unit);
    if (accepted && shift !== 0) header.drifted = true;
    return accepted;
  });
  if (!placed) {
    claims.doubt(
      "unplaced-amounts",
      `「${label.cell.text}」一行的金额与表头各列对不上`,
      label.cell,
      ...values.map(({ cell }) => cell),
    );
    return true;
  }
  if (known === "total" && draft.funds.some((fund) => fund.source === "total")) {
    claims.doubt(
      "second-value",
      `「${label.cell.text}」先前已经印过，这里又印了一次`,
      label.cell,
      ...placed.values(),
    );
    return true;
  }
  if (!known)
    claims.note("unknown-source", `资金来源「${label.cell.text}」不在词表中，归入其他`, label.cell.at);
  const source = known ?? "other";
  const money = (key: MoneyColumn) => readCell(placed.get(key), (text) => parseMoney(text, header.unit));
  const number = (key: MoneyColumn) => readCell(placed.get(key), (text) => parseDecimal(fold(text)));
  const fund: Fund = {
    id: fundId(draft, source),
    source,
    label: { text: label.cell.text, at: label.cell.at, value: cleanLabel(label.cell) },
    initialBudget: money("initialBudget"),
    annualBudget: money("annualBudget"),
    executed: money("executed"),
    rate: readCell(placed.get("rate"), parseRate),
  };
  draft.funds.push(fund);
  claims.use(`${draft.form}:${fund.id}`, label.cell, ...placed.values());
  if (source === "total") {
    const { initialBudget, annualBudget, executed, rate } = fund;
    Object.assign(draft, { initialBudget, annualBudget, executed, rate });
    Object.assign(draft, { executionWeight: number("weight"), executionScore: number("score") });
  }
  return true;
}

/** The header's cells, said to be used for the unit and the columns. */
export function claimFundsHeader(
  cells: Cell[],
  header: FundsHeader,
  draft: Draft,
  { claims }: Context,
): void {
  draft.moneyUnit = header.unit;
  const [first] = header.columns;
  if (!header.unit && first)
    claims.note("missing-unit", "这张表没有印出金额单位，自己不带单位的金额没有发布", first.cell.at);
  for (const { cell } of tokensOf(cells)) {
    if (findMoneyUnit(cell.text)) claims.use(usedBy(draft), cell);
    else claims.ignore("table header", cell);
  }
}

/** Two rows of one source (several carry-overs) get an ordinal behind the second. */
export function fundId({ id, funds }: Draft, source: FundSource): string {
  const same = funds.filter((fund) => fund.source === source).length;
  return `${id}-${source}${same > 0 ? `-${same + 1}` : ""}`;
}

/** The label without layout and without its 其中. */
export function cleanLabel({ text }: Cell): string {
  return text
    .trim()
    .replace(/^其中\s*[:：]\s*/, "")
    .replace(/[:：]$/, "")
    .trim();
}

/** Whose money a label names; undefined where the vocabulary does not know it. */
export function sourceOf(cell: Cell): FundSource | undefined {
  return lookUp(FUND_SOURCES, fold(cleanLabel(cell)));
}

/** Whether a line of text begins like a money row whose cells were glued together: 年度资金总额:202010100.00%10. */
export function isGluedFund({ label }: Cell): boolean {
  const [words = ""] = /^[^\d]{1,20}(?=\d)/.exec(label) ?? [];
  return lookUp(FUND_SOURCES, words.replace(/^其中:/, "")) !== undefined;
}

const isAmount = (text: string) => DASHES.has(text) || parseMoney(text, "元") !== null;
// points run to a hundred or two; a longer number is an amount
const isPoints = (text: string) => DASHES.has(text) || /^\d{1,3}(?:\.\d+)?$/.test(fold(text));
const FITS: Record<MoneyColumn, (text: string) => boolean> = {
  initialBudget: isAmount,
  annualBudget: isAmount,
  executed: isAmount,
  rate: (text) => DASHES.has(text) || parseRate(text) !== null,
  weight: isPoints,
  score: isPoints,
};

function looksLikeFund(label: Cell, values: Cell[]): boolean {
  return (
    /(?:资金|拨款|收入|公益金|基金)$/.test(bare(label.label)) &&
    values.every(({ text }) => FITS.rate(text) || isAmount(text))
  );
}

// a row beside its header is believed only where its own printed rate says which amount is which
function settledByRate(placed: Map<MoneyColumn, Cell>, unit: MoneyUnit | null): boolean {
  const rate = parseRate(placed.get("rate")?.text ?? "");
  const annual = parseMoney(placed.get("annualBudget")?.text ?? "", unit);
  const executed = parseMoney(placed.get("executed")?.text ?? "", unit);
  return rate !== null && annual !== null && executed !== null && agrees(rate, executed, annual);
}

function readCell<T>(cell: Cell | undefined, parse: (text: string) => T | null) {
  return cell && !DASHES.has(cell.text) ? read(cell, parse) : null;
}
