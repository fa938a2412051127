import type { Cell } from "../../documents/block.ts";
import {
  MONEY_COLUMNS,
  type MoneyColumn,
  SCORE_LABELS,
  SCORED_MONEY_COLUMNS,
} from "../../model/labels/money.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type MoneyUnit, parseMoney } from "../../values/money.ts";
import { printOf } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { lookUp } from "../labels/look-up.ts";
import { doubtColumns, findMoneyUnit, type Header, readHeader, unitOf } from "../layout/header.ts";
import { isParted } from "../layout/parted.ts";
import { read, tokensOf } from "../settle/row.ts";
import { isGluedFund } from "./fund-labels.ts";

/** The money block of a form: its columns, and the unit that this table prints. */
export interface FundsHeader extends Header<MoneyColumn> {
  unit: MoneyUnit | null;
  /** The weight of the rate where a label prints it: 执行率（20分）, 得分(20分*执行率). */
  weight: Reading<Decimal> | null;
  /** Whether the label of the rate prints the percent sign for its numbers: 执行率（%）. */
  inPercent: boolean;
}

/**
 * A row that names at least a budget and an executed or received column; null for any other.
 * @param above the unit printed above the table, for a header that prints none
 * @param year the fiscal year, to tell columns of several years apart
 */
export function readFundsHeader(
  cells: Cell[],
  above: MoneyUnit | null = null,
  year: number | null = null,
): FundsHeader | null {
  if (!mayBeHeader(cells)) return null;
  const header = readHeader(
    cells.map((cell, index) => (isGroup(cell, cells[index + 1]) ? { ...cell, text: "", label: "" } : cell)),
    cells.some(isPoints) ? SCORED_MONEY_COLUMNS : MONEY_COLUMNS,
    year,
  );
  const find = (key: MoneyColumn) => header.columns.find((column) => column.key === key)?.cell;
  const amounts = header.doubtful.filter(({ label }) => isAmount(lookUpColumn(MONEY_COLUMNS, label)));
  const spent = [find("executed"), find("received"), ...amounts].filter((cell) => cell !== undefined);
  const planned = find("annualBudget") ?? find("initialBudget") ?? amounts[0];
  if (!planned || spent.length === 0 || (spent.length === 1 && spent[0] === planned)) return null;
  // 预算数 | 3686.55 | 执行数 | 3686.23 is no header but a row of labels with their amounts
  if (cells.some(({ text }) => parseMoney(text, "元") !== null)) return null;
  const rate = find("rate");
  const score = find("score");
  return {
    ...header,
    unit: sharedUnit(cells, header, above),
    weight: (rate && readWeight(rate)) ?? (score && readWeight(score)) ?? weightBefore(cells, header),
    inPercent: rate !== undefined && /\(%\)/.test(rate.label),
  };
}

// columns in several units have none in common: those that print one, and those that have the unit above the table
function sharedUnit(cells: Cell[], { columns }: Header<MoneyColumn>, above: MoneyUnit | null) {
  const unit = unitOf(cells);
  if (unit === "several") return null;
  if (!unit || !above || unit === above) return unit ?? above;
  const printed = columns.filter(({ key }) => isAmount(key)).map(({ cell }) => findMoneyUnit(cell.text));
  return printed.includes(null) && printed.includes(unit) ? null : unit;
}

// 决算数 beside 得分: tables of accounts have no points
const isPoints = ({ label }: Cell) => lookUpColumn(MONEY_COLUMNS, label) === "score";

const isAmount = (key: MoneyColumn | undefined) =>
  key !== undefined && !["rate", "weight", "score"].includes(key);

// 年度预算数（万元） before 年初预算: the label of several columns, in one line with them
const isGroup = (cell: Cell, next: Cell | undefined) =>
  /^年度预算数?\(/.test(cell.label) && next !== undefined && /^年初/.test(next.label);

/** The header's cells, said to be used for the unit and the columns. */
export function claimFundsHeader(
  cells: Cell[],
  header: FundsHeader,
  draft: Draft,
  { claims }: Context,
): void {
  draft.moneyUnit = header.unit;
  draft.printed.money = true;
  draft.printed.initialBudget = header.columns.some(({ key }) => key === "initialBudget");
  draft.executionWeight ??= header.weight;
  const [first] = header.columns;
  if (!header.unit && first) claims.note("missing-unit", {}, first.cell.at);
  if (header.doubtful.length > 0) doubtColumns(header.doubtful, claims);
  // another row on the same line, its cells in one
  const glued = cells.filter((cell) => isParted(cell.text) || isGluedFund(cell));
  if (glued.length > 0) claims.doubt("glued-cells", { what: "header", printed: printOf(glued) }, ...glued);
  for (const { cell } of tokensOf(cells)) {
    if (header.doubtful.includes(cell) || glued.includes(cell)) continue;
    if (findMoneyUnit(cell.text) || header.weight?.at === cell.at) claims.use(usedBy(draft), cell);
    else claims.ignore("table header", cell);
  }
}

/**
 * 得分 | 19 below the money: the points of the rate, where the header has no column for them.
 * @returns whether the row is of this kind
 */
export function readExecutionScore(
  cells: Cell[],
  header: FundsHeader,
  draft: Draft,
  { claims }: Context,
): boolean {
  const [label, value, ...others] = tokensOf(cells);
  if (!label || !value || others.length > 0 || !lookUp(SCORE_LABELS, label.cell.label)) return false;
  const score = read(value.cell, (text) => parseDecimal(fold(text)));
  const isKnown = score.value && !draft.executionScore && !header.columns.some(({ key }) => key === "score");
  if (!isKnown) return false;
  draft.executionScore = score;
  claims.use(usedBy(draft), label.cell, value.cell);
  return true;
}

// 预算执行情况(万元)(20分) before the columns: the points of the whole block are those of its rate
function weightBefore(cells: Cell[], { columns }: Header<MoneyColumn>): Reading<Decimal> | null {
  const [first] = columns;
  const label = cells.slice(0, first?.index ?? 0).findLast(({ text }) => text !== "");
  return label && columns.some(({ key }) => key === "score" || key === "rate") ? readWeight(label) : null;
}

/** （20分）, （满分20分）, and how its points are counted: (20分*执行率), （执行率×10分）. */
const WEIGHT_IN_LABEL =
  /[（(]\s*(?:满分\s*|执行率\s*[*×]\s*)?(\d+(?:\.\d+)?)\s*分\s*(?:[*×]\s*执行率)?\s*[）)]/;

function readWeight(cell: Cell): Reading<Decimal> | null {
  const match = WEIGHT_IN_LABEL.exec(cell.text);
  const number = match?.[1];
  if (!match || !number) return null;
  return read(cell, parseDecimal, { text: number, index: match.index + match[0].indexOf(number) });
}
