import type { Box } from "./pdf-grid.ts";
import type { PagePart, TablePart } from "./pdf-page.ts";
import { joinLines } from "./pdf-text.ts";
import type { Found, FoundCell } from "./write.ts";

/** How far the edges of a table may be apart on two pages, and of a column on one, in points. */
const NEAR = 4;
const SAME_EDGE = 2.5;

/** Whether a table is the rest of the one that ends the page before. */
export function continues(before: PagePart | undefined, part: PagePart): before is TablePart {
  return (
    before !== undefined &&
    "table" in before &&
    "table" in part &&
    before.page + 1 === part.page &&
    Math.abs(before.table.left - part.table.left) < NEAR &&
    Math.abs(before.table.right - part.table.right) < NEAR
  );
}

/** The rows of a table and what continues it over pages, under one set of columns; a merged cell stands at its first position. */
export function tableRows(parts: TablePart[]): Found[] {
  const edges = uniteEdges(parts);
  const indexOf = (x: number) => edges.findIndex((edge) => Math.abs(edge - x) <= SAME_EDGE);
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (next) mendRow(part, next);
  });
  return parts.flatMap(({ page, table, lines }) =>
    table.levels.slice(0, -1).map((_, row): Found => {
      const cells = edges.slice(0, -1).map((): FoundCell => ({ text: "", origin: `第${page}页`, span: 0 }));
      for (const box of table.boxes) {
        const from = indexOf(box.left);
        const cell = cells[from];
        if (box.row !== row || !cell) continue;
        cell.text = joinLines(lines.get(box) ?? [], box.left, box.right);
        cell.span = Math.max(1, indexOf(box.right) - from);
      }
      return { kind: "row", cells };
    }),
  );
}

function uniteEdges(parts: TablePart[]): number[] {
  const all = parts.flatMap(({ table }) => table.edges).sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? edge) > SAME_EDGE);
}

/** A cell at the foot of a page and the one below it at the head of the next, of the same width. */
interface Cut {
  upper: Box;
  lower: Box;
  above: string;
  below: string;
}

// a page break may cut the cells of a row, and those merged over several rows
function mendRow(part: TablePart, next: TablePart): void {
  const cuts = cutsBetween(part, next);
  const isCut = (part.table.openBottom && next.table.openTop) || isRest(cuts, part, next);
  for (const { upper, lower, above, below } of cuts) {
    // a merged label may be printed on the second page only; it belongs to the rows of both
    const isLabel = above === "" && (upper.rows > 1 || lower.rows > 1);
    if (below === "" || (!isCut && !isLabel)) continue;
    part.lines.set(upper, [...(part.lines.get(upper) ?? []), ...(next.lines.get(lower) ?? [])]);
    next.lines.delete(lower);
  }
}

function cutsBetween(part: TablePart, next: TablePart): Cut[] {
  const last = part.table.levels.length - 1;
  return part.table.boxes.flatMap((upper) => {
    if (upper.row + upper.rows !== last) return [];
    const lower = next.table.boxes.find(
      ({ row, left, right }) =>
        row === 0 && Math.abs(left - upper.left) < NEAR && Math.abs(right - upper.right) < NEAR,
    );
    const say = (own: TablePart, box: Box) => joinLines(own.lines.get(box) ?? [], box.left, box.right);
    return lower ? [{ upper, lower, above: say(part, upper), below: say(next, lower) }] : [];
  });
}

// the lines are closed, but the first cell of the row is blank and every other goes on from a full line
function isRest(cuts: Cut[], part: TablePart, next: TablePart): boolean {
  const row = cuts.filter(({ upper, lower }) => upper.rows === 1 && lower.rows === 1);
  const [first] = row.toSorted((a, b) => a.upper.left - b.upper.left);
  const printed = row.filter(({ below }) => below !== "");
  return (
    first?.above !== "" &&
    first?.below === "" &&
    printed.length > 0 &&
    printed.every(({ upper, lower, above }) => {
      const [own, rest] = [part.lines.get(upper) ?? [], next.lines.get(lower) ?? []];
      const whole = joinLines([...own, ...rest.slice(0, 1)], upper.left, upper.right);
      return above !== "" && !whole.slice(above.length).startsWith("\n");
    })
  );
}
