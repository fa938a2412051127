import { isMergedLabel } from "../../labels/merged.ts";
import { MOST_COLUMNS } from "../../limits.ts";
import type { Piece } from "../token.ts";
import { isFigure, isSource, pairColumn } from "../words.ts";
import { type Assembled, type Keeps, row, type State } from "./state.ts";

/**
 * 预算数 | 6.80 | 执行数 | 6.12: labels of columns each followed by their figure, or one source again and again; a figure
 * behind the last may be the rate.
 */
export function takePairs(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  if (state.head?.block === "indicators") return false;
  const cells: Piece[] = [];
  const [first] = pieces.slice(state.at, state.at + 1);
  const isColumns = pairColumn(first?.label ?? "") !== undefined;
  const isLabel = ({ label }: Piece) =>
    isColumns ? pairColumn(label) !== undefined : isSource(label) && label === first?.label;
  const opensLine = (piece: Piece) => keeps.rows && piece.first && piece !== first;
  let [labels, figures] = [0, 0];
  for (let index = state.at; labels < MOST_COLUMNS; ) {
    const [label, value] = pieces.slice(index, index + 2);
    if (!label || !isLabel(label) || opensLine(label) || (isColumns && isTwice(label, cells))) break;
    const isPair = value !== undefined && !opensLine(value) && isFigure(value.label);
    cells.push(label, ...(isPair ? [value] : []));
    labels += 1;
    figures += isPair ? 1 : 0;
    index += isPair ? 2 : 1;
  }
  // labels of columns without a figure are a header; a source once without one is no pair
  if (labels === 0 || (isColumns ? figures === 0 : figures === 0 && labels < 2)) return false;
  state.at += cells.length;
  state.inForm = true;
  const [rate] = pieces.slice(state.at, state.at + 1);
  if (rate && !opensLine(rate) && isFigure(rate.label)) {
    cells.push(rate);
    state.at += 1;
  }
  rows.push(row(cells));
  return true;
}

const isTwice = ({ label }: Piece, cells: Piece[]) =>
  cells.some((own) => pairColumn(own.label) !== undefined && pairColumn(own.label) === pairColumn(label));

/** 预算安排情况 | 资金执行情况 | 预算执行进度（%）: what stands over such pairs. */
export function takePairsHead(pieces: Piece[], state: State, rows: Assembled[]): boolean {
  const run: Piece[] = [];
  for (const piece of pieces.slice(state.at, state.at + MOST_COLUMNS)) {
    if (!isMergedLabel(piece.label) && pairColumn(piece.label) !== "rate") break;
    run.push(piece);
  }
  const [label, value] = pieces.slice(state.at + run.length, state.at + run.length + 2);
  const isOver = pairColumn(label?.label ?? "") !== undefined && isFigure(value?.label ?? "");
  if (!isOver || run.filter(({ label: own }) => isMergedLabel(own)).length < 2) return false;
  rows.push(row(run));
  state.at += run.length;
  state.inForm = true;
  return true;
}
