import type { Cell } from "../../documents/block.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import type { Part } from "../settle/row.ts";
import type { Paragraph, Passage, LinePiece as PieceOfParagraph } from "./outline.ts";

/** A sentence of running text, in half-width signs and with `，` between its clauses; as long as it is printed. */
export interface Sentence {
  text: string;
  passage: Passage;
  /** Sentences of one paragraph share its number. */
  paragraph: number;
  /** The parts of cells that the sentence is put together from, in its order. */
  pieces: SentencePiece[];
}

/** A part of a cell, and where it begins in its sentence. */
export interface SentencePiece extends Part {
  cell: Cell;
  start: number;
}

const END = /[。!?\n]|(?<=[\p{Script=Han}%)])\.(?=\s|$)/gu;

/** The sentences of passages in their order; a heading is a sentence of its own passage. */
export function readSentences(passages: Passage[]): Sentence[] {
  let number = 0;
  return passages.flatMap((passage) =>
    [...(passage.lead ? [passage.lead] : []), ...passage.paragraphs].flatMap((paragraph) => {
      number += 1;
      return cutSentences(paragraph, passage, number);
    }),
  );
}

function cutSentences({ text, pieces }: Paragraph, passage: Passage, paragraph: number): Sentence[] {
  const read = plain(text);
  const ends = matchesOf(read, END).map(({ index }) => index + 1);
  const starts = [0, ...ends];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? read.length;
    const own = read.slice(start, end);
    return own.trim() === "" ? [] : [{ text: own, passage, paragraph, pieces: piecesOf(pieces, start, end) }];
  });
}

// the pieces of a paragraph, cut to the characters of one sentence
function piecesOf(pieces: PieceOfParagraph[], start: number, end: number): SentencePiece[] {
  const own: SentencePiece[] = [];
  let begin = 0;
  for (const { cell, text, index } of pieces) {
    const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, text.length)];
    if (from < to)
      own.push({ cell, text: text.slice(from, to), index: index + from, start: begin + from - start });
    begin += text.length;
  }
  return own;
}

// a full-width comma never stands in a number, a half-width one only between digits
function plain(text: string): string {
  return text
    .split("，")
    .map(foldWidth)
    .join("，")
    .replace(/(?<!\d),|,(?!\d)/g, "，")
    .replace(/[﹝〔【]/g, "[")
    .replace(/[﹞〕】]/g, "]");
}
