import { MOST_CELLS_OF_A_PAGE, MOST_RULES_OF_A_PAGE } from "../limits.ts";
import type { Ruling } from "./path.ts";

/** A cell between ruling lines, in points, and the rows of the grid it covers. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  row: number;
  rows: number;
  /** From where to where its column prints, where no ruling line tells how wide it is. */
  inner?: { left: number; right: number };
  /** False where a missing line runs cells into one another, so that their texts cannot be told apart. */
  whole: boolean;
}

/** A table as its ruling lines draw it. */
export interface RuledTable {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The lines between columns, from left to right; the first and the last are the edges. */
  edges: number[];
  /** Likewise between rows, from the top. */
  levels: number[];
  /** Whether a page break left the first or the last row without a line. */
  openTop: boolean;
  openBottom: boolean;
  boxes: Box[];
  /** The box of each position of the grid, row by row. */
  owners: Box[];
}

/**
 * A table that no ruling lines draw, of the edges and levels found between what it prints.
 * @param owners the box of each position, row by row; none where nothing stands
 */
export function tableOf(edges: number[], levels: number[], owners: (Box | undefined)[]): RuledTable {
  const boxes = owners.flatMap((box) => box ?? []);
  return {
    left: edges[0] ?? 0,
    right: edges.at(-1) ?? 0,
    top: levels[0] ?? 0,
    bottom: levels.at(-1) ?? 0,
    edges,
    levels,
    openTop: false,
    openBottom: false,
    boxes: [...new Set(boxes)],
    owners: boxes,
  };
}

/** Ruling lines this near, in points, are one line; no column is as narrow. */
export const NEAR = 2.5;
const SHORTEST = 4;

/** A line along one axis: where it stands, and from where to where it goes. */
interface Segment {
  at: number;
  from: number;
  to: number;
}

/**
 * The tables that the ruling lines of a page draw, from the top; frames of a single cell are none.
 * @returns null where there are more lines or positions than the limits allow
 */
export function findTables(rules: Ruling[]): RuledTable[] | null {
  const upright = join(
    rules.flatMap(({ x1, y1, x2, y2 }) => (y2 - y1 > x2 - x1 ? { at: x1, from: y1, to: y2 } : [])),
  );
  const level = join(
    rules.flatMap(({ x1, y1, x2, y2 }) => (x2 - x1 > y2 - y1 ? { at: y1, from: x1, to: x2 } : [])),
  );
  if (upright.length > MOST_RULES_OF_A_PAGE || level.length > MOST_RULES_OF_A_PAGE) return null;
  const found = withSides(groups(upright, level));
  if (found.some(({ columns, rows }) => places(columns).length * places(rows).length > MOST_CELLS_OF_A_PAGE))
    return null;
  return found.flatMap(({ columns, rows }) => toTable(columns, rows) ?? []).sort((a, b) => a.top - b.top);
}

/** The box that a point stands in; undefined outside of the table. */
export function boxAt({ edges, levels, owners }: RuledTable, x: number, y: number): Box | undefined {
  const column = edges.findLastIndex((edge) => edge <= x);
  const row = levels.findLastIndex((level) => level <= y);
  const inside = column >= 0 && row >= 0 && column < edges.length - 1 && row < levels.length - 1;
  return inside ? owners[row * (edges.length - 1) + column] : undefined;
}

// pieces of one line, drawn cell by cell, are put together again
function join(segments: Segment[]): Segment[] {
  const lines: Segment[] = [];
  const byPlace = segments.toSorted((a, b) => a.at - b.at);
  for (let first = 0; first < byPlace.length; ) {
    const at = byPlace[first]?.at ?? 0;
    let next = first;
    while ((byPlace[next]?.at ?? Number.POSITIVE_INFINITY) - at <= NEAR) next += 1;
    for (const { from, to } of byPlace.slice(first, next).sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last?.at === at && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else lines.push({ at, from, to });
    }
    first = next;
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST);
}

/** Lines that belong to one table. */
interface Group {
  columns: Segment[];
  rows: Segment[];
}

// lines that cross or touch belong to one table
function groups(upright: Segment[], level: Segment[]): Group[] {
  const found: Group[] = [];
  const open = new Set(level);
  const free = new Set(upright);
  for (const start of upright) {
    if (!free.delete(start)) continue;
    const group: Group = { columns: [start], rows: [] };
    for (const column of group.columns) {
      for (const row of open) {
        if (!touches(column, row)) continue;
        open.delete(row);
        group.rows.push(row);
        for (const other of free) {
          if (!touches(other, row)) continue;
          free.delete(other);
          group.columns.push(other);
        }
      }
    }
    found.push(group);
  }
  return found;
}

// a cell merged over all rows of a page has no line across; its sides reach from the top of the table to its end
function withSides(found: Group[]): Group[] {
  const tables = found.filter(({ rows }) => rows.length > 0);
  const sides = found.filter(({ rows }) => rows.length === 0).flatMap(({ columns }) => columns);
  return tables.map((table) => {
    const from = Math.min(...table.columns.map((column) => column.from));
    const to = Math.max(...table.columns.map((column) => column.to));
    const own = sides.filter((side) => Math.abs(side.from - from) <= NEAR && Math.abs(side.to - to) <= NEAR);
    return { ...table, columns: [...table.columns, ...own] };
  });
}

function touches(column: Segment, row: Segment): boolean {
  return (
    column.at >= row.from - NEAR &&
    column.at <= row.to + NEAR &&
    row.at >= column.from - NEAR &&
    row.at <= column.to + NEAR
  );
}

function toTable(columns: Segment[], rows: Segment[]): RuledTable | null {
  const [inner, outer] = [places(columns), places(rows)];
  const { closed: edges } = close(inner, rows);
  const { closed: levels, before: openTop, behind: openBottom } = close(outer, columns);
  const [left, top, right, bottom] = [edges[0], levels[0], edges.at(-1), levels.at(-1)];
  const isFrame = edges.length <= 2 && levels.length <= 2;
  if (left === undefined || top === undefined || right === undefined || bottom === undefined || isFrame)
    return null;
  const owners = findBoxes(edges, levels, columns, rows);
  return {
    left,
    right,
    top,
    bottom,
    edges,
    levels,
    openTop,
    openBottom,
    boxes: [...new Set(owners)],
    owners,
  };
}

// where lines across reach out over the last one along (a page break, a table without sides), their ends close it
function close(along: number[], across: Segment[]): { closed: number[]; before: boolean; behind: boolean } {
  const [first = 0, last = 0] = [along[0], along.at(-1)];
  const starts = across.flatMap(({ from }) => (from < first - NEAR ? from : []));
  const ends = across.flatMap(({ to }) => (to > last + NEAR ? to : []));
  const [before, behind] = [starts.length > 1, ends.length > 1];
  const closed = [...(before ? [Math.min(...starts)] : []), ...along, ...(behind ? [Math.max(...ends)] : [])];
  return { closed, before, behind };
}

function places(segments: Segment[]): number[] {
  const sorted = segments.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? at) > NEAR);
}

// positions without a line between them are one cell
function findBoxes(edges: number[], levels: number[], columns: Segment[], rows: Segment[]): Box[] {
  const [width, height] = [edges.length - 1, levels.length - 1];
  const x = (index: number) => edges[index] ?? 0;
  const y = (index: number) => levels[index] ?? 0;
  const isOpen = (lines: Segment[], at: number, middle: number) =>
    !lines.some((line) => line.at === at && line.from <= middle && line.to >= middle);
  const middle = (from: number, to: number) => (from + to) / 2;
  const owners = new Array<Box | undefined>(width * height);
  for (let start = 0; start < owners.length; start++) {
    if (owners[start]) continue;
    const box: Box = { left: 0, right: 0, top: 0, bottom: 0, row: 0, rows: 0, whole: true };
    owners[start] = box;
    const cells = [start];
    const visit = (cell: number) => {
      if (owners[cell]) return;
      owners[cell] = box;
      cells.push(cell);
    };
    for (const cell of cells) {
      const [row, column] = [Math.floor(cell / width), cell % width];
      const [across, down] = [middle(x(column), x(column + 1)), middle(y(row), y(row + 1))];
      if (column + 1 < width && isOpen(columns, x(column + 1), down)) visit(cell + 1);
      if (column > 0 && isOpen(columns, x(column), down)) visit(cell - 1);
      if (row + 1 < height && isOpen(rows, y(row + 1), across)) visit(cell + width);
      if (row > 0 && isOpen(rows, y(row), across)) visit(cell - width);
    }
    const ownRows = cells.map((cell) => Math.floor(cell / width));
    const ownColumns = cells.map((cell) => cell % width);
    const [first, last] = [Math.min(...ownRows), Math.max(...ownRows)];
    const [from, to] = [Math.min(...ownColumns), Math.max(...ownColumns)];
    Object.assign(box, { left: x(from), right: x(to + 1), top: y(first), bottom: y(last + 1) });
    Object.assign(box, { row: first, rows: last - first + 1 });
    box.whole = cells.length === (last - first + 1) * (to - from + 1);
  }
  return owners.flatMap((box) => box ?? []);
}
