import { textWidth } from "./theme.ts";

/** What a line cannot begin with, what it cannot end with, and a figure whose measure follows. */
const CLOSES = /^[\s，。；：、”》）？！%,.:;)–-]/;
const OPENS = /[“《（(≥≤–]$/;
const FIGURE = /[\d%] $/;

const words = new Intl.Segmenter("zh", { granularity: "word" });

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const joined =
      last !== undefined &&
      (CLOSES.test(segment) || OPENS.test(last) || (FIGURE.test(last) && HAN.test(segment)));
    if (joined) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces;
}

const HAN = /^\p{Script=Han}/u;

/** How much wider letters of headlines are, which are set bold or with serifs. */
export const HEADLINE = 1.1;

/** A text in lines of a width at most, broken between words; a word wider than a line is broken anywhere. */
export function breakWords(text: string, width: number, font: number): string[] {
  const lines = [""];
  const fits = (line: string) => textWidth(line.trimEnd(), font, HEADLINE) <= width;
  for (const piece of piecesOf(text).flatMap((one) => (fits(one) ? [one] : [...one]))) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && !fits(line + piece)) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}
