import type { Cell } from "../../documents/block.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate } from "../../values/rate.ts";
import { printOf, shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type ColumnWords, columnWords, lookUpColumn } from "../labels/columns.ts";
import { isParted } from "./parted.ts";

/** A header row as read: which column stands at which position. */
export interface Header<Key extends string> {
  columns: { key: Key; index: number; cell: Cell }[];
  /** Columns behind the first known one whose label the vocabulary does not know, or which are not taken. */
  others: { index: number; cell: Cell }[];
  /** Those of `others` that no word of their labels tells from another column of the same name. */
  doubtful: Cell[];
  /** How many cells the row has, blank ones counted. */
  length: number;
}

/** A column that the header prints and no table publishes, by its position. */
export type OtherColumn = `other-${number}`;

interface Candidate<Key extends string> extends ColumnWords {
  key: Key;
  index: number;
  cell: Cell;
}

/**
 * The columns of a row that the vocabulary knows. Of several of one name the year's own is taken, the adjusted one, the
 * one of the whole year; where no such word tells them apart, none is.
 * @param year the fiscal year of the report, where it is known
 */
export function readHeader<Key extends string>(
  cells: Cell[],
  vocabulary: Record<string, Key>,
  year: number | null = null,
): Header<Key> {
  const candidates: Candidate<Key>[] = [];
  const others: Header<Key>["others"] = [];
  cells.forEach((cell, index) => {
    if (cell.text === "") return;
    const key = lookUpColumn(vocabulary, cell.label);
    if (key !== undefined) candidates.push({ key, index, cell, ...columnWords(cell.label) });
    else if (candidates.length > 0) others.push({ index, cell });
  });
  // nearly every row is asked by every block of its form, and is none
  if (candidates.length === 0) return { columns: [], others, doubtful: [], length: cells.length };
  const chosen = new Map<Key, Candidate<Key> | null>();
  for (const { key } of candidates)
    if (!chosen.has(key))
      chosen.set(
        key,
        choose(
          candidates.filter((own) => own.key === key),
          year,
        ),
      );
  const columns = candidates.filter((own) => chosen.get(own.key) === own);
  const left = candidates.filter((own) => !columns.includes(own));
  return {
    columns: columns.map(({ key, index, cell }) => ({ key, index, cell })),
    others: [...others, ...left.map(({ index, cell }) => ({ index, cell }))].sort(
      (a, b) => a.index - b.index,
    ),
    doubtful: left.filter(({ key }) => chosen.get(key) === null).map(({ cell }) => cell),
    length: cells.length,
  };
}

// texts may be told in two columns; of figures only one can be meant
const IS_TEXT = new Set(["reason", "content", "standard", "goal", "goalResult", "explanation", "problem"]);

function choose<Key extends string>(all: Candidate<Key>[], year: number | null): Candidate<Key> | null {
  const whole = all.filter(({ isPartOfYear }) => !isPartOfYear);
  const years = new Set(whole.flatMap((own) => own.year ?? []));
  const ofYear = years.size === 0 ? whole : ownYear(whole, year);
  const [one, ...others] = afterChanges(isDeepest(ofYear) ? ofYear.slice(-1) : ofYear);
  if (!one) return null;
  return others.length === 0 || IS_TEXT.has(one.key) ? one : null;
}

// 三级指标 | 四级指标: the name is the deepest, and what stands before it a group
const isDeepest = (all: Candidate<string>[]) =>
  all.length > 1 && all.every(({ cell: { label } }) => /级指标$/.test(label));

// 调整预算数 beside 年初 is what that became; beside 全年 it is by how much, and beside 预算数 nobody knows which
function afterChanges<Key extends string>(all: Candidate<Key>[]): Candidate<Key>[] {
  const of = (own: Candidate<Key>["stage"]) => all.filter(({ stage }) => stage === own);
  if (of("adjusted").length > 0) return of("adjusted");
  if (of("change").length === 0) return all;
  if (of("year").length > 0) return of("year");
  return all.filter(({ stage }) => stage !== "initial");
}

// beside 2021年完成值 a 完成值 without a year is that of the report; a lone column of one year is, where none is known
function ownYear<Key extends string>(all: Candidate<Key>[], year: number | null): Candidate<Key>[] {
  const named = all.filter((own) => own.year === year);
  if (year !== null && named.length > 0) return named;
  const bare = all.filter((own) => own.year === null);
  if (year !== null || bare.length > 0) return year === null ? [] : bare;
  return all.length === 1 ? all : [];
}

/** The position of a column; null where the header does not print it. */
export function indexOfColumn<Key extends string>({ columns }: Header<Key>, key: Key): number | null {
  return columns.find((column) => column.key === key)?.index ?? null;
}

/** The unit of money that the cells of a header print; null where they print none. */
export function unitOf(cells: Cell[]): MoneyUnit | null | "several" {
  const [unit = null, ...others] = new Set(cells.flatMap(({ text }) => findMoneyUnit(text) ?? []));
  return others.length > 0 ? "several" : unit;
}

/** The unit of money that a label prints: `资金情况（万元）（20分）`, `单位：万元`; it belongs to this table only. */
export function findMoneyUnit(text: string): MoneyUnit | null {
  const match = /(?:\((?:单位:)?|单位:)(?:人民币)?(元|万元|亿元)(?:\)|$|(?=[,，;；、]))/.exec(fold(text));
  return match ? MoneyUnit.parse(match[1]) : null;
}

/**
 * Says of the cells of a header row what they are. Figures among them, and what stands before such a figure left of the
 * first column, are of another row on the same line: a notice, and nothing of them is read.
 * @param isClosed whether no further column may stand behind those that are known
 * @returns whether nothing but the header stands there
 */
export function claimHeader<Key extends string>(
  cells: Cell[],
  { columns, doubtful }: Header<Key>,
  { claims }: Context,
  isClosed = false,
): boolean {
  const first = Math.min(...columns.map(({ index }) => index));
  const lastFigure = cells.findLastIndex((cell, index) => index < first && isFigure(cell));
  const last = Math.max(...columns.map(({ index }) => index));
  const isForeign = (cell: Cell, index: number) =>
    index <= lastFigure || isFigure(cell) || isParted(cell.text) || (isClosed && index > last);
  const foreign = cells.filter((cell, index) => cell.text !== "" && isForeign(cell, index));
  const isOpen = (cell: Cell) => cell.text !== "" && !foreign.includes(cell) && !doubtful.includes(cell);
  claims.ignore("table header", ...cells.filter(isOpen));
  if (doubtful.length > 0) doubtColumns(doubtful, claims);
  if (foreign.length === 0) return true;
  claims.doubt("glued-cells", { what: "header", printed: printOf(foreign) }, ...foreign);
  return false;
}

/** The columns of one name that no word tells apart: one notice, and nothing under them is published. */
export function doubtColumns(doubtful: Cell[], claims: Context["claims"]): void {
  claims.doubt("doubtful-column", { labels: doubtful.map(({ text }) => shorten(text)) }, ...doubtful);
}

/** Whether a cell holds nothing but a number, an amount or a rate. */
function isFigure({ text }: Cell): boolean {
  return parseDecimal(fold(text)) !== null || parseRate(text) !== null || parseMoney(text, "元") !== null;
}
