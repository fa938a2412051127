import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import { PAIR_COLUMNS, type PairColumn } from "../../model/labels/money.ts";
import type { MoneyUnit } from "../../values/money.ts";
import { FIRST_RANK } from "../../values/numbering.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { lookUp } from "../labels/look-up.ts";
import { isMergedLabel } from "../labels/merged.ts";
import { isMoneyFigure } from "../settle/money-table.ts";
import { tokensOf } from "../settle/row.ts";
import { cleanLabel, sourceOf } from "./fund-labels.ts";

/** A row of labels each before its own figure: 预算数 | 6.80 | 到位数 | 6.80 | 执行数 | 6.12 | 90.00. */
export interface PairRow {
  /** Labels of the block that stand left of it. */
  heads: Cell[];
  labels: Cell[];
  /** By label; null where nothing stands behind it. */
  values: (Cell | null)[];
  /** A figure behind the last pair, which no label of its own names. */
  rate: Cell | null;
  all: Cell[];
}

export const AMOUNTS: PairColumn[] = [
  "initialBudget",
  "annualBudget",
  "planned",
  "received",
  "executed",
  "left",
];

/** The column that the label of a pair names. */
export const columnOf = ({ label }: Cell): PairColumn | undefined => lookUpColumn(PAIR_COLUMNS, label);

/** What stands over rows of pairs: the columns whose figures stand below it, and whether rates do, with their sign above. */
export interface PairsHead {
  columns: PairColumn[];
  hasRate: boolean;
  inPercent: boolean;
}

export const NO_HEAD: PairsHead = { columns: [], hasRate: false, inPercent: false };

/** The headings over pairs, folded and without their brackets. */
const PAIR_HEADS: Record<string, PairColumn> = {
  预算安排情况: "annualBudget",
  资金安排情况: "annualBudget",
  资金到位情况: "received",
  资金执行情况: "executed",
  资金支出情况: "executed",
};
const HEADING_NUMBER = new RegExp(`^${FIRST_RANK}`);
const isHead = ({ label }: Cell) => isMergedLabel(label.replace(HEADING_NUMBER, ""));

/** 二、预算执行情况 | 预算安排情况（调整后） | 资金执行情况 | 预算执行进度（%） only names what stands below; null for any other row. */
export function readPairsHead(cells: Cell[]): PairsHead | null {
  const printed = tokensOf(cells).map(({ cell }) => cell);
  const columns = printed.flatMap(({ label }) => lookUp(PAIR_HEADS, label) ?? []);
  if (columns.length < 2 || !printed.every((own) => isHead(own) || columnOf(own) === "rate")) return null;
  const rate = printed.find((own) => columnOf(own) === "rate");
  return { columns, hasRate: rate !== undefined, inPercent: rate?.label.includes("(%)") ?? false };
}

/** Whether a row prints figures behind a source of money or a column of it, and is no row of pairs. */
export function isOddPairRow(cells: Cell[], unit: MoneyUnit | null): boolean {
  const all = tokensOf(cells).map(({ cell }) => cell);
  const label = all.find((cell) => !isHead(cell));
  const isMoney = label !== undefined && (columnOf(label) !== undefined || sourceOf(label) !== undefined);
  return isMoney && all.some((cell) => isFigure(cell, unit));
}

/**
 * The pairs of a row.
 * @param isBelow whether a heading or rows of pairs stand above it, below which a source may stand
 * @returns null where it is of another kind, or where a figure stands behind another
 */
export function takePairRow(cells: Cell[], unit: MoneyUnit | null, isBelow: boolean): PairRow | null {
  const all = tokensOf(cells).map(({ cell }) => cell);
  const first = all.findIndex((cell) => !isHead(cell));
  const row: PairRow = { heads: all.slice(0, first), labels: [], values: [], rate: null, all };
  for (let index = Math.max(0, first); index < all.length; index++) {
    const label = all[index];
    const next = all[index + 1];
    if (!label) break;
    const isLast = index === all.length - 1;
    if (isFigure(label, unit)) {
      // a figure behind one pair may be of a column that no label names, or of a label that has none of its own
      const isOpen = row.values.includes(null) || row.labels.length < (label.label.endsWith("%") ? 1 : 2);
      if (!isLast || isOpen) return null;
      row.rate = label;
    } else if (isLabel(label, row)) {
      const value = next && isFigure(next, unit) && mayStandBehind(label, next) ? next : null;
      const isBlankUnit = next !== undefined && /^(?:元|万元|亿元)$/.test(next.label);
      row.labels.push(label);
      row.values.push(value);
      if (value || isBlankUnit) index += 1;
    } else return null;
  }
  return isWhole(row, isBelow) ? row : null;
}

const isFigure = ({ text, label }: Cell, unit: MoneyUnit | null) =>
  isMoneyFigure(text, unit) && !/^(?:元|万元)$/.test(label);

// where an amount is missing its rate may stand in its place
const mayStandBehind = (label: Cell, { label: figure }: Cell) =>
  columnOf(label) === "rate" || !figure.endsWith("%");

// 其中:中央补助 behind 其中:中央补助 names a source, whatever it is called
const isLabel = (cell: Cell, { labels }: PairRow) =>
  columnOf(cell) !== undefined ||
  sourceOf(cell) !== undefined ||
  labels.some((own) => cleanLabel(own) === cleanLabel(cell));

// columns with an amount among them; or one source below such
function isWhole({ labels, values }: PairRow, isBelow: boolean): boolean {
  const [label, ...others] = labels;
  if (!label) return false;
  const columns = labels.map(columnOf);
  if (columns.every((key) => key !== undefined))
    return values.some((value) => value !== null) && columns.some((key) => AMOUNTS.includes(key));
  return isBelow && others.every((other) => cleanLabel(other) === cleanLabel(label));
}

/** Whether a cell stands for an amount that is not stated. */
export const isDashed = ({ text }: Cell) => isDash(text);
