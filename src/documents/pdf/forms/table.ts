import { join, type Strip } from "../aligned/columns.ts";
import { type Box, tableOf } from "../grid.ts";
import type { TablePart } from "../page.ts";
import type { TextLine } from "../text.ts";
import type { ReadBlock } from "./block.ts";
import type { FieldRow } from "./fields.ts";

/** What stands around the text of a table, in points. */
const MARGIN = 2;

/** All that a form prints, by its rows. */
export interface FormContent {
  fields: FieldRow[];
  blocks: ReadBlock[];
  /** What stands in front of each block, and the strip behind it. */
  fronts: ({ strip: Strip; lines: TextLine[] } | null)[];
  label: TextLine | undefined;
  page: number;
}

/** What a row prints from one edge to another, and how many rows of its page it covers. */
interface TableCell {
  left: number;
  right: number;
  lines: TextLine[];
  rows: number;
  /** From where to where a column of texts prints; the lines of any other cell are known to be one. */
  inner?: { left: number; right: number };
}

interface TableRow {
  page: number;
  top: number;
  bottom: number;
  cells: TableCell[];
}

export interface TableRows {
  rows: TableRow[];
  edges: number[];
}

/** The edges that blocks share: a strip that holds a known one has it. */
interface Edges {
  left: number;
  right: number;
  known: number[];
}

/**
 * The rows of a form under one set of columns.
 * @param lines all of its lines, which tell its edges
 */
export function toRows({ fields, blocks, fronts, label, page }: FormContent, lines: TextLine[]): TableRows {
  const left = Math.min(...lines.map((line) => line.left)) - MARGIN;
  const right = Math.max(...lines.map((line) => line.right)) + MARGIN;
  const edges: Edges = { left, right, known: [] };
  // the columns of indicators are the finest
  blocks.forEach(({ kind, strips }, index) => {
    const front = fronts[index];
    if (kind !== "indicators") return;
    for (const strip of front ? [front.strip, ...strips] : strips) edgeOf(edges, strip);
  });
  const rows = fields.map(({ strips, cells }) => toRow(page, toCells(between(edges, left, strips), cells)));
  blocks.forEach((block, index) => {
    rows.push(
      ...rowsOf(block, fronts[index] ?? null, block.kind === "indicators" ? label : undefined, edges),
    );
  });
  return { rows, edges: [left, ...edges.known.sort((a, b) => a - b), right] };
}

function edgeOf({ known }: Edges, { from, to }: Strip): number {
  const exact = known.find((x) => x >= from && x <= to);
  if (exact !== undefined) return exact;
  known.push((from + to) / 2);
  return (from + to) / 2;
}

const between = (edges: Edges, begin: number, strips: Strip[]): number[] => [
  begin,
  ...strips.map((strip) => edgeOf(edges, strip)),
  edges.right,
];

const toCells = (edges: number[], texts: TextLine[][]): TableCell[] =>
  texts.map((lines, column) => ({ left: edges[column] ?? 0, right: edges[column + 1] ?? 0, lines, rows: 1 }));

function toRow(page: number, cells: TableCell[]): TableRow {
  const said = cells.flatMap((cell) => (cell.rows > 1 ? [] : cell.lines));
  const all = said.length > 0 ? said : cells.flatMap((cell) => cell.lines);
  return {
    page,
    top: Math.min(...all.map(({ baseline, size }) => baseline - size)),
    bottom: Math.max(...all.map(({ baseline }) => baseline)),
    cells,
  };
}

function rowsOf(
  block: ReadBlock,
  front: FormContent["fronts"][number],
  label: TextLine | undefined,
  shared: Edges,
): TableRow[] {
  const edge = front ? edgeOf(shared, front.strip) : null;
  const edges = between(shared, edge ?? shared.left, block.strips);
  const rows = [
    toRow(block.page, toCells(edges, block.head)),
    ...block.pages.flatMap((own) =>
      own.rows.map((_, row) => toRow(own.page, cellsOf(block, own, row, edges))),
    ),
  ];
  const last = label ? rows.pop() : undefined;
  for (const [page, some] of Map.groupBy(rows, (row) => row.page)) {
    if (!front || edge === null) continue;
    const lines = page === block.page ? front.lines : [];
    some[0]?.cells.unshift({ left: shared.left, right: edge, lines, rows: some.length });
  }
  return last && label ? [...rows, toTotal(last, label, block, edges, shared.left)] : rows;
}

// what stands in front of the points of the whole is one cell
function toTotal(
  row: TableRow,
  label: TextLine,
  { keys }: ReadBlock,
  edges: number[],
  left: number,
): TableRow {
  const right = edges[keys.indexOf("weight")] ?? left;
  const points = row.cells.filter((cell) => cell.left >= right);
  return toRow(row.page, [{ left, right, lines: [label], rows: 1 }, ...points]);
}

function cellsOf(
  { known }: ReadBlock,
  { rows, labels }: ReadBlock["pages"][number],
  row: number,
  edges: number[],
): TableCell[] {
  const merged = labels.flatMap((groups, column): TableCell[] => {
    const group = groups.find(({ from, to }) => from <= row && to >= row);
    if (group && group.from !== row) return [];
    const [left, right] = [edges[column] ?? 0, edges[column + 1] ?? 0];
    const count = group ? group.to - row + 1 : 1;
    return [{ left, right, lines: group?.block.lines ?? [], rows: count }];
  });
  const texts = (rows[row] ?? []).map((cell) => cell?.lines ?? []);
  const cells = toCells(edges.slice(labels.length), texts).map((cell, column) => {
    const inner = known[labels.length + column];
    return inner?.isText ? { ...cell, inner } : cell;
  });
  return [...merged, ...cells];
}

function asOne(lines: TextLine[]): TextLine {
  const { length } = lines;
  const last = lines[length - 1];
  const glyphs = lines.flatMap((line) => line.glyphs);
  return {
    text: join(lines),
    left: 0,
    right: 0,
    baseline: last?.baseline ?? 0,
    size: last?.size ?? 0,
    glyphs,
  };
}

/** The part of a page that a form takes, as a table. */
export function toPart(number: number, page: number, { rows, edges }: TableRows): TablePart {
  const own = rows.filter((row) => row.page === page);
  const width = edges.length - 1;
  const levels = [
    own[0]?.top ?? 0,
    ...own.slice(1).map(({ top }, index) => ((own[index]?.bottom ?? top) + top) / 2),
    own.at(-1)?.bottom ?? 0,
  ];
  const lines = new Map<Box, TextLine[]>();
  const owners = new Array<Box | undefined>(width * own.length);
  own.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const box: Box = {
        left: cell.left,
        right: cell.right,
        top: levels[row] ?? 0,
        bottom: levels[row + cell.rows] ?? 0,
        row,
        rows: cell.rows,
        whole: true,
      };
      const [from, to] = [edges.indexOf(cell.left), edges.indexOf(cell.right)];
      for (let down = row; down < row + cell.rows; down++)
        for (let at = from; at < to; at++) owners[down * width + at] = box;
      if (cell.inner) box.inner = cell.inner;
      if (cell.lines.length > 0) lines.set(box, cell.inner ? cell.lines : [asOne(cell.lines)]);
    }
  });
  return { page: number, table: tableOf(edges, levels, owners), lines, aligned: true };
}
