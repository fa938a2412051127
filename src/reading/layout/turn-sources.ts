import type { Block, Cell } from "../../documents/block.ts";
import { FUND_SOURCES, MONEY_COLUMNS } from "../../model/labels/money.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { lookUp } from "../labels/look-up.ts";
import { isSettledByRate } from "../settle/rate-evidence.ts";

/**
 * Blocks in which money by its sources stands as tables print it, where 中央 | 本级 | 合计 | 执行数 | 执行率 head one row of
 * figures: the total with what was spent of it, then a row for each source. The printed rate must be that of the total.
 */
export function turnSources(blocks: Block[]): Block[] {
  const turned: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [head, row] = [blocks[at], blocks[at + 1]];
    const rows = head && row ? rowsOf(head, row) : null;
    if (rows) {
      at += 1;
      turned.push(...rows);
    } else if (head) turned.push(head);
  }
  return turned;
}

const sourceOf = ({ label }: Cell) => lookUp(FUND_SOURCES, label);
const columnOf = ({ label }: Cell) => lookUpColumn(MONEY_COLUMNS, label);
const FEWEST_PARTS = 2;

function rowsOf(head: Block, row: Block): Block[] | null {
  if (head.kind !== "row" || row.kind !== "row" || head.cells.length !== row.cells.length) return null;
  // the rate and what was spent are two columns
  if (!mayBeHeader(head.cells)) return null;
  const at = (isOwn: (cell: Cell) => boolean) =>
    head.cells.findIndex((cell) => cell.text !== "" && isOwn(cell));
  const rate = at((cell) => columnOf(cell) === "rate");
  if (rate === -1) return null;
  const total = at((cell) => sourceOf(cell) === "total");
  const executed = at((cell) => columnOf(cell) === "executed");
  const isPart = (cell: Cell) => sourceOf(cell) !== undefined && sourceOf(cell) !== "total";
  const parts = head.cells.flatMap((cell, index) =>
    cell.text !== "" && index < total && isPart(cell) ? [index] : [],
  );
  if (parts.length < FEWEST_PARTS || !(total < executed && executed < rate)) return null;
  // 1 | 河道保洁 before them: the row of a list, which has more of its kind below
  if (row.cells.slice(0, Math.min(...parts)).some(({ text }) => text !== "")) return null;
  const cell = ({ cells }: Block, index: number) => cells[index] as Cell;
  const figures = new Map([
    ["annualBudget", cell(row, total)],
    ["executed", cell(row, executed)],
    ["rate", cell(row, rate)],
  ]);
  if (!isSettledByRate(figures, "元")) return null;
  const blank: Cell = { ...cell(head, total), text: "", label: "" };
  const budget: Cell = { ...cell(head, total), label: "年度预算数" };
  return [
    { kind: "row", cells: [blank, budget, cell(head, executed), cell(head, rate)] },
    { kind: "row", cells: [cell(head, total), ...figures.values()] },
    ...parts.map(
      (index): Block => ({ kind: "row", cells: [cell(head, index), cell(row, index), blank, blank] }),
    ),
  ];
}
