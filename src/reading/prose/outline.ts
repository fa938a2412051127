import { type Block, type Cell, filled } from "../../documents/block.ts";
import { type Place, spanOf } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { ITEM_NUMBER } from "../../values/numbering.ts";
import { type Part, read } from "../settle/row.ts";
import { cutHeadings, rankOfLoneNumber } from "./headings.ts";

/** A heading of running text with the paragraphs below it, up to the next heading of any rank. */
export interface Passage {
  heading: Cell | null;
  /** The heading as it is printed, with its number. */
  lead: Paragraph | null;
  /** Folded words of this heading and of those above it, outermost first, without their numbers. */
  path: string[];
  paragraphs: Paragraph[];
}

/** A paragraph, put together again where a page break cut it, or the part of a line behind its heading. */
export interface Paragraph {
  text: string;
  cells: Cell[];
  at: Place;
  /** The parts of the cells that the text is put together from, in its order. */
  pieces: LinePiece[];
}

/** A part of a cell's text. */
export interface LinePiece extends Part {
  cell: Cell;
}

const SHORTEST_CUT_PARAGRAPH = 30;

/** The passages of running text in their order; rows of tables are passed over. */
export function readOutline(blocks: Block[]): Passage[] {
  const passages: Passage[] = [{ heading: null, lead: null, path: [], paragraphs: [] }];
  let open: { rank: number; words: string }[] = [];
  let lone: number | null = null;
  for (const block of blocks) {
    const [cell] = filled(block);
    if (!cell || block.kind !== "paragraph") continue;
    const parted = lone;
    lone = rankOfLoneNumber(cell.text);
    if (lone !== null) continue;
    for (const { rank, words, part } of cutHeadings(cell.text, parted)) {
      const piece = { ...part, cell };
      if (rank === null) {
        addParagraph(passages.at(-1)?.paragraphs ?? [], piece);
        continue;
      }
      open = [...open.filter((above) => above.rank < rank), { rank, words }];
      const path = open.map((own) => own.words);
      passages.push({ heading: cell, lead: paragraphOf(piece), path, paragraphs: [] });
    }
  }
  return passages;
}

/** A title as a heading that nothing stands below. */
export const titlePassage = (title: Cell): Passage => ({
  heading: title,
  lead: paragraphOf({ cell: title, text: title.text, index: 0 }),
  path: [],
  paragraphs: [],
});

/** Paragraphs as one text, with a line break between them; cited line by line where a page break tore one. */
export function joinParagraphs(paragraphs: Paragraph[]): Reading<string> | null {
  const [first, ...others] = paragraphs;
  if (!first) return null;
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const printed = paragraphs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("\n");
  const at = spanOf(first.at, ...others.map((paragraph) => paragraph.at));
  return { text, at, value: text, ...(printed !== text && { printed }) };
}

/**
 * A part of a paragraph as a reading, cited where it stands; what reaches over a page break is cited on both lines.
 * @param part characters of the paragraph's text
 * @param parse what the characters mean; null where they are not understood
 */
export function readIn<T>(
  { pieces }: Paragraph,
  { text, index }: Part,
  parse: (text: string) => T | null,
): Reading<T> | null {
  const own: LinePiece[] = [];
  let begin = 0;
  for (const piece of pieces) {
    const [from, to] = [Math.max(0, index - begin), Math.min(piece.text.length, index + text.length - begin)];
    if (from < to)
      own.push({ cell: piece.cell, text: piece.text.slice(from, to), index: piece.index + from });
    begin += piece.text.length;
  }
  const [first, ...others] = own;
  if (!first) return null;
  if (others.length === 0) return read(first.cell, parse, first);
  const printed = own.map((piece) => piece.text).join("\n");
  return {
    text: printed,
    at: spanOf(first.cell.at, ...others.map(({ cell }) => cell.at)),
    value: parse(text),
  };
}

const paragraphOf = (piece: LinePiece): Paragraph => ({
  text: piece.text,
  cells: [piece.cell],
  at: piece.cell.at,
  pieces: [piece],
});

// a paragraph that ends without a stop was cut by a page break, and the next line goes on with it
function addParagraph(paragraphs: Paragraph[], piece: LinePiece): void {
  const last = paragraphs.at(-1);
  if (last && wasCut(last, piece)) {
    last.text += piece.text;
    last.cells.push(piece.cell);
    last.pieces.push(piece);
    last.at = spanOf(last.at, piece.cell.at);
  } else paragraphs.push(paragraphOf(piece));
}

/** No paragraph ends so: with a comma, or with a sentence begun behind a full one. */
const CUT = /[，、,]$|[。；].*[^。；：！？;:!?”"）)\s]$/;
/** 支出5 | 23万元: a figure that goes on in the next line. */
const FIGURE_BEGINS = /\d\.?$/;
const FIGURE_GOES_ON = /^(?:\.?\d[\d.,]*(?:[万亿]?元|[%％‰人户个亩])|[万亿]元|元[，。；]|[%％‰])/;

/** 2.设备验收合格率：…: the next item of a list goes on with no line above, whatever it ends with. */
const ITEM_BEGINS = new RegExp(`^\\s*${ITEM_NUMBER}(?=\\s*\\p{Script=Han})`, "u");

function wasCut(last: Paragraph, next: LinePiece): boolean {
  if (ITEM_BEGINS.test(next.text)) return false;
  const above = last.cells.at(-1)?.text.trimEnd() ?? "";
  if (/[。；：！？;:!?”"）)]$/.test(above)) return false;
  if (last.text.length >= SHORTEST_CUT_PARAGRAPH || CUT.test(above)) return true;
  return FIGURE_BEGINS.test(above) && FIGURE_GOES_ON.test(next.text);
}
