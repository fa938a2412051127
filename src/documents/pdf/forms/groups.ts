import { LEVEL1, LEVEL2 } from "../../../model/labels/levels.ts";
import { fold } from "../../../values/fold.ts";
import { toNamed } from "../aligned/anchored.ts";
import { levelsOf } from "../aligned/merged.ts";
import { areNested } from "../aligned/rows.ts";
import {
  type AlignedRow,
  type Alignment,
  type LineGroup,
  type Merged,
  SAME_ANCHOR,
  textOf,
} from "../aligned/shape.ts";
import type { TextLine } from "../text.ts";

/** What labels of groups stand in front of on one page: their lines by columns, and the rows; the row of a total is of no group. */
export interface GroupedPage {
  columns: TextLine[][];
  rows: AlignedRow[];
  count: number;
}

/** How far, as a part of the lowest row, the middle of a label may be from the middle of its rows. */
const NEAR = 0.25;
/** So many ways to share out the rows of a page are compared; where there are more, none is believed. */
const MOST_WAYS = 200;

/** Whether a label of the page before or behind may stand for rows of this one, too. */
interface Open {
  above: boolean;
  below: boolean;
}

/**
 * The rows of each page that labels of groups stand for, by their names and places, level by level. A label of which a page break
 * left rows on both pages stands in front of the first ones.
 * @returns null where a line is part of no name of a group, or where rows may be shared out in other ways, too
 */
export function groupsOf(pages: GroupedPage[], alignment: Alignment): Merged[][][] | null {
  const named = pages[0]?.columns.map((_, column) => namesOf(pages, column, alignment)) ?? [];
  const found: Merged[][][] = [];
  for (const [page, own] of pages.entries()) {
    const isOpen = { above: page > 0, below: page < pages.length - 1 };
    const ways: Merged[][][] = [];
    for (const column of named) {
      const blocks = column?.[page];
      const some = blocks && waysOf(blocks, own, alignment, isOpen);
      if (!some) return null;
      ways.push(some);
    }
    const products = ways.reduce<Merged[][][]>(
      (all, some) => all.flatMap((one) => some.map((way) => [...one, way])).slice(0, MOST_WAYS),
      [[]],
    );
    const [first, ...others] = products.filter((one) => areNested(one) && areOfParents(one));
    if (!first || others.length > 0) return null;
    found.push(first);
  }
  if (alignment !== "bottom") return found;
  return areEndsTold(found, pages) ? withRowsBefore(found, pages) : null;
}

// the labels of a column by the page that their first line stands on; null where a line is part of none
function namesOf(pages: GroupedPage[], column: number, alignment: Alignment): LineGroup[][] | null {
  const own = pages.map((page) => page.columns[column] ?? []);
  const named = toNamed(own.flat(), alignment);
  if (!named) return null;
  const groups: LineGroup[][] = pages.map(() => []);
  for (const block of named) {
    const page = own.findIndex((lines) => block.lines[0] && lines.includes(block.lines[0]));
    const there = block.lines.filter((line) => own[page]?.includes(line));
    const [first, last] = [there[0]?.baseline ?? 0, there.at(-1)?.baseline ?? 0];
    const middle = (first + last) / 2;
    const anchor = alignment === "top" ? first : alignment === "bottom" ? last : middle;
    groups[page]?.push({ ...block, anchor, middle });
  }
  return groups;
}

function waysOf(
  blocks: LineGroup[],
  { rows: all, count }: GroupedPage,
  alignment: Alignment,
  isOpen: Open,
): Merged[][] | null {
  const rows = all.slice(0, count);
  const levels = levelsOf(all, alignment);
  const lowest = Math.min(...rows.map((_, row) => (levels[row + 1] ?? 0) - (levels[row] ?? 0)));
  const last = count - 1;
  const fits = (block: LineGroup, from: number, to: number): boolean => {
    const [first, end] = [rows[from], rows[to]];
    if (!first || !end) return false;
    const begin = block.lines[0]?.baseline ?? 0;
    const reach = SAME_ANCHOR * block.size;
    if (alignment === "top") return Math.abs(begin - first.anchor) <= reach;
    if (alignment === "bottom") return Math.abs(block.anchor - end.anchor) <= reach;
    if (from === to && Math.abs(block.middle - first.anchor) <= reach) return true;
    const middle = ((levels[from] ?? 0) + (levels[to + 1] ?? 0)) / 2;
    if (Math.abs(middle - block.middle) <= NEAR * lowest) return true;
    // what goes on over the page stands at the top of what is left of it
    return isOpen.below && to === last && begin > (levels[from] ?? 0) && begin - first.top <= reach;
  };
  const isEnd = (from: number) => from === count || (isOpen.below && alignment === "bottom");
  const walk = (at: number, from: number): Merged[][] => {
    const block = blocks[at];
    if (!block) return isEnd(from) ? [[]] : [];
    const ways: Merged[][] = [];
    for (let to = from; to < count && ways.length < MOST_WAYS; to++)
      if (fits(block, from, to))
        for (const rest of walk(at + 1, to + 1)) ways.push([{ block, from, to }, ...rest]);
    return ways;
  };
  if (blocks.length === 0) return isOpen.above && alignment !== "bottom" ? [[]] : null;
  const isRest = isOpen.above && alignment !== "bottom";
  const ways = (isRest ? rows.map((_, row) => row) : [0]).flatMap((start) => walk(0, start));
  return ways.length > 0 && ways.length < MOST_WAYS ? ways : null;
}

const bare = (block: LineGroup) => fold(textOf(block.lines)).replaceAll(/\([^()]*\)/g, "");

// a known group of the second level stands beside the one of the first that it belongs to
function areOfParents(levels: Merged[][]): boolean {
  const [outer, inner] = levels;
  if (!outer || !inner) return true;
  return inner.every(({ block, from }) => {
    const parent = LEVEL2[bare(block)]?.parent;
    const above = outer.find((own) => own.from <= from && own.to >= from);
    const label = above && LEVEL1[bare(above.block)];
    return !parent || !label || parent === label;
  });
}

// a label at the bottom of the rows of one page may go on over the first of the next
function areEndsTold(found: Merged[][][], pages: GroupedPage[]): boolean {
  return found.every((own, page) =>
    own.every((labels, column) => {
      const before = endOf(found[page - 1]?.[column]) < (pages[page - 1]?.count ?? 0);
      return page === 0 || before || labels[0]?.to === 0;
    }),
  );
}

// what stands at the bottom of its rows stands on the last of their pages
function withRowsBefore(found: Merged[][][], pages: GroupedPage[]): Merged[][][] {
  return found.map((own, page) =>
    own.map((labels, column) => {
      const next = found[page + 1]?.[column]?.[0];
      const moved = page > 0 && endOf(found[page - 1]?.[column]) < (pages[page - 1]?.count ?? 0);
      const kept = labels.map(
        (label, index): Merged =>
          moved && index === 0 ? { ...label, block: { ...label.block, lines: [] } } : label,
      );
      const from = endOf(labels);
      const to = (pages[page]?.count ?? 0) - 1;
      return next && from <= to ? [...kept, { block: next.block, from, to }] : kept;
    }),
  );
}

const endOf = (labels: Merged[] | undefined): number => (labels?.at(-1)?.to ?? -1) + 1;
