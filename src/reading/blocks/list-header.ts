import type { Cell } from "../../documents/block.ts";
import type { FundSource } from "../../model/words.ts";
import type { MoneyUnit } from "../../values/money.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { LIST_COLUMNS, LIST_TOTALS, type ListColumn } from "../labels/lists.ts";
import { FUND_SOURCES } from "../labels/money.ts";
import { lookUp } from "../labels/vocabulary.ts";
import { type Header, indexOfColumn, readHeader, unitOf } from "../layout/header.ts";
import { tokensOf } from "../settle/row.ts";

/** The header of a list; the parts of the budget may have columns of their own: 中央 省级 市级 区级. */
export interface ListHeader extends Header<ListColumn> {
  sources: { source: FundSource; index: number; cell: Cell }[];
  /** `several` where the columns print different ones, so that they have none in common. */
  unit: MoneyUnit | null | "several";
}

/** A row that names a number and a project; null for any other. */
export function readListHeader(cells: Cell[]): ListHeader | null {
  if (!mayBeHeader(cells)) return null;
  const header = readHeader(cells, LIST_COLUMNS);
  if (indexOfColumn(header, "ordinal") === null || indexOfColumn(header, "name") === null) return null;
  const sources = header.others.flatMap(({ index, cell }) => {
    const source = lookUp(FUND_SOURCES, cell.label);
    return source && source !== "total" ? [{ source, index, cell }] : [];
  });
  const others = header.others.filter(({ index }) => !sources.some((own) => own.index === index));
  return { ...header, others, sources, unit: unitOf(cells) };
}

/**
 * The header with the line below it, 合计 | 中央 | 省级 | 市县, that divides its budget.
 * @returns null where the line is none, or where it reaches under another column than the budget
 */
export function divideBudget(header: ListHeader, cells: Cell[]): ListHeader | null {
  const parts = tokensOf(cells);
  const budgetAt = indexOfColumn(header, "annualBudget");
  if (parts.length < 2 || budgetAt === null) return null;
  const behind = [...header.columns, ...header.others]
    .map(({ index }) => index)
    .filter((index) => index > budgetAt);
  const isUnder = parts.every(({ index }) => index >= budgetAt && index < Math.min(...behind));
  const [first, ...rest] = parts;
  const hasTotal = first && lookUp(LIST_TOTALS, first.cell.label);
  // without a column for the whole, the budget's own label stands over its first part
  const sources = (hasTotal ? rest : parts).flatMap(({ cell, index }) => {
    const source = lookUp(FUND_SOURCES, cell.label);
    return source && source !== "total" ? [{ source, index, cell }] : [];
  });
  if (!isUnder || sources.length < (hasTotal ? rest : parts).length || first?.index !== budgetAt) return null;
  const columns = hasTotal ? header.columns : header.columns.filter(({ key }) => key !== "annualBudget");
  return { ...header, columns, sources: [...header.sources, ...sources] };
}
