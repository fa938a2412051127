import { escapeMarkup } from "../values/entities.ts";
import type { Drawing } from "./draw.ts";
import { outlineOf, patternOf, type ShareLook } from "./shares.ts";

/** So many of a whole look alike. */
export interface SquarePart {
  look: ShareLook;
  count: number;
}

const ROWS = 4;
/** A square with the room around it, and its side. */
const [CELL, SIDE] = [20, 17];
/** More squares than this are too small to be seen on a phone; then a part is one field. */
const MOST = 320;

/**
 * A whole as squares in columns, one for each thing that is counted, the parts one after the other; beyond what an eye
 * can tell apart as fields of the same sizes. One element for each part, however many its squares.
 */
export function drawSquares(parts: SquarePart[], { id, label }: Drawing): string {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const squares = all <= MOST;
  const columns = squares ? Math.ceil(all / ROWS) : 40;
  const width = columns * CELL;
  const at = (index: number) => (squares ? index : (index / all) * columns * ROWS);
  let start = 0;
  const fields = parts.map(({ look, count }) => {
    const from = at(start);
    start += count;
    const fill = squares ? `${id}-${look.kind}-cell` : `${id}-${look.kind}`;
    return count === 0 ? "" : `<path fill="url(#${fill})" d="${fieldOf(from, at(start), squares)}"/>`;
  });
  const defs = parts.map(({ look }) => patternOf(look, id) + (squares ? cellOf(look, id) : "")).join("");
  return `<svg class="plot" role="img" aria-label="${escapeMarkup(label, '"')}" viewBox="0 0 ${width} ${ROWS * CELL}"><defs>${defs}</defs>${fields.join("")}</svg>`;
}

// A square of the look, repeated.
const cellOf = (look: ShareLook, id: string) =>
  `<pattern id="${id}-${look.kind}-cell" width="${CELL}" height="${CELL}" patternUnits="userSpaceOnUse"><rect x="1.5" y="1.5" width="${SIDE}" height="${SIDE}" fill="url(#${id}-${look.kind})" stroke="${outlineOf(look)}" stroke-width="1.5"/></pattern>`;

// Columns are filled from above: the rest of one, whole ones, the beginning of another.
function fieldOf(from: number, to: number, squares: boolean): string {
  const rows = squares ? ROWS : 1;
  const height = squares ? CELL : ROWS * CELL;
  const scale = squares ? CELL : CELL / ROWS;
  const box = (column: number, row: number, wide: number, tall: number) =>
    wide > 0 && tall > 0
      ? `M${column * scale} ${row * height}h${wide * scale}v${tall * height}h-${wide * scale}z`
      : "";
  if (!squares) return box(from, 0, to - from, 1);
  const [first, last] = [Math.ceil(from / rows), Math.floor(to / rows)];
  if (first > last) return box(last, from % rows, 1, to - from);
  return (
    box(first - 1, from % rows, 1, first * rows - from) +
    box(first, 0, last - first, rows) +
    box(last, 0, 1, to % rows)
  );
}
