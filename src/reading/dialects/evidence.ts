import { type Block, filled } from "../../documents/block.ts";
import { isColumn, isKnown } from "./words.ts";

/** A row that names fewer columns is no header. */
const FEWEST_COLUMNS = 3;

/**
 * How much a proposal makes of a text: columns named side by side, and values behind labels that the vocabulary knows;
 * each row that it could not place counts against it.
 */
export function countEvidence(blocks: Block[]): number {
  let points = 0;
  for (const block of blocks) {
    if (block.kind !== "row") continue;
    const labels = filled(block).map(({ label }) => label);
    const columns = labels.filter(isColumn).length;
    if (block.unplaced) points -= 1;
    else if (columns >= FEWEST_COLUMNS) points += columns;
    else if (isKnown(labels[0] ?? "")) points += labels.length - 1;
  }
  return points;
}
