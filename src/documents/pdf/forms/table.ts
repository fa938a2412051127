import { join, type Strip } from "../aligned/columns.ts";
import type { Box, RuledTable } from "../grid.ts";
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

/**
 * The rows of a form under one set of columns.
 * @param lines all of its lines, which tell its edges
 */
export function toRows({ fields, blocks, fronts, label, page }: FormContent, lines: TextLine[]): TableRows {
  const left = Math.min(...lines.map((line) => line.left)) - MARGIN;
  const right = Math.max(...lines.map((line) => line.right)) + MARGIN;
  const known: number[] = [];
  const edgeOf = ({ from, to }: Strip): number => {
    const exact = known.find((x) => x >= from && x <= to);
    if (exact !== undefined) return exact;
    known.push((from + to) / 2);
    return (from + to) / 2;
  };
  const between = (begin: number, strips: Strip[]) => [begin, ...strips.map(edgeOf), right];
  // the columns of indicators are the finest
  blocks.forEach(({ kind, strips }, index) => {
    const front = fronts[index];
    if (kind === "indicators") for (const strip of front ? [front.strip, ...strips] : strips) edgeOf(strip);
  });
  const rows: TableRow[] = [];
  const push = (own: number, cells: TableCell[]): TableRow => {
    const said = cells.flatMap((cell) => (cell.rows > 1 ? [] : cell.lines));
    const all = said.length > 0 ? said : cells.flatMap((cell) => cell.lines);
    const row = {
      page: own,
      top: Math.min(...all.map(({ baseline, size }) => baseline - size)),
      bottom: Math.max(...all.map(({ baseline }) => baseline)),
      cells,
    };
    rows.push(row);
    return row;
  };
  const toCells = (edges: number[], texts: TextLine[][]): TableCell[] =>
    texts.map((own, column) => ({
      left: edges[column] ?? left,
      right: edges[column + 1] ?? right,
      lines: own,
      rows: 1,
    }));
  for (const { strips, cells } of fields) push(page, toCells(between(left, strips), cells));
  blocks.forEach((block, index) => {
    const front = fronts[index];
    const edge = front ? edgeOf(front.strip) : null;
    const edges = between(edge ?? left, block.strips);
    const begin = rows.length;
    push(block.page, toCells(edges, block.head));
    for (const own of block.pages) {
      const count = own.labels.length;
      own.rows.forEach((cells, row) => {
        const texts = cells.map((cell) => cell?.lines ?? []);
        const isTotal =
          label !== undefined &&
          block.kind === "indicators" &&
          own === block.pages.at(-1) &&
          row === own.rows.length - 1;
        if (isTotal) {
          const at = block.keys.indexOf("weight");
          const rest = toCells(edges.slice(at), texts.slice(at - count));
          push(own.page, [{ left, right: edges[at] ?? right, lines: [label], rows: 1 }, ...rest]);
          return;
        }
        const merged = own.labels.flatMap((groups, column): TableCell[] => {
          const group = groups.find(({ from, to }) => from <= row && to >= row);
          if (group && group.from !== row) return [];
          const [from, to] = [edges[column] ?? left, edges[column + 1] ?? right];
          return [
            { left: from, right: to, lines: group?.block.lines ?? [], rows: group ? group.to - row + 1 : 1 },
          ];
        });
        const placed = toCells(edges.slice(count), texts).map((cell, column) => {
          const inner = block.known[count + column];
          return inner?.isText ? { ...cell, inner } : cell;
        });
        push(own.page, [...merged, ...placed]);
      });
    }
    if (!front || edge === null) return;
    const own = rows
      .slice(begin)
      .filter(({ cells }) => !cells.some(({ lines: said }) => label && said.includes(label)));
    for (const [, some] of Map.groupBy(own, (row) => row.page)) {
      const [top] = some;
      const isFirst = top === own[0];
      top?.cells.unshift({
        left,
        right: edge,
        lines: isFirst ? front.lines : [],
        rows: some.length,
      });
    }
  });
  return { rows, edges: [left, ...known.sort((a, b) => a - b), right] };
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
  const all = owners.flatMap((box) => box ?? []);
  const table: RuledTable = {
    left: edges[0] ?? 0,
    right: edges.at(-1) ?? 0,
    top: levels[0] ?? 0,
    bottom: levels.at(-1) ?? 0,
    edges,
    levels,
    openTop: false,
    openBottom: false,
    boxes: [...new Set(all)],
    owners: all,
  };
  return { page: number, table, lines, aligned: true };
}
