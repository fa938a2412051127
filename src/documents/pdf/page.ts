import { UNKNOWN } from "../../values/fold.ts";
import { ScannedPages, UnreadableFile } from "../block.ts";
import { MOST_CELLS_OF_A_PAGE, MOST_MARKS_OF_A_PAGE, MOST_RULES_OF_A_PAGE } from "../limits.ts";
import { inColumns } from "./columns.ts";
import { type Box, boxAt, findTables, type RuledTable } from "./grid.ts";
import type { Glyph, Marks, TurnedGlyph } from "./marks.ts";
import { type TextLine, toLines, toTurnedLine } from "./text.ts";

/** A table on one page, and the lines that its cells print. */
export interface TablePart {
  page: number;
  table: RuledTable;
  lines: Map<Box, TextLine[]>;
  /** The first row that is not printed again from a page before. */
  begins?: number;
  /** Set where it has no ruling lines between columns; the pages of one such table share their edges. */
  aligned?: true;
}

/** Running text on one page, and how far all that the page prints reaches to the left and right. */
export interface ProsePart {
  page: number;
  lines: TextLine[];
  left: number;
  right: number;
  /** Where ruling lines run across outside of tables. */
  rules: LineAcross[];
}

/** A ruling line across, in points. */
export interface LineAcross {
  at: number;
  from: number;
  to: number;
}

/** What follows one another on a page. */
export type PagePart = ProsePart | TablePart;

/** A character that its font does not name: private use, controls, the replacement character. */
const UNNAMED = /[\ufffd\p{Co}\p{Cc}]/u;
const MOST_UNNAMED = 0.05;

/**
 * The parts of a page in reading order, from the top.
 * @throws UnreadableFile where its text cannot be told for certain, or it passes the limits
 */
export function readPage(page: number, marks: Marks): PagePart[] {
  checkMarks(page, marks);
  const ruled = findTables(marks.rules);
  if (!ruled)
    throw new UnreadableFile(1, {
      kind: "pdf-rules",
      page,
      most: MOST_RULES_OF_A_PAGE,
      mostCells: MOST_CELLS_OF_A_PAGE,
    });
  const tables = ruled.filter((table) => !isFrame(table, marks.glyphs));
  const inside = new Map<RuledTable, Map<Box, Glyph[]>>(tables.map((table) => [table, new Map()]));
  const outside: Glyph[] = [];
  for (const glyph of marks.glyphs) {
    const [x, y] = [(glyph.left + glyph.right) / 2, glyph.baseline - glyph.size * 0.3];
    const place = tables
      .flatMap((table) => ({ table, box: boxAt(table, x, y) ?? boxAcross(table, x, y, glyph.size) }))
      .find(({ box }) => box);
    const own = place && inside.get(place.table);
    if (!place?.box || !own) outside.push(glyph);
    else if (!own.get(place.box)?.push(glyph)) own.set(place.box, [glyph]);
  }
  const marked = dropWatermark([...inside.values()], marks.glyphs);
  const parts = tables.map((table): TablePart => {
    const own = inside.get(table) ?? new Map<Box, Glyph[]>();
    markTorn(own);
    const lines = linesOf(page, own);
    addTurned(page, table, lines, marks.turned);
    return { page, table, lines };
  });
  const lines = toLines(outside.filter((glyph) => !marked.has(glyph)));
  const left = marks.glyphs.reduce((least, glyph) => Math.min(least, glyph.left), Number.POSITIVE_INFINITY);
  const right = marks.glyphs.reduce((most, glyph) => Math.max(most, glyph.right), 0);
  const rules = marks.rules.flatMap(({ x1, y1, x2, y2 }) =>
    x2 - x1 > y2 - y1 ? { at: y1, from: x1, to: x2 } : [],
  );
  return inOrder(lines, parts, (own) => {
    const columns = inColumns(own, { left, right }) ?? [{ lines: own, left, right }];
    return columns.map((column) => ({ page, rules, ...column }));
  });
}

/** Which part of the rows of a frame has so many gaps this wide, in sizes, where columns stand in it. */
const PARTED = 0.5;
const GAP = 1;
const FEWEST_GAPS = 2;

// lines between rows and a frame around them are no columns where gaps part what stands in the rows
function isFrame(table: RuledTable, glyphs: Glyph[]): boolean {
  const rows = table.levels.length - 1;
  if (table.edges.length > 2) return false;
  const own = new Map<Box, Glyph[]>();
  for (const glyph of glyphs) {
    const box = boxAt(table, (glyph.left + glyph.right) / 2, glyph.baseline - glyph.size * 0.3);
    if (box && !own.get(box)?.push(glyph)) own.set(box, [glyph]);
  }
  const parted = [...own.values()].filter((all) =>
    toLines(all).some(
      ({ glyphs: line, size }) =>
        line.filter((glyph, index) => glyph.left - (line[index - 1] ?? glyph).right > GAP * size).length >=
        FEWEST_GAPS,
    ),
  );
  return parted.length >= rows * PARTED;
}

/** The name of a cell over two pages may stand across the edge of the first, this much of its size beyond. */
const BEYOND = 0.3;

function boxAcross(table: RuledTable, x: number, y: number, size: number): Box | undefined {
  const reach = size * BEYOND;
  const box = boxAt(table, x, y - reach) ?? boxAt(table, x, y + reach);
  return box && box.rows > 1 ? box : undefined;
}

/** A watermark is so many times as large as most of what its page prints, at least. */
const WATERMARK = 2;

/**
 * Takes a watermark that lies level over tables out of their cells: some of its characters are higher than the cell they stand in.
 * @returns its characters, beside the tables too
 */
function dropWatermark(tables: Map<Box, Glyph[]>[], all: Glyph[]): Set<Glyph> {
  const sizes = all.map(({ size }) => size).sort((a, b) => a - b);
  const large = WATERMARK * (sizes[Math.floor(sizes.length / 2)] ?? 0);
  const cells = tables.flatMap((own) => [...own]);
  const higher = cells.flatMap(([{ top, bottom }, own]) =>
    own.filter(({ size }) => size > bottom - top && size >= large),
  );
  const keyOf = ({ size, baseline }: Glyph) => `${Math.round(size)}:${Math.round(baseline)}`;
  const lines = new Set(higher.map(keyOf));
  const marked = new Set(all.filter((glyph) => lines.has(keyOf(glyph))));
  if (marked.size === 0) return marked;
  for (const own of tables)
    for (const [box, glyphs] of own) {
      const kept = glyphs.filter((glyph) => !marked.has(glyph));
      if (kept.length > 0) own.set(box, kept);
      else own.delete(box);
    }
  return marked;
}

/** What numbers are printed with, and how near, in sizes, two of its characters stand in one. */
const OF_NUMBERS = /^[\d.,，%％]$/;
const TOUCHING = 0.1;

// a number wider than its cell goes on in the next: what either holds of it is not the number
function markTorn(boxes: Map<Box, Glyph[]>): void {
  const numbers = [...boxes].flatMap(([box, own]) =>
    own.flatMap((glyph) => (OF_NUMBERS.test(glyph.text) ? { box, glyph } : [])),
  );
  const places = new Map<number, typeof numbers>();
  for (const own of numbers) {
    const key = Math.round(own.glyph.baseline);
    if (!places.get(key)?.push(own)) places.set(key, [own]);
  }
  for (const line of places.values()) {
    const sorted = line.toSorted((a, b) => a.glyph.left - b.glyph.left);
    sorted.forEach((right, index) => {
      const left = sorted[index - 1];
      if (!left || left.box === right.box) return;
      const gap = right.glyph.left - left.glyph.right;
      if (Math.abs(gap) > TOUCHING * right.glyph.size) return;
      if (!/\d/.test(left.glyph.text + right.glyph.text)) return;
      const unknown = (x: number, glyph: Glyph): Glyph => ({ ...glyph, text: UNKNOWN, left: x, right: x });
      boxes.get(left.box)?.push(unknown(left.glyph.right, left.glyph));
      boxes.get(right.box)?.push(unknown(right.glyph.left - gap / 2 - 0.01, right.glyph));
    });
  }
}

function linesOf(page: number, glyphs: Map<Box, Glyph[]>): Map<Box, TextLine[]> {
  const lines = new Map([...glyphs].map(([box, own]) => [box, toLines(own)]));
  for (const [{ whole }, [first]] of lines) {
    if (whole || !first) continue;
    const text = first.text.slice(0, 20);
    throw new UnreadableFile(1, { kind: "pdf-missing-rule", page, text });
  }
  return lines;
}

// a narrow cell may be written from top to bottom, or turned as a whole
function addTurned(
  page: number,
  table: RuledTable,
  lines: Map<Box, TextLine[]>,
  turned: TurnedGlyph[],
): void {
  const own = new Map<Box, TurnedGlyph[]>();
  for (const glyph of turned) {
    const box = boxAt(table, glyph.x, glyph.y);
    if (box && !own.get(box)?.push(glyph)) own.set(box, [glyph]);
  }
  for (const [box, glyphs] of own) {
    const line = toTurnedLine(glyphs);
    if (line.text === "") continue;
    if (!box.whole || lines.has(box) || !glyphs.every(({ turn }) => turn === glyphs[0]?.turn))
      throw new UnreadableFile(1, { kind: "pdf-mixed-directions", page, text: line.text.slice(0, 20) });
    lines.set(box, [line]);
  }
}

function inOrder(
  lines: TextLine[],
  tables: TablePart[],
  toProse: (own: TextLine[]) => ProsePart[],
): PagePart[] {
  const parts: PagePart[] = [];
  let rest = lines;
  for (const part of tables) {
    const above = rest.filter(({ baseline }) => baseline < part.table.top + 1);
    rest = rest.filter((line) => !above.includes(line));
    if (above.length > 0) parts.push(...toProse(above));
    parts.push(part);
  }
  return rest.length > 0 ? [...parts, ...toProse(rest)] : parts;
}

function checkMarks(page: number, { glyphs, rules, invisible, turned, aslant }: Marks): void {
  if (
    glyphs.length + invisible + turned.length + aslant > MOST_MARKS_OF_A_PAGE ||
    rules.length > MOST_MARKS_OF_A_PAGE
  )
    throw new UnreadableFile(1, { kind: "pdf-marks", page, most: MOST_MARKS_OF_A_PAGE });
  if (invisible > glyphs.length) throw new ScannedPages(1, { kind: "pdf-scanned-page", page });
  if (turned.length + aslant > glyphs.length) throw new UnreadableFile(1, { kind: "pdf-not-level", page });
  const unnamed = glyphs.filter(({ text }) => UNNAMED.test(text)).length;
  if (unnamed > glyphs.length * MOST_UNNAMED)
    throw new UnreadableFile(1, { kind: "pdf-unnamed", page, count: unnamed });
}
