import { fold } from "../../values/fold.ts";
import { UnreadableFile } from "../block.ts";
import { isGroup, isTornGroup } from "../labels.ts";
import type { FoundBlock, FoundCell } from "../write.ts";
import { mendBreaks } from "./break.ts";
import type { Words } from "./cut.ts";
import type { PagePart, TablePart } from "./page.ts";
import { cellOf, textOfBox } from "./text.ts";

/** How far the edges of a table may be apart on two pages, and of a column on one, in points. */
const NEAR = 4;
const SAME_EDGE = 2.5;

/** How many characters are looked through for words that a page break parted. */
const MOST_WORDS = 200_000;

/** Whether a table is the rest of the one that ends the page before. */
export function continues(before: PagePart | undefined, part: PagePart): before is TablePart {
  return (
    before !== undefined &&
    "table" in before &&
    "table" in part &&
    before.page + 1 === part.page &&
    (before.table.edges === part.table.edges || !(before.aligned || part.aligned)) &&
    Math.abs(before.table.left - part.table.left) < NEAR &&
    Math.abs(before.table.right - part.table.right) < NEAR
  );
}

/**
 * The rows of a table and what continues it over pages, under one set of columns; a merged cell stands at its first position.
 * @param words all that the file prints; what was cut is known by it
 * @throws UnreadableFile where a page break leaves in doubt whether there is one row or two
 */
export function tableRows(parts: TablePart[], words: Words): FoundBlock[] {
  const edges = uniteEdges(parts);
  const indexOf = (x: number) => edges.findIndex((edge) => Math.abs(edge - x) <= SAME_EDGE);
  mendBreaks(parts, words);
  for (const part of parts) checkGroups(part);
  return parts.flatMap(({ page, table, lines }) =>
    table.levels.slice(0, -1).map((_, row): FoundBlock => {
      const cells = edges.slice(0, -1).map((): FoundCell => ({ text: "", origin: `第${page}页`, span: 0 }));
      for (const box of table.boxes) {
        const from = indexOf(box.left);
        const cell = cells[from];
        if (box.row !== row || !cell) continue;
        const own = lines.get(box) ?? [];
        Object.assign(cell, cellOf(textOfBox(own, box), page, own));
        cell.span = Math.max(1, indexOf(box.right) - from);
        if (box.rows > 1) cell.rows = box.rows;
      }
      return { kind: "row", cells };
    }),
  );
}

// a program that prints a name only as far as its cell is high leaves a piece of it
function checkGroups({ page, table, lines }: TablePart): void {
  const said = table.boxes.map((box) => ({
    ...box,
    text: textOfBox(lines.get(box) ?? [], box),
  }));
  const torn = said.find(
    ({ text, left }) => isTornGroup(text) && said.some((other) => other.left === left && isGroup(other.text)),
  );
  if (!torn) return;
  throw new UnreadableFile(1, { kind: "pdf-torn-label", page, text: fold(torn.text) });
}

function uniteEdges(parts: TablePart[]): number[] {
  const all = parts.flatMap(({ table }) => table.edges).sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? edge) > SAME_EDGE);
}

/** All that a file prints, as far as words are looked up in it. */
export function wordsOf(parts: PagePart[]): Words {
  const cells = new Map<string, number>();
  const texts = parts.flatMap((part) => {
    if (!("table" in part)) return part.lines.map(({ text }) => text);
    const own = [...part.lines].map(([box, lines]) => textOfBox(lines, box));
    for (const text of own) cells.set(text, (cells.get(text) ?? 0) + 1);
    return own;
  });
  return { text: texts.join("\n").slice(0, MOST_WORDS), cells };
}
