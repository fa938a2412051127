import type { Cell } from "../../documents/block.ts";
import { GOAL_COLUMNS } from "../../model/labels/fields.ts";
import { INDICATOR_COLUMNS } from "../../model/labels/indicators.ts";
import { spanOf } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { lookUp } from "../labels/look-up.ts";
import { isMergedLabel } from "../labels/merged.ts";
import { type Header, indexOfColumn, readHeader } from "../layout/header.ts";
import { isParted } from "../layout/parted.ts";
import { readText, tokensOf } from "../settle/row.ts";

export type GoalHeader = Header<"goal" | "goalResult">;

/** The row 总体目标 | 全年实际完成情况; null for any other. */
export function readGoalHeader(cells: Cell[]): GoalHeader | null {
  if (!mayBeHeader(cells)) return null;
  const [first, ...behind] = tokensOf(cells);
  // 年度目标完成情况 | 年初目标 | 实际完成情况: the first is merged over the rows of the block
  const isMerged = first !== undefined && behind.length > 1 && isMergedLabel(first.cell.label);
  const own = isMerged ? cells.with(first.index, { ...first.cell, text: "", label: "" }) : cells;
  const header = readHeader(own, GOAL_COLUMNS);
  // 三级指标 | 目标 | 完成情况 heads indicators
  return header.columns.length === 2 && !own.some(isOfIndicators) ? header : null;
}

/** A row of goal and result; one cell alone belongs to the nearer column. */
export function readGoals(cells: Cell[], header: GoalHeader, draft: Draft, { claims }: Context): boolean {
  const [one, two, ...more] = tokensOf(cells);
  if (!one) return false;
  // 绩效指标 | 一级指标 | where the header of the next block is broken
  if (isMergedLabel(one.cell.label) && two && isGroupColumn(two.cell.label)) {
    claims.ignore("table header", one.cell, two.cell);
    return true;
  }
  const foreign = tokensOf(cells).filter(({ cell }) => isOfOtherBlock(cell));
  if (foreign.length > 0) {
    claims.doubt(
      "unplaced-cells",
      { what: "row", label: shorten(one.cell.text), readings: [] },
      ...tokensOf(cells).map(({ cell }) => cell),
    );
    return true;
  }
  if (more.length > 0 && readByColumn(cells, header, draft, claims)) return true;
  if (more.length > 0) {
    claims.doubt(
      "unplaced-cells",
      { what: "cell-too-many", label: null },
      one.cell,
      ...(two ? [two.cell] : []),
      ...more.map(({ cell }) => cell),
    );
    return true;
  }
  const goalAt = indexOfColumn(header, "goal") ?? 0;
  const resultAt = indexOfColumn(header, "goalResult") ?? 0;
  const aloneIsResult = !two && Math.abs(one.index - resultAt) < Math.abs(one.index - goalAt);
  if (!aloneIsResult) draft.goal = append(draft.goal, one.cell);
  const result = aloneIsResult ? one : two;
  if (result) draft.goalResult = append(draft.goalResult, result.cell);
  claims.use(usedBy(draft), one.cell, ...(two ? [two.cell] : []));
  return true;
}

/**
 * 年度目标 | 储备防汛物资。: a goal or its result behind its own label, without the row that heads both.
 * @returns whether the row is of this kind
 */
export function readLoneGoal(cells: Cell[], draft: Draft, { claims }: Context): boolean {
  const [label, value, ...others] = tokensOf(cells).map(({ cell }) => cell);
  const key = label && lookUp(GOAL_COLUMNS, label.label);
  if (!key || !value || others.length > 0 || draft[key] || lookUp(GOAL_COLUMNS, value.label)) return false;
  draft[key] = readText(value);
  claims.use(usedBy(draft), label, value);
  return true;
}

// 年初目标 | 调整目标 | 完成情况: of three texts each under its own column, those of the header are taken
function readByColumn(cells: Cell[], header: GoalHeader, draft: Draft, claims: Context["claims"]): boolean {
  const tokens = tokensOf(cells);
  const known = [...header.columns, ...header.others].map(({ index }) => index);
  if (cells.length !== header.length || !tokens.every(({ index }) => known.includes(index))) return false;
  for (const { cell, index } of tokens) {
    const column = header.columns.find((own) => own.index === index);
    if (!column) claims.ignore("background prose", cell);
    else {
      draft[column.key] = append(draft[column.key], cell);
      claims.use(usedBy(draft), cell);
    }
  }
  return true;
}

// a column of indicators, a lone number, or a whole row of them in one cell is no goal: their header was broken
const isOfOtherBlock = ({ label, text }: Cell) =>
  lookUp(INDICATOR_COLUMNS, label) !== undefined ||
  parseDecimal(label) !== null ||
  isParted(text) ||
  POINTS.test(text);
/** 20 18: weight and score of a row whose cells became one. */
const POINTS = /\s\d[\d.]*\s+\d[\d.]*(?:\s|$)/;

/** 绩效指标 | 年初值 | 年初目标值 | 实际完成值: a header of indicators that was not understood; no row below it is a goal. */
export const headsIndicators = (cells: Cell[]) =>
  cells.filter(({ label }) => lookUp(INDICATOR_COLUMNS, label) !== undefined).length > 1;

const isOfIndicators = ({ label }: Cell) =>
  ["level1", "level2", "name"].includes(lookUp(INDICATOR_COLUMNS, label) ?? "");

const isGroupColumn = (label: string) => lookUp(INDICATOR_COLUMNS, label) === "level1";

function append(before: Reading<string> | null, cell: Cell): Reading<string> | null {
  if (!before) return readText(cell);
  const text = `${before.text}\n${cell.text}`;
  return { text, at: spanOf(before.at, cell.at), value: text };
}
