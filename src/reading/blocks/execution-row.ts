import type { Cell } from "../../documents/block.ts";
import { EXECUTION_LABELS } from "../../model/labels/indicators.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { lookUp } from "../labels/look-up.ts";
import { indexOfColumn } from "../layout/header.ts";
import { placeValues } from "../settle/indicator-cells.ts";
import { missingCells, read, tokensOf } from "../settle/row.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import { weightInName } from "./indicator-name.ts";

/**
 * 预算执行率（20分） | 100% | 95% | 20 | 19 among the indicators: the points of the rate, which is no indicator.
 * @returns whether the row is of this kind; one whose cells cannot be placed is a notice
 */
export function readExecutionRow(
  cells: Cell[],
  header: IndicatorHeader,
  draft: Draft,
  { claims }: Context,
): boolean {
  const first = cells.find(({ text }) => text !== "");
  if (!first || !lookUp(EXECUTION_LABELS, first.label)) return false;
  const tokens = tokensOf(cells);
  const labels = tokens.slice(
    0,
    tokens.findIndex(({ cell }) => !lookUp(EXECUTION_LABELS, cell.label)),
  );
  const name = labels.at(-1);
  if (!name) return false;
  const values = tokens.slice(labels.length);
  const nameAt = indexOfColumn(header, "name") ?? 0;
  // the label may be merged over the columns of all three levels, and its values still stand under theirs
  const label = { ...name, index: Math.max(name.index, Math.min(nameAt, (values[0]?.index ?? 1) - 1)) };
  const missing = missingCells(cells, label, header.length - nameAt - 1);
  const placed = placeValues(label, values, header, missing);
  const number = (key: "weight" | "score") => {
    const cell = placed?.get(key);
    return cell ? read(cell, (text) => parseDecimal(fold(text))) : null;
  };
  const score = number("score");
  if (!placed || !score?.value || draft.executionScore) {
    const all = tokens.map(({ cell }) => cell);
    claims.doubt("unplaced-cells", { what: "row", label: name.cell.text, readings: [] }, ...all);
    return true;
  }
  draft.executionScore = score;
  draft.executionWeight ??=
    number("weight") ??
    labels.map(({ cell }) => weightInName(cell)).find((weight) => weight !== null) ??
    null;
  claims.use(usedBy(draft), ...tokens.map(({ cell }) => cell));
  return true;
}
