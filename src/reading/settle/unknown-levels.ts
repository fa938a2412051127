import type { Cell } from "../../documents/block.ts";
import type { IndicatorHeader } from "../blocks/indicator-header.ts";
import { indexOfColumn } from "../layout/header.ts";
import { placeValues } from "./indicator-cells.ts";
import type { LevelLabel, takeLevels } from "./levels.ts";
import { missingCells, type Token } from "./row.ts";

/** Whether the name may as well stand one column on: what stands before it may be a group label that is not known. */
export function mayBeLevel([first, ...others]: Token[], cells: Cell[], header: IndicatorHeader): boolean {
  const nameAt = indexOfColumn(header, "name") ?? 0;
  const name = others.find(({ index }) => index === nameAt);
  if (!first || !name || first.index >= nameAt) return false;
  const values = others.filter(({ index }) => index > nameAt);
  return (
    values.length > 0 &&
    placeValues(name, values, header, missingCells(cells, name, header.length - nameAt - 1)) !== null
  );
}

/**
 * The labels of a row with those that are not known: a file with real tables tells them by their column, unless a label that
 * is known stands left of its own, which says that the whole row does.
 */
export function takeUnknownLevels(
  taken: ReturnType<typeof takeLevels>,
  cells: Cell[],
  header: IndicatorHeader,
): ReturnType<typeof takeLevels> {
  const [first, ...rest] = taken.rest;
  if (first?.cell.span === undefined || !mayBeLevel(taken.rest, cells, header)) return taken;
  if (isLeft(taken.level1, "level1", cells, header) || isLeft(taken.level2, "level2", cells, header))
    return taken;
  const label = { label: first.cell.text, parent: null, weight: null, cell: first.cell };
  const isFirst = first.index < (indexOfColumn(header, "level2") ?? 0);
  const levels = isFirst ? { ...taken, level1: label } : { ...taken, level2: label };
  return takeUnknownLevels({ ...levels, rest }, cells, header);
}

// a label merged over both columns of labels reaches its own
function isLeft(label: LevelLabel | null, key: "level1" | "level2", cells: Cell[], header: IndicatorHeader) {
  if (!label) return false;
  const own = indexOfColumn(header, key) ?? 0;
  return cells.indexOf(label.cell) + Math.max(1, label.cell.span ?? 1) - 1 < own;
}
