import type { IndicatorColumn } from "../../model/labels/indicators.ts";
import type { MoneyColumn } from "../../model/labels/money.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { isOperator } from "../blocks/indicator-target.ts";
import { LAYERED_HEADERS } from "../labels/layered.ts";
import { bare, lookUp } from "../labels/look-up.ts";
import { LONGEST_LABEL, MOST_COLUMNS } from "../limits.ts";
import { isWholeRow, type Piece } from "./token.ts";
import {
  goalColumn,
  indicatorColumn,
  isColumn,
  isField,
  isFigure,
  isLevel,
  isSource,
  managementColumn,
  moneyColumn,
  scoredColumn,
} from "./words.ts";

export type MoneyKey = MoneyColumn | "other";
/**
 * Beside the columns that are published: points that follow from others, points of which nobody says whether they are
 * wanted or given, whether it was done, and what is not known.
 */
export type IndicatorKey = IndicatorColumn | "folded" | "points" | "done" | "other";

/** The header of a block: its labels in the order of the columns below them. */
export type Head =
  | { block: "money"; keys: MoneyKey[]; cells: Piece[]; count: number }
  | { block: "indicators"; keys: IndicatorKey[]; cells: Piece[]; count: number }
  | { block: "goals" | "management"; keys: string[]; cells: Piece[]; count: number };

/**
 * The header that begins at a piece, known from the run of its labels: to the first fund where money stands below, to the
 * first group label where indicators do.
 * @returns null where no header begins here
 */
export function headAt(pieces: Piece[], index: number): Head | null {
  const label = pieces[index]?.label ?? "";
  const next = pieces[index + 1]?.label ?? "";
  if (goalColumn(label) === "goal" && goalColumn(next) === "goalResult")
    return { block: "goals", keys: ["goal", "goalResult"], cells: pieces.slice(index, index + 2), count: 2 };
  if (managementColumn(label) && managementColumn(next))
    return { block: "management", keys: [label, next], cells: pieces.slice(index, index + 2), count: 2 };
  return moneyHead(pieces, index) ?? indicatorHead(pieces, index);
}

function moneyHead(pieces: Piece[], index: number): Head | null {
  if (moneyColumn(pieces[index]?.label ?? "") === undefined) return null;
  const cells = runUntil(pieces, index, (label) => isSource(label) && moneyColumn(label) === undefined);
  // 决算数 beside 得分 is what was executed, as in a header with borders
  const columnOf = cells?.some(({ label }) => moneyColumn(label) === "score") ? scoredColumn : moneyColumn;
  const keys = cells?.map(({ label }): MoneyKey => columnOf(label) ?? "other");
  if (
    !cells ||
    !keys?.includes("executed") ||
    !keys.some((key) => key === "annualBudget" || key === "initialBudget")
  )
    return null;
  return { block: "money", keys, cells, count: cells.length };
}

function indicatorHead(pieces: Piece[], index: number): Head | null {
  if (indicatorColumn(pieces[index]?.label ?? "") === undefined) return null;
  const cells = runUntil(pieces, index, (label, next) => isLevel(label) || isRow(label, next));
  if (!cells) return null;
  const ordered = layered(cells) ?? inOrder(cells.map(asColumn));
  const keys = ordered.map(({ label, readAs = label }) => keyOf(readAs));
  const isWhole = keys.includes("name") && (keys.includes("target") || keys.includes("actual"));
  return isWhole && keys.length >= 3
    ? { block: "indicators", keys, cells: ordered, count: cells.length }
    : null;
}

const PASSED: Record<string, IndicatorKey> = {
  折算得分: "folded",
  板块分值: "points",
  单项指标完成情况: "done",
};
const keyOf = (label: string): IndicatorKey => indicatorColumn(label) ?? lookUp(PASSED, label) ?? "other";

// a header of two lines that is known as a whole
function layered(cells: Piece[]): Piece[] | null {
  const known = LAYERED_HEADERS.find(
    ({ labels }) =>
      labels.length === cells.length && labels.every((label, at) => label === bare(cells[at]?.label ?? "")),
  );
  const columns = known?.columns.flatMap(([readAs, at]) => {
    const piece = cells[at];
    return piece ? { ...piece, readAs } : [];
  });
  return columns ?? null;
}

// behind a header printed again a row goes on without the labels of its groups: 修补路面 | ≥285户
const isRow = (label: string, next: string) =>
  !isColumn(label) && (isOperator(next) || /[\d％%]/.test(next)) && parseIndicatorValue(label).value === null;

type Ends = (label: string, next: string) => boolean;

function runUntil(pieces: Piece[], index: number, isRow: Ends): Piece[] | null {
  for (let end = index; end < Math.min(pieces.length, index + MOST_COLUMNS + 1); end++) {
    const piece = pieces[end];
    const label = piece?.label ?? "";
    if (piece && isWholeRow(piece)) return end - index >= 2 ? pieces.slice(index, end) : null;
    const next = pieces[end + 1]?.label ?? "";
    if (isRow(label, next)) return end - index >= 2 ? pieces.slice(index, end) : null;
    // the points of the whole block stand where the label of their column would
    if (isPoints(label) && end - index >= 3 && isLevel(next)) continue;
    if (label === "" || label.length > LONGEST_LABEL || isFigure(label) || isField(label)) return null;
  }
  return null;
}

const isPoints = (label: string) => /^\d{1,3}$/.test(label);
// whether its column holds weights or scores nobody says
const asColumn = (piece: Piece): Piece => (isPoints(piece.label) ? { ...piece, readAs: "板块分值" } : piece);

// a header of two lines prints the levels in the second: 年度指标值 over 指标性质, 指标值, 度量单位
function inOrder(cells: Piece[]): Piece[] {
  const levelAt = cells.findIndex(({ label }) => indicatorColumn(label) === "level1");
  if (levelAt <= 0) return cells;
  const [above, below] = [cells.slice(0, levelAt), cells.slice(levelAt)];
  const nameAt = below.findIndex(({ label }) => indicatorColumn(label) === "name");
  const hasParts = below.length > nameAt + 1;
  return [...below, ...(hasParts ? above.slice(1) : above)];
}
