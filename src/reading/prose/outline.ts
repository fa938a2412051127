import { type Block, type Cell, filled } from "../../documents/block.ts";
import { type Place, spanOf } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import { isHeading } from "../layout/background.ts";

/** A heading of running text with the paragraphs below it, up to the next heading of any rank. */
export interface Passage {
  heading: Cell | null;
  /** Folded words of this heading and of those above it, outermost first, without their numbers. */
  path: string[];
  paragraphs: Paragraph[];
}

/** A paragraph, put together again where a page break cut it. */
export interface Paragraph {
  text: string;
  cells: Cell[];
  at: Place;
}

/** How numbers rank in official writing: 一、（一）1、（1）①; a bare short line ranks below them all. */
const RANKS = [
  /^第?[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十]+\)/,
  /^\d+[、.]/,
  /^\(\d+\)/,
  /^[①-⑳]/,
];
const BARE = RANKS.length;
const LONGEST_BARE_HEADING = 16;
const SHORTEST_CUT_PARAGRAPH = 30;

/** The passages of running text in their order; rows of tables are passed over. */
export function readOutline(blocks: Block[]): Passage[] {
  const passages: Passage[] = [{ heading: null, path: [], paragraphs: [] }];
  let open: { rank: number; words: string }[] = [];
  for (const block of blocks) {
    const [cell] = filled(block);
    if (!cell || block.kind !== "paragraph") continue;
    const rank = rankOf(cell);
    if (rank === null) {
      addParagraph(passages.at(-1)?.paragraphs ?? [], cell);
      continue;
    }
    open = [...open.filter((above) => above.rank < rank), { rank, words: headingWords(cell) }];
    passages.push({ heading: cell, path: open.map(({ words }) => words), paragraphs: [] });
  }
  return passages;
}

/** The words of a heading without number and colon: `（1）数量指标` is 数量指标. */
function headingWords({ label }: Cell): string {
  const number = RANKS.find((pattern) => pattern.test(label));
  return fold(number ? label.replace(number, "") : label);
}

/** Paragraphs as one text; a line break between them. */
export function joinParagraphs(paragraphs: Paragraph[]): Reading<string> | null {
  const [first, ...others] = paragraphs;
  if (!first) return null;
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  return { text, at: spanOf(first.at, ...others.map(({ at }) => at)), value: text };
}

function rankOf({ label }: Cell): number | null {
  if (isHeading(label)) {
    const rank = RANKS.findIndex((pattern) => pattern.test(label));
    return rank === -1 ? BARE : rank;
  }
  return label.length <= LONGEST_BARE_HEADING && !/[。；;，,！!？?]/.test(label) ? BARE : null;
}

// a paragraph that ends without a stop was cut by a page break, and the next line goes on with it
function addParagraph(paragraphs: Paragraph[], cell: Cell): void {
  const last = paragraphs.at(-1);
  const end = last?.cells.at(-1)?.text.at(-1) ?? "";
  if (last && last.text.length >= SHORTEST_CUT_PARAGRAPH && !/[。；：！？;:!?”"）)]/.test(end)) {
    last.text += cell.text;
    last.cells.push(cell);
    last.at = spanOf(last.at, cell.at);
  } else paragraphs.push({ text: cell.text, cells: [cell], at: cell.at });
}
