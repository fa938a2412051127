import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import type { Fund } from "../../model/evaluation.ts";
import type { MoneyColumn } from "../../model/labels/money.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type Money, parseMoney } from "../../values/money.ts";
import { parseRate, type Rate } from "../../values/rate.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { showsChange, withoutChange } from "../settle/changed-budget.ts";
import { withoutMerged } from "../settle/merged-cells.ts";
import {
  type Column,
  isMoneyFigure,
  rivalsOfMoney,
  type SettledRow,
  settleMoney,
  type UnplacedMoney,
} from "../settle/money-table.ts";
import { bareRate, mayPrint } from "../settle/rate-evidence.ts";
import { read, tokensOf } from "../settle/row.ts";
import { cleanLabel, fundId, namesMoney, sourceOf } from "./fund-labels.ts";
import { isUnpublished } from "./indicator-header.ts";
import type { FundsHeader } from "./money.ts";

/**
 * One row of the money block: label, then figures; 其中 may stand in a cell of its own before the label.
 * @returns null where the row is of another kind
 */
export function takeMoneyRow(cells: Cell[], { unit }: FundsHeader): UnplacedMoney | null {
  const tokens = tokensOf(cells);
  const [label, ...values] = tokens[0]?.cell.label === "其中" ? tokens.slice(1) : tokens;
  if (!label) return null;
  const isFigures = values.every(({ cell: { text } }) => isMoneyFigure(text, unit));
  return sourceOf(label.cell) || (namesMoney(label.cell) && isFigures) ? { cells, label, values } : null;
}

/** Columns whose values belong to one source alone; the points of the rate are printed once beside all. */
const AMOUNTS = new Set<Column>(["initialBudget", "annualBudget", "received", "executed"]);

/** The money rows of one table as funds of the evaluation; one whose columns are not certain is a notice. */
export function finishMoney(
  rows: UnplacedMoney[],
  header: FundsHeader,
  draft: Draft,
  context: Context,
): void {
  const settled = settleMoney(rows, header);
  const isChanged = settled.some(
    (own) =>
      own && showsChange<MoneyColumn | Column>(own.placed, header, (text) => parseMoney(text, header.unit)),
  );
  if (isChanged) {
    finishMoney(rows, withoutChange<MoneyColumn, FundsHeader>(header), draft, context);
    return;
  }
  const pointed: Pointed[] = [];
  rows.forEach((row, index) => {
    const own = settled[index];
    if (own) {
      const placed = withoutMerged(own.placed, row.values, header, (key) => AMOUNTS.has(key), context.claims);
      pointed.push(...addFund(row, { ...own, placed }, header, draft, context));
    } else {
      const { label, values } = row;
      const data = { label: label.cell.text, readings: rivalsOfMoney(row, header) };
      context.claims.doubt("unplaced-amounts", data, label.cell, ...values.map(({ cell }) => cell));
    }
  });
  takePoints(pointed, draft);
}

/** A part that prints points of its own. */
interface Pointed {
  fund: Fund;
  weight: Reading<Decimal>;
  score: Reading<Decimal>;
}

// a form may print the points of the rate beside the one part that is all of the money: 年度总金额, then 财政拨款 | 10 | 10
function takePoints(pointed: Pointed[], draft: Draft): void {
  const [own, ...others] = pointed;
  const isWhole = (key: "annualBudget" | "executed") => own?.fund[key]?.value?.fen === draft[key]?.value?.fen;
  if (!own || others.length > 0 || draft.executionWeight || draft.executionScore) return;
  if (!draft.annualBudget?.value || !isWhole("annualBudget") || !isWhole("executed")) return;
  draft.executionWeight = own.weight;
  draft.executionScore = own.score;
}

function addFund(
  { cells, label }: UnplacedMoney,
  { placed, isByArithmetic }: SettledRow,
  header: FundsHeader,
  draft: Draft,
  { claims }: Context,
): Pointed[] {
  const known = sourceOf(label.cell);
  if (known === "total" && draft.funds.some((fund) => fund.source === "total")) {
    const data = { label: label.cell.text, printed: null };
    claims.doubt("second-value", data, label.cell, ...placed.values());
    return [];
  }
  if (!known) claims.note("unknown-source", { label: label.cell.text }, label.cell.at);
  const source = known ?? "other";
  const evidence = isByArithmetic ? { evidence: "arithmetic" as const } : {};
  const cell = <T>(key: MoneyColumn, parse: (text: string) => T | null) => {
    const reading = readCell(placed.get(key), parse);
    return reading && { ...reading, ...evidence };
  };
  const money = (key: MoneyColumn) => cell(key, (text) => parseMoney(text, header.unit));
  const number = (key: MoneyColumn) => cell(key, (text) => parseDecimal(fold(text)));
  const [initialBudget, annualBudget] = [money("initialBudget"), money("annualBudget")];
  const [received, executed] = [money("received"), money("executed")];
  const fund: Fund = {
    id: fundId(draft, source),
    source,
    label: { text: label.cell.text, at: label.cell.at, value: cleanLabel(label.cell) },
    initialBudget,
    annualBudget,
    received,
    executed,
    rate: cell("rate", (text) => rateOf(text, header, executed, annualBudget)),
  };
  draft.funds.push(fund);
  claimRow({ cells, label }, placed, header, { draft, fund }, claims);
  if (source === "total") {
    const { rate } = fund;
    Object.assign(draft, { initialBudget, annualBudget, received, executed, rate });
    // the row of the rate may have stood among indicators above
    draft.executionWeight = number("weight") ?? header.weight ?? draft.executionWeight;
    draft.executionScore = number("score") ?? draft.executionScore;
    return [];
  }
  const [weight, score] = [number("weight"), number("score")];
  return weight?.value && score?.value ? [{ fund, weight, score }] : [];
}

// the cells of a row: what is published, what says nothing of its own, and what no table has
function claimRow(
  { cells, label }: Pick<UnplacedMoney, "cells" | "label">,
  placed: SettledRow["placed"],
  header: FundsHeader,
  { draft, fund }: { draft: Draft; fund: Fund },
  claims: Context["claims"],
): void {
  const cellsUnder = (heads: FundsHeader["others"]) =>
    heads.flatMap(({ index }) => placed.get(`other-${index}`) ?? []);
  const others = cellsUnder(header.others);
  const under = (label: RegExp) => cellsUnder(header.others.filter(({ cell }) => label.test(cell.label)));
  const isBetween = ({ text }: Cell, from: Reading<Money> | null, to: Reading<Money> | null) =>
    isDifference(parseMoney(text, header.unit), from, to);
  // how points are counted, a remark, by how much the budget was changed, or what is left of it
  const passed = [
    ...cellsUnder(header.others.filter(({ cell }) => isUnpublished(cell))),
    ...under(CHANGE).filter((cell) => isBetween(cell, fund.initialBudget, fund.annualBudget)),
    ...under(LEFT).filter((cell) => isBetween(cell, fund.executed, fund.received ?? fund.annualBudget)),
  ];
  const own = [...placed.values()].filter((cell) => !others.includes(cell));
  const heads = cells.slice(0, label.index + 1).filter(({ text }) => text !== "");
  claims.use(`${draft.form}:${fund.id}`, ...heads, ...own);
  claims.ignore("background prose", ...passed);
  const printing = others.filter((cell) => !passed.includes(cell) && !isDash(cell.text));
  if (printing.length > 0)
    claims.doubt("unpublished-column", { what: "money", label: label.cell.text }, ...printing);
}

/** 调整预算数 beside 全年预算数, 预算调整数, 追加（减）金额: by how much the budget of the year's start was changed. */
const CHANGE = /调整|追加|调增|调减|增减/;

const LEFT = /^(?:资金|预算|年末)?(?:结余|剩余|结转结余|未支出)(?:数|资金|金额)?(?:\(.*\))?$/;

function isDifference(
  difference: Money | null,
  from: Reading<Money> | null,
  to: Reading<Money> | null,
): boolean {
  if (!difference || !from?.value || !to?.value) return false;
  return from.value.fen + difference.fen === to.value.fen;
}

// a rate without its sign is one where the header prints the sign, or the amounts say so
function rateOf(
  text: string,
  { inPercent }: FundsHeader,
  executed: Reading<Money> | null,
  annual: Reading<Money> | null,
): Rate | null {
  const rate = parseRate(text);
  const bare = bareRate(text);
  if (rate || !bare || inPercent) return rate ?? bare;
  return executed?.value && annual?.value && mayPrint(bare, executed.value, annual.value) ? bare : null;
}

function readCell<T>(cell: Cell | undefined, parse: (text: string) => T | null) {
  return cell && !isDash(cell.text) ? read(cell, parse) : null;
}
