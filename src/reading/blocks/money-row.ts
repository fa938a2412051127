import type { Cell } from "../../documents/block.ts";
import type { Fund } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { parseDecimal, toNumber } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate, type Rate, toRatio } from "../../values/rate.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import type { MoneyColumn } from "../labels/money.ts";
import { DASHES } from "../labels/vocabulary.ts";
import type { OtherColumn } from "../layout/header.ts";
import {
  bareRate,
  isOfOneAmount,
  isSettledByRate,
  isSettledElsewhere,
  mayPrint,
} from "../settle/rate-evidence.ts";
import { endOf, missingCells, placeTokens, read, type Slot, type Token, tokensOf } from "../settle/row.ts";
import { cleanLabel, fundId, namesMoney, sourceOf } from "./fund-labels.ts";
import type { FundsHeader } from "./money.ts";

/** How far a score may be from its weight's share of the rate, in parts of the weight: some forms give whole points. */
const NEAR = 0.1;

type Column = MoneyColumn | OtherColumn;
type Placed = Map<Column, Cell>;

/**
 * One money row: label, then amounts, rate, weight and score under their columns.
 * @returns whether the row is of this kind; a row that fits no placing becomes a notice
 */
export function readFund(cells: Cell[], header: FundsHeader, draft: Draft, { claims }: Context): boolean {
  // 其中 may stand in a cell of its own before the source
  const tokens = tokensOf(cells);
  const [label, ...values] = tokens[0]?.cell.label === "其中" ? tokens.slice(1) : tokens;
  if (!label) return false;
  const known = sourceOf(label.cell);
  if (
    !known &&
    !(namesMoney(label.cell) && values.every(({ cell: { text } }) => isFigure(text, header.unit)))
  )
    return false;
  const placed = place(cells, label, values, header);
  if (!placed) {
    const message = `「${label.cell.text}」一行的金额与表头各列对不上`;
    claims.doubt("unplaced-amounts", message, label.cell, ...values.map(({ cell }) => cell));
    return true;
  }
  if (known === "total" && draft.funds.some((fund) => fund.source === "total")) {
    const message = `「${label.cell.text}」先前已经印过，这里又印了一次`;
    claims.doubt("second-value", message, label.cell, ...placed.values());
    return true;
  }
  if (!known)
    claims.note("unknown-source", `资金来源「${label.cell.text}」不在词表中，归入其他`, label.cell.at);
  const source = known ?? "other";
  const money = (key: MoneyColumn) => readCell(placed.get(key), (text) => parseMoney(text, header.unit));
  const number = (key: MoneyColumn) => readCell(placed.get(key), (text) => parseDecimal(fold(text)));
  const [annualBudget, executed] = [money("annualBudget"), money("executed")];
  const fund: Fund = {
    id: fundId(draft, source),
    source,
    label: { text: label.cell.text, at: label.cell.at, value: cleanLabel(label.cell) },
    initialBudget: money("initialBudget"),
    annualBudget,
    received: null,
    executed,
    rate: readCell(placed.get("rate"), (text) => rateOf(text, header, executed, annualBudget)),
  };
  draft.funds.push(fund);
  const others = header.others.flatMap(({ index }) => placed.get(`other-${index}`) ?? []);
  const own = [...placed.values()].filter((cell) => !others.includes(cell));
  const heads = tokens.slice(0, tokens.indexOf(label) + 1).map(({ cell }) => cell);
  claims.use(`${draft.form}:${fund.id}`, ...heads, ...own);
  const printing = others.filter(({ text }) => !DASHES.has(text));
  if (printing.length > 0)
    claims.doubt("unpublished-column", `「${label.cell.text}」一行有一列不认得，没有发布`, ...printing);
  if (source === "total") {
    const { initialBudget, rate } = fund;
    Object.assign(draft, { initialBudget, annualBudget, executed, rate });
    // the row of the rate may have stood among indicators above
    draft.executionWeight = number("weight") ?? header.weight ?? draft.executionWeight;
    draft.executionScore = number("score") ?? draft.executionScore;
  }
  return true;
}

function place(cells: Cell[], label: Token, values: Token[], header: FundsHeader): Placed | null {
  const first = Math.min(...header.columns.map(({ index }) => index));
  const fits = fitsOf(header.unit);
  const slots = [
    ...header.columns.map(
      ({ key, index }): Slot<Column> => ({ key, offset: index - first + 1, fits: fits[key] }),
    ),
    ...header.others.flatMap(({ index }): Slot<Column>[] =>
      index < first ? [] : [{ key: `other-${index}`, offset: index - first + 1, fits: () => true }],
    ),
  ];
  const missing = missingCells(cells, label, header.length - first);
  // a blank cell between label and amounts may be of the label or of a column, and a row longer than its header of either
  const isMoved =
    label.cell.span === undefined && (endOf(label) + 1 !== first || cells.length > header.length);
  // without the first amount of the row, one amount beside a rate may stand a column off
  const hasInitial = header.columns.some(({ key }) => key === "initialBudget");
  const isAstray = (found: Placed) =>
    isSettledElsewhere(found, values, header.unit) ||
    (hasInitial && !found.has("initialBudget") && isOfOneAmount(found));
  return placeTokens(values, endOf(label), slots, (found, shift) => {
    const rate = found.get("rate");
    const isPrinted = rate !== undefined && (parseRate(rate.text) !== null || header.inPercent);
    const isBlank = [...found.values()].every(({ text }) => DASHES.has(text));
    // beside a row that has drifted, and where cells are missing, a row in place needs the same evidence
    const inDoubt = shift !== 0 || header.drifted || missing > 0 || isMoved;
    // a number that may be a rate or points says nothing by itself, and points without a rate may be an amount's
    const isPlain = isPrinted || (DASHES.has(rate?.text ?? "—") && !isPoint(found.get("weight")));
    if (isBlank && shift === 0) return true;
    if (!inDoubt && isPlain) return !isAstray(found);
    const accepted =
      isSettledByRate(found, header.unit) && (!inDoubt || (isPrinted && hasPointsOfRate(found)));
    if (accepted && shift !== 0) header.drifted = true;
    return accepted;
  });
}

const isPoint = (cell: Cell | undefined) => cell !== undefined && !DASHES.has(cell.text);

// weight and score stand beside the rate together or not at all, and the score is the weight's share of the rate
function hasPointsOfRate(placed: Placed): boolean {
  const number = (key: Column) => {
    const decimal = parseDecimal(fold(placed.get(key)?.text ?? ""));
    return decimal && toNumber(decimal);
  };
  const [weight, score] = [number("weight"), number("score")];
  const rate = parseRate(placed.get("rate")?.text ?? "");
  if (weight === null || score === null) return weight === score;
  return rate !== null && Math.abs(weight * Math.min(1, toRatio(rate)) - score) <= weight * NEAR;
}

// points run to a hundred or two; a longer number is an amount
const isPoints = (text: string) => DASHES.has(text) || /^\d{1,3}(?:\.\d+)?$/.test(fold(text));
const isRate = (text: string) =>
  DASHES.has(text) || parseRate(text) !== null || parseDecimal(fold(text)) !== null;
const isFigure = (text: string, unit: MoneyUnit | null) => isRate(text) || fitsOf(unit).annualBudget(text);
// what each column may hold; an amount of 万元 has up to six places and one of 亿元 ten
function fitsOf(unit: MoneyUnit | null): Record<MoneyColumn, (text: string) => boolean> {
  const isAmount = (text: string) => DASHES.has(text) || parseMoney(text, unit ?? "元") !== null;
  return {
    initialBudget: isAmount,
    annualBudget: isAmount,
    executed: isAmount,
    rate: isRate,
    weight: isPoints,
    score: isPoints,
  };
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
  return cell && !DASHES.has(cell.text) ? read(cell, parse) : null;
}
