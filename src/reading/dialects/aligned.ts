import type { Document } from "../../documents/block.ts";
import { LIST_COLUMNS, type ListColumn } from "../../model/labels/lists.ts";
import type { Correction } from "../../model/source.ts";
import { fold } from "../../values/fold.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { MOST_COLUMNS } from "../limits.ts";
import { readTabbed } from "./tabbed.ts";

/** A cell of a line as it is set: its characters, and where on the line they begin and end, wide characters counted twice. */
interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words that one space parts are of one cell. */
const WORD = /\S+(?: \S+)*/g;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * The aligned dialect: a list without tabs whose cells begin, or end, right below their column's label, so that a blank cell
 * shows as a gap. Its lines are rewritten with tabs, one for one. Where one cell of a list stands below no label, or below
 * two, none of its rows is placed.
 */
export function readAligned(lines: string[], corrections: Correction[]): Document {
  const own = [...lines];
  const unplaced = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const head = headOf(line);
    if (!head) continue;
    const rows = rowsBelow(lines, index, head);
    const placed = rows.map((row) =>
      ROW.test(lines[row] ?? "") ? place(wordsOf(lines[row] ?? ""), head) : null,
    );
    own[index] = head.map(({ text }) => text).join("\t");
    for (const [i, row] of rows.entries()) {
      const cells = placed.includes(null) ? wordsOf(lines[row] ?? "").map(({ text }) => text) : placed[i];
      own[row] = (cells ?? []).join("\t");
      if (placed.includes(null)) unplaced.add(row + 1);
    }
  }
  const blocks = readTabbed(own, corrections).map((block) =>
    block.cells.some(({ at }) => unplaced.has(at.line)) ? { ...block, unplaced: true as const } : block,
  );
  return { lines: own, blocks };
}

/** Whether a line heads such a list. */
export const isAlignedHead = (line: string): boolean => headOf(line) !== null;

function headOf(line: string): Word[] | null {
  if (!line.includes("序号") || !line.includes("名称") || line.includes("\t")) return null;
  const words = wordsOf(line);
  const keys = words.map(({ text }) => lookUpColumn<ListColumn>(LIST_COLUMNS, fold(text)));
  const isHead = keys.includes("ordinal") && keys.includes("name") && words.length <= MOST_COLUMNS;
  return isHead && words.length >= FEWEST_COLUMNS ? words : null;
}

const FEWEST_COLUMNS = 4;

// the numbered rows and the total below a head, and every line between them or set under their columns: it goes on with a cell
// above, or is a row of its own, and nobody knows which
function rowsBelow(lines: string[], head: number, labels: Word[]): number[] {
  const isUnder = (word: Word | undefined) =>
    word !== undefined &&
    !FOOT.test(word.text) &&
    labels.some(({ start }) => start > 0 && start === word.start);
  const below: number[] = [];
  let last = 0;
  for (let index = head + 1; index < lines.length && below.length - last <= FURTHEST_ROW; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (headOf(line)) break;
    below.push(index);
    const words = wordsOf(line);
    const isRow = ROW.test(line) && words.length > 1;
    if (isRow || (last === below.length - 1 && isUnder(words[0]))) last = below.length;
  }
  return below.slice(0, last);
}

const ROW = /^\s*(?:\d{1,4}(?=\s)|合\s*计|总\s*计)/;
/** How a line below a list begins that is none of it. */
const FOOT = /^(?:注|备注|说明|填[报表]|单位负责人|负责人|联系)/;
/** Behind so many lines that are no rows the list has ended. */
const FURTHEST_ROW = 3;

// the text of each column; null where a word stands below no label, or where two may be meant
function place(words: Word[], head: Word[]): string[] | null {
  const cells = head.map(() => "");
  for (const { text, start, end } of words) {
    const fits = head.flatMap((label, column) =>
      label.start === start || label.end === end ? [column] : [],
    );
    const [column, ...others] = fits;
    if (column === undefined || others.length > 0 || cells[column] !== "") return null;
    cells[column] = text;
  }
  return cells;
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map(({ 0: text, index }) => {
    const start = widthOf(line.slice(0, index));
    return { text, start, end: start + widthOf(text) };
  });
}

const widthOf = (text: string) => [...text].reduce((width, char) => width + (WIDE.test(char) ? 2 : 1), 0);
