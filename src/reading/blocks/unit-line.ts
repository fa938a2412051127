import { type Block, type Cell, filled } from "../../documents/block.ts";
import { MoneyUnit } from "../../values/money.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { findMoneyUnit } from "../layout/header.ts";

/**
 * A row without the unit of money it prints, which is the table's: 单位：万元 above it or at the end of a row, 金额单位 | 万元, or
 * 资金情况（万元） alone before the columns it heads.
 */
export function withoutUnit(block: Block, draft: Draft, { claims }: Context): Block {
  const cells = filled(block);
  const isHead = ({ label }: Cell) =>
    cells.length === 1 && /^[^:]{0,6}(?:资金|预算)[^:]{0,6}\(|^\((?:元|万元|亿元)\)$/.test(label);
  const unit = cells.find((cell) => (/单位:/.test(cell.label) || isHead(cell)) && findMoneyUnit(cell.text));
  const at = cells.findIndex(({ label }) => /^(?:金额|计量)?单位:?$/.test(label));
  const behind = at === -1 ? undefined : MoneyUnit.safeParse(cells[at + 1]?.label).data;
  const own = unit ? [unit] : behind ? cells.slice(at, at + 2) : [];
  if (own.length === 0) return block;
  draft.moneyUnit = unit ? findMoneyUnit(unit.text) : (behind ?? null);
  claims.use(usedBy(draft), ...own);
  return {
    ...block,
    cells: block.cells.map((cell) => (own.includes(cell) ? { ...cell, text: "", label: "" } : cell)),
  };
}
