import { type Block, filled } from "../../documents/block.ts";
import { LIST_COLUMNS, type ListColumn } from "../../model/labels/lists.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { isColumn, isKnown } from "./words.ts";

/** A row that names fewer columns is no header. */
const FEWEST_COLUMNS = 3;

// 序号 | 项目名称 | 主管部门 | 自评得分
function columnsOfList(labels: string[]): number {
  const keys = labels.map((label) => lookUpColumn<ListColumn>(LIST_COLUMNS, label));
  return keys.includes("ordinal") && keys.includes("name")
    ? keys.filter((key) => key !== undefined).length
    : 0;
}

/**
 * How much a proposal makes of a text: columns named side by side, and values behind labels that the vocabulary knows;
 * each row that it could not place counts against it.
 */
export function countEvidence(blocks: Block[]): number {
  let points = 0;
  for (const block of blocks) {
    if (block.kind !== "row") continue;
    const labels = filled(block).map(({ label }) => label);
    const columns = Math.max(labels.filter(isColumn).length, columnsOfList(labels));
    if (block.unplaced) points -= 1;
    else if (columns >= FEWEST_COLUMNS) points += columns;
    else if (isKnown(labels[0] ?? "")) points += labels.length - 1;
  }
  return points;
}
