import type { Cell } from "../../documents/block.ts";
import {
  DIVIDED,
  type DividedColumn,
  LIST_COLUMNS,
  LIST_TOTALS,
  type ListColumn,
} from "../../model/labels/lists.ts";
import { FUND_SOURCES } from "../../model/labels/money.ts";
import type { FundSource } from "../../model/words.ts";
import type { MoneyUnit } from "../../values/money.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { lookUp } from "../labels/look-up.ts";
import { findMoneyUnit, type Header, indexOfColumn, readHeader, unitOf } from "../layout/header.ts";
import { type Token, tokensOf } from "../settle/row.ts";

/** A column of a list for one source of money: the part of it that is of the budget, came in or was spent; null where nothing tells. */
export interface SourceColumn {
  source: FundSource;
  of: DividedColumn | null;
  index: number;
  cell: Cell;
}

/** The header of a list; the parts of its money may have columns of their own: 中央 省级 市级 区级. */
export interface ListHeader extends Header<ListColumn> {
  sources: SourceColumn[];
  /** `several` where the columns print different ones, so that they have none in common. */
  unit: MoneyUnit | null | "several";
}

/**
 * A row that names a number and a project, or a project before what it was given and what it spent; null for any other.
 * @param year the year that the list speaks of, to tell columns of several years apart
 */
export function readListHeader(cells: Cell[], year: number | null = null): ListHeader | null {
  if (!mayBeHeader(cells)) return null;
  const header = readHeader(cells, LIST_COLUMNS, year);
  const name = indexOfColumn(header, "name");
  if (name === null || !(isNumbered(header) || isOfMoney(header, name))) return null;
  const isTold = TELLING.some((key) => indexOfColumn(header, key) !== null);
  const sources = header.others.flatMap(({ index, cell }) =>
    sourceAt(cell, index, isTold ? dividedBy(cell, index, header) : null),
  );
  const others = header.others.filter(({ index }) => !sources.some((own) => own.index === index));
  return {
    ...header,
    columns: isTold ? asBudget(header) : header.columns,
    others,
    sources,
    unit: unitOf(cells),
  };
}

/** Columns beside which 资金总额 and the sources of money are what was given: 资金总额 | 执行数. */
const TELLING = ["initialBudget", "annualBudget", "executed", "left"] as const;

/** Columns of money that the source behind them may be a part of. */
const WHOLES: ReadonlySet<ListColumn> = new Set<ListColumn>([
  "initialBudget",
  "annualBudget",
  "received",
  "executed",
  "left",
]);

// 预算数 | 中央 | 执行数 | 中央: printed twice, each is of the column before it; 预算数 | 执行数 | 中央 may be of either
function dividedBy(cell: Cell, index: number, header: Header<ListColumn>): DividedColumn | null {
  const before = header.columns.findLast((own) => own.index < index && WHOLES.has(own.key))?.key;
  const isRepeated = header.others.some((own) => own.cell.label === cell.label && own.index !== index);
  if (before === "annualBudget" || (before === undefined && !isRepeated)) return "annualBudget";
  return (isRepeated && DIVIDED.find((own) => own === before)) || null;
}

function asBudget(header: Header<ListColumn>): Header<ListColumn>["columns"] {
  if (indexOfColumn(header, "annualBudget") !== null) return header.columns;
  return header.columns.map((own) => (own.key === "all" ? { ...own, key: "annualBudget" } : own));
}

/** The cells of a header that name money of which nothing tells whether it is a budget or was spent. */
export const untoldOf = ({ columns, sources }: ListHeader): Cell[] => [
  ...columns.filter(({ key }) => key === "all").map(({ cell }) => cell),
  ...sources.filter(({ of }) => of === null).map(({ cell }) => cell),
];

/** The units of the columns of money of a list: of each by its position, and the one they have in common, if they have. */
export interface ListUnits {
  at: (index: number) => MoneyUnit;
  shared: MoneyUnit | null;
}

/**
 * The units of a list: what a column's own label prints, else what stands above the list, else what the other columns print.
 * @returns null where a column has none
 */
export function unitsOf(header: ListHeader, above: MoneyUnit | null): ListUnits | null {
  const printed = above ?? (header.unit === "several" ? null : header.unit);
  const money = [...header.columns.filter(({ key }) => AMOUNT_KEYS.has(key)), ...header.sources];
  const units = new Map<number, MoneyUnit>();
  for (const { index, cell } of money) {
    const unit = findMoneyUnit(cell.text) ?? printed;
    if (!unit) return null;
    units.set(index, unit);
  }
  const [shared = printed, ...others] = new Set(units.values());
  return { at: (index) => units.get(index) ?? "元", shared: others.length > 0 ? null : shared };
}

/** Columns that hold amounts. */
export const AMOUNT_KEYS: ReadonlySet<ListColumn> = new Set<ListColumn>([
  "initialBudget",
  "annualBudget",
  "received",
  "executed",
  "all",
  "left",
  "returned",
]);

/** Whether the rows of a list begin with their numbers. */
export const isNumbered = (header: Header<ListColumn>) => indexOfColumn(header, "ordinal") !== null;

const isOfMoney = (header: Header<ListColumn>, name: number) =>
  header.columns.every(({ index }) => index >= name) &&
  (["annualBudget", "executed"] as const).every((key) => indexOfColumn(header, key) !== null);

/**
 * The header with the line below it, 合计 | 中央 | 省级 | 市县, that divides its budget, what came in or what was spent.
 * @returns null where the line is none, or where it reaches under another column
 */
export function divideMoney(header: ListHeader, cells: Cell[]): ListHeader | null {
  const labels = tokensOf(cells);
  if (labels.length < 2) return null;
  const known = [...header.columns, ...header.others].toSorted((a, b) => b.index - a.index);
  const groups = new Map<DividedColumn, Token[]>();
  for (const label of labels) {
    const over = known.find(({ index }) => index <= label.index);
    const key = over && "key" in over ? DIVIDED.find((own) => own === over.key) : undefined;
    if (!key) return null;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  let { columns } = header;
  const sources: SourceColumn[] = [];
  for (const [key, [first, ...rest]] of groups) {
    if (!first || rest.length === 0 || first.index !== indexOfColumn(header, key)) return null;
    const hasTotal = lookUp(LIST_TOTALS, first.cell.label) !== undefined;
    const parts = hasTotal ? rest : [first, ...rest];
    const own = parts.flatMap(({ cell, index }) => sourceAt(cell, index, key));
    if (own.length < parts.length) return null;
    sources.push(...own);
    // without a column for the whole, the label of the money stands over its first part
    if (!hasTotal) columns = columns.filter((column) => column.key !== key);
  }
  return { ...header, columns, sources: [...header.sources, ...sources] };
}

function sourceAt(cell: Cell, index: number, of: DividedColumn | null): SourceColumn[] {
  const source = lookUp(FUND_SOURCES, cell.label);
  return source && source !== "total" ? [{ source, of, index, cell }] : [];
}
