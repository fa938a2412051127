import type { Cell } from "../../documents/block.ts";
import type { Fund } from "../../model/evaluation.ts";
import type { PairColumn } from "../../model/labels/money.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate, type Rate } from "../../values/rate.ts";
import { printOf } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { unitOf } from "../layout/header.ts";
import { bareRate, mayPrint } from "../settle/rate-evidence.ts";
import { read } from "../settle/row.ts";
import { cleanLabel, fundId, sourceOf } from "./fund-labels.ts";
import { AMOUNTS, columnOf, isDashed, type PairRow, type PairsHead } from "./pair-row.ts";
import { isPlanBudget, stateApart } from "./planned-money.ts";

/** What rows of pairs say of one fund: the label they stand behind, and a cell for each column. */
interface Told {
  label: Cell;
  cells: Map<PairColumn, Cell>;
  rows: PairRow[];
}

/**
 * The money of rows of pairs as the total and its parts. Labels of columns make the total; labels of one source, as many
 * as the row above has amounts, stand below them in their order. A row that is neither is a notice.
 */
export function finishPairs(
  rows: PairRow[],
  { columns: above, hasRate, inPercent }: PairsHead,
  draft: Draft,
  context: Context,
): void {
  const told: Told[] = [];
  let open = above;
  for (const row of rows) {
    const columns = row.labels.flatMap((label) => columnOf(label) ?? []);
    const isTotal = columns.length === row.labels.length;
    if (isTotal) open = columns.filter((key) => AMOUNTS.includes(key));
    // under a heading of rates a total that lacks its rate may have it in the place of its last amount
    const isShort =
      isTotal && hasRate && !row.rate && !columns.includes("rate") && row.values.at(-1) !== null;
    if (isShort || !tell(row, isTotal ? columns : open, isTotal, told)) doubtPairs(row.all, context);
  }
  const unit = unitOfPairs(rows, draft) ?? unitOfParts(told);
  draft.moneyUnit ??= unit;
  const total = told.find(isColumn);
  const isBudget = total !== undefined && isPlanBudget(total.cells, unit);
  const headed = headsOf(rows);
  for (const own of told) {
    addFund(own, unit, { inPercent, isBudget }, draft, context);
    stateApart({ ...own, isTotal: own === total }, headed, { isBudget, unit }, draft, context);
  }
  const bare = told.find((own) => !unit && [...own.cells].some(isBare));
  if (bare) {
    context.claims.note("missing-unit", {}, bare.label.at);
  }
}

function unitOfPairs(rows: PairRow[], { moneyUnit }: Draft): MoneyUnit | null {
  const own = unitOf(rows.flatMap(({ labels, heads }) => [...heads, ...labels]));
  return own === "several" ? null : (own ?? moneyUnit);
}

const UNIT_BEHIND = /(亿|万)?\s*元?\s*$/;

// 预算数 20.5 over 中央补助 20.5万元: where every part prints one unit, and they come to the total in it, it is the total's
function unitOfParts(told: Told[]): MoneyUnit | null {
  const total = told.find(isColumn);
  const parts = told.filter((own) => !isColumn(own));
  const amounts = parts.flatMap(({ cells }) => AMOUNTS.flatMap((key) => cells.get(key) ?? []));
  const printed = amounts.filter((cell) => !isDashed(cell)).map(({ text }) => text);
  if (!total || printed.length === 0 || printed.some((text) => parseMoney(text, null) === null)) return null;
  const scales = new Set(printed.map((text) => UNIT_BEHIND.exec(text)?.[1] ?? ""));
  const [scale = ""] = scales;
  const unit: MoneyUnit = scale === "亿" ? "亿元" : scale === "万" ? "万元" : "元";
  const comesTo = (key: PairColumn) => {
    const cell = total.cells.get(key);
    const own = parts.flatMap(({ cells }) => cells.get(key) ?? []).filter((part) => !isDashed(part));
    const sum = own.reduce((all, { text }) => all + (parseMoney(text, null)?.fen ?? 0), 0);
    return !cell || isDashed(cell) || parseMoney(cell.text, unit)?.fen === sum;
  };
  return scales.size === 1 && AMOUNTS.every(comesTo) ? unit : null;
}

/** A row whose figures stand behind no label of their own, or behind one printed before: a notice. */
export function doubtPairs(cells: Cell[], { claims }: Context): void {
  claims.doubt("unplaced-amounts", { label: printOf(cells), readings: [] }, ...cells);
}

const isBare = ([key, cell]: [PairColumn, Cell]) =>
  AMOUNTS.includes(key) && !isDashed(cell) && parseMoney(cell.text, null) === null;

// the label that names each column
const headsOf = (rows: PairRow[]) =>
  new Map(
    rows.flatMap(({ labels }) =>
      labels.flatMap((label) => {
        const key = columnOf(label);
        return key ? [[key, label] as const] : [];
      }),
    ),
  );

const isColumn = ({ label }: Told) => columnOf(label) !== undefined;

// the total on several rows, or a source again below each column, is one fund; the same column twice is a doubt
function tell(row: PairRow, columns: PairColumn[], isTotal: boolean, told: Told[]): boolean {
  const [label] = row.labels;
  if (!label || columns.length !== row.labels.length) return false;
  const above = told.find((own) => (isTotal ? isColumn(own) : cleanLabel(own.label) === cleanLabel(label)));
  const fund: Told = above ?? { label, cells: new Map(), rows: [] };
  const rate: [PairColumn, Cell | null][] = row.rate ? [["rate", row.rate]] : [];
  const pairs = [...columns.map((key, index) => [key, row.values[index] ?? null] as const), ...rate];
  const printed = pairs.flatMap(([key, cell]) => (cell ? [{ key, cell }] : []));
  const isTwice = new Set(printed.map(({ key }) => key)).size < printed.length;
  if (isTwice || printed.some(({ key }) => fund.cells.has(key))) return false;
  for (const { key, cell } of printed) fund.cells.set(key, cell);
  fund.rows.push(row);
  if (!above) told.push(fund);
  return true;
}

function addFund(
  own: Told,
  unit: MoneyUnit | null,
  { inPercent, isBudget }: { inPercent: boolean; isBudget: boolean },
  draft: Draft,
  context: Context,
): void {
  const { claims } = context;
  const isTotal = isColumn(own);
  const source = isTotal ? "total" : sourceOf(own.label);
  if (source === undefined) claims.note("unknown-source", { label: own.label.text }, own.label.at);
  const cellOf = (key: PairColumn) => {
    const cell = own.cells.get(key);
    return cell && !isDashed(cell) ? cell : null;
  };
  const money = (key: PairColumn) => {
    const cell = cellOf(key);
    return cell && read(cell, (text) => parseMoney(text, unit));
  };
  const number = (key: PairColumn) => {
    const cell = cellOf(key);
    return cell && read(cell, (text) => parseDecimal(fold(text)));
  };
  const planned = isBudget && !own.cells.has("annualBudget") ? money("planned") : null;
  const annualBudget = planned ? { ...planned, evidence: "arithmetic" as const } : money("annualBudget");
  const executed = money("executed");
  const rateCell = cellOf("rate");
  const rate =
    rateCell &&
    read(rateCell, (text) =>
      rateOf(text, inPercent || isInPercent(own), annualBudget?.value, executed?.value),
    );
  if (rate && !rate.value && rateCell)
    claims.doubt("unplaced-amounts", { label: rateCell.text, readings: [] }, rateCell);
  const fund: Fund = {
    id: fundId(draft, source ?? "other"),
    source: source ?? "other",
    label: { text: own.label.text, at: own.label.at, value: cleanLabel(own.label) },
    initialBudget: money("initialBudget"),
    annualBudget,
    received: money("received"),
    executed,
    rate: rate?.value ? rate : null,
  };
  draft.funds.push(fund);
  draft.printed.money = true;
  if (fund.initialBudget) draft.printed.initialBudget = true;
  claims.use(`${draft.form}:${fund.id}`, ...own.rows.flatMap(({ all }) => all));
  if (!isTotal) return;
  Object.assign(draft, {
    initialBudget: fund.initialBudget,
    annualBudget,
    received: fund.received,
    executed,
    rate: fund.rate,
  });
  draft.executionWeight ??= number("weight");
  draft.executionScore ??= number("score");
}

// 预算执行率（%） | 90.00 prints the sign in its label
const isInPercent = ({ rows }: Told) =>
  rows.some(({ labels }) => labels.some((label) => columnOf(label) === "rate" && /\(%\)/.test(label.label)));

function rateOf(
  text: string,
  inPercent: boolean,
  annual: Money | null | undefined,
  executed: Money | null | undefined,
): Rate | null {
  const rate = parseRate(text);
  const bare = bareRate(text);
  if (rate || !bare || inPercent) return rate ?? bare;
  return annual && executed && mayPrint(bare, executed, annual) ? bare : null;
}
