import { type AlignedRow, type Alignment, type LineGroup, type Merged, SAME_ANCHOR } from "./shape.ts";

/** How far, as a part of the lowest row, the middle of a label may be from the middle of its rows. */
const NEAR = 0.2;

/**
 * The rows that each label of a column stands for: one each, or merged over several as all cells of the table are aligned.
 * @param isOpen whether a label of a page before or behind may stand for the first or last rows
 * @returns null where the labels do not share out the rows in one way
 */
export function share(
  blocks: LineGroup[],
  rows: AlignedRow[],
  alignment: Alignment,
  isOpen: { above: boolean; below: boolean },
): Merged[] | null {
  const single = blocks.map((block) => ({ block, row: rowAt(block, rows) }));
  const named = new Set(single.map(({ row }) => row));
  // what stands at the bottom of its rows may stand for the first of a page, too
  const isFree = alignment !== "bottom" || !isOpen.above;
  const each = rows.every((_, row) => named.has(row) || (row === 0 && isFree));
  if (each && !named.has(-1) && named.size === blocks.length)
    return single.map(({ block, row }) => ({ block, from: row, to: row }));
  if (alignment !== "top") return shareDown(blocks, rows, alignment, isOpen);
  if (named.has(-1) || named.size < blocks.length) return null;
  const at = single.map(({ row }) => row);
  if ((at[0] ?? 0) > 1 && !isOpen.above) return null;
  return single.map(({ block, row }, index) => ({
    block,
    from: row,
    to: (at[index + 1] ?? rows.length) - 1,
  }));
}

function rowAt({ anchor, size }: LineGroup, rows: AlignedRow[]): number {
  return rows.findIndex((row) => Math.abs(row.anchor - anchor) <= SAME_ANCHOR * size);
}

// label by label from the top, each over the rows that its place allows; where there are two ways there is none
function shareDown(
  blocks: LineGroup[],
  rows: AlignedRow[],
  alignment: Alignment,
  isOpen: { above: boolean; below: boolean },
): Merged[] | null {
  const levels = levelsOf(rows, alignment);
  const middleOf = (from: number, to: number) => ((levels[from] ?? 0) + (levels[to + 1] ?? 0)) / 2;
  const lowest = Math.min(...rows.map((_, row) => (levels[row + 1] ?? 0) - (levels[row] ?? 0)));
  const ends = (block: LineGroup, from: number): number[] => {
    const last = rows.length - 1;
    const own = rows.flatMap(({ anchor }, to) => {
      const isNear =
        alignment === "middle"
          ? Math.abs(middleOf(from, to) - block.middle) <= NEAR * lowest
          : Math.abs(anchor - block.anchor) <= SAME_ANCHOR * block.size;
      return to >= from && isNear ? [to] : [];
    });
    // a cell that goes on over the page is printed at the top of it
    const isTop =
      Math.abs((block.lines[0]?.baseline ?? 0) - (rows[from]?.top ?? 0)) <= SAME_ANCHOR * block.size;
    return isOpen.below && block === blocks.at(-1) && isTop && !own.includes(last) ? [...own, last] : own;
  };
  const walk = (at: number, from: number): Merged[][] => {
    const block = blocks[at];
    if (!block) return from === rows.length ? [[]] : [];
    return ends(block, from).flatMap((to) =>
      walk(at + 1, to + 1).map((rest) => [{ block, from, to }, ...rest]),
    );
  };
  const starts = isOpen.above ? rows.map((_, row) => row) : [0, 1];
  const walks = blocks.length === 0 ? [[]] : starts.flatMap((start) => walk(0, start));
  return walks.length === 1 ? (walks[0] ?? null) : null;
}

/**
 * Where rows begin and end: midway between what two of them print. Where all cells stand in the middle of their rows, one such
 * place gives all others, and most of them tell it rightly though a high label may have stretched a row.
 */
export function levelsOf(rows: AlignedRow[], alignment: Alignment): number[] {
  const inner = rows.slice(1).map((row, index) => ((rows[index]?.bottom ?? 0) + row.top) / 2);
  const [first, last] = [rows[0], rows.at(-1)];
  const [second, lastButOne] = [inner[0] ?? last?.bottom ?? 0, inner.at(-1) ?? first?.top ?? 0];
  const above = first ? first.top - (second - first.bottom) : 0;
  const below = last ? last.bottom + (last.top - lastButOne) : 0;
  const levels = [above, ...inner, below];
  if (alignment !== "middle" || inner.length === 0) return levels;
  const told = inner
    .map((level, index) => rows.slice(0, index + 1).reduceRight((at, { anchor }) => 2 * anchor - at, level))
    .sort((a, b) => a - b);
  const exact = [told[Math.floor(told.length / 2)] ?? above];
  for (const { anchor } of rows) exact.push(2 * anchor - (exact.at(-1) ?? 0));
  const holds = rows.every(
    ({ top, bottom }, row) => (exact[row] ?? 0) < top && (exact[row + 1] ?? 0) > bottom,
  );
  return holds ? exact : levels;
}
