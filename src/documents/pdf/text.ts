import { sayFrame } from "../../model/frame.ts";
import { UNKNOWN } from "../../values/fold.ts";
import { raise } from "../raised.ts";
import { doubtOf, hasLostBracket } from "../recognised.ts";
import type { FoundCell } from "../write.ts";
import type { Box } from "./grid.ts";
import type { Glyph, TurnedGlyph } from "./marks.ts";

/** Characters on one baseline, from left to right. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  glyphs: Glyph[];
}

/** Which part of its size the baselines of one line may be apart: raised characters belong to it. */
const SAME_LINE = 0.5;
/** The gaps that print a space, in sizes: between letters and digits, and beside Han characters. */
const SPACE = 0.3;
const WIDE_SPACE = 0.6;
/** No cell has a wider margin than this, in points. */
const MARGIN = 6;

/** The lines that these characters print, from the top. */
export function toLines(glyphs: Glyph[]): TextLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const above = row?.[0];
    if (row && above && glyph.baseline - above.baseline <= SAME_LINE * Math.max(glyph.size, above.size))
      row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map(toLine).filter(({ text }) => text !== "");
}

/** One line of the given characters. */
export function toLine(row: Glyph[]): TextLine {
  const glyphs = withoutDoubles(row.toSorted((a, b) => a.left - b.left));
  const printing = glyphs.filter(({ text }) => text.trim() !== "");
  const [first] = printing;
  const size = printing.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  const baseline = printing.reduce((lowest, glyph) => (glyph.size === size ? glyph.baseline : lowest), 0);
  let text = "";
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (before && isGap(before, glyph)) text += " ";
    if (before && isOverprinted(before, glyph)) text += UNKNOWN;
    const isRaised = glyph.size < 0.8 * size && glyph.baseline < baseline - 0.15 * size;
    text += isRaised ? raise(glyph.text) : glyph.text;
    before = glyph;
  }
  const right = printing.reduce((most, glyph) => Math.max(most, glyph.right), 0);
  return {
    text: text.replace(/\s+/g, " ").trim(),
    left: first?.left ?? 0,
    right,
    baseline,
    size,
    glyphs: printing,
  };
}

/** One line of characters that run another way: down, in columns from the right; or up, in columns from the left. */
export function toTurnedLine(glyphs: TurnedGlyph[]): TextLine {
  const size = glyphs.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  const isDown = glyphs[0]?.turn !== "up";
  const column = ({ x }: TurnedGlyph) => Math.round(x / Math.max(1, size)) * (isDown ? -1 : 1);
  const sorted = glyphs.toSorted((a, b) => column(a) - column(b) || (isDown ? a.y - b.y : b.y - a.y));
  const [left, right] = [Math.min(...glyphs.map(({ x }) => x)), Math.max(...glyphs.map(({ x }) => x))];
  const text = sorted
    .map((glyph) => glyph.text)
    .join("")
    .replace(/\s+/g, "");
  const baseline = Math.max(...glyphs.map(({ y }) => y));
  return { text, left: left - size / 2, right: right + size / 2, baseline, size, glyphs: [] };
}

/** The text of the lines of a box. */
export function textOfBox(lines: TextLine[], { left, right, inner }: Box): string {
  return joinLines(lines, inner?.left ?? left, inner?.right ?? right);
}

/**
 * The text of the lines of one cell or one column of running text. A line that is full goes on in the next, as a word
 * processor breaks it; any other ends with a line break of its own.
 */
export function joinLines(lines: TextLine[], left: number, right: number): string {
  return lines.reduce((text, line, index) => {
    const above = lines[index - 1];
    if (!above) return line.text;
    if (!goesOn(above, line, lines, left, right)) return `${text}\n${line.text}`;
    const [last, next] = [text.at(-1) ?? "", line.text[0] ?? ""];
    return /[a-z]/i.test(last) && /[a-z]/i.test(next) ? `${text} ${line.text}` : text + line.text;
  }, "");
}

/** Millimetres of a point. */
const MILLIMETRES = 25.4 / 72;

/**
 * The cell that these lines of a page make: where it stands and, where its characters were recognised in a picture, its frame
 * and whether they may be believed.
 */
export function cellOf(text: string, page: number, lines: TextLine[]): FoundCell {
  const origin = `第${page}页`;
  const glyphs = lines.flatMap((line) => line.glyphs);
  if (glyphs[0]?.sure === undefined) return { text, origin };
  const round = (points: number) => Math.round(points * MILLIMETRES);
  const [left, right] = [
    Math.min(...lines.map((line) => line.left)),
    Math.max(...lines.map((line) => line.right)),
  ];
  const [top, bottom] = [
    Math.min(...lines.map((line) => line.baseline - line.size)),
    Math.max(...lines.map((line) => line.baseline)),
  ];
  const size = { width: round(right - left), height: round(bottom - top) };
  const problem = doubtOf(text, glyphs);
  // brackets and points are borne out by their ink, or say nothing
  const said = glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text) || glyph.sure === 0);
  const sure = hasLostBracket(text)
    ? 0
    : Math.min(...(said.length > 0 ? said : glyphs).map((glyph) => glyph.sure ?? 1));
  const second = glyphs.map((glyph) => glyph.second ?? glyph.text).join("");
  return {
    text,
    origin: sayFrame({ page, left: round(left), top: round(top), ...size }),
    // never rounded up
    sure: Math.floor(sure * 100) / 100,
    ...(glyphs.some((glyph) => glyph.second !== undefined) && { second }),
    ...(problem && { problem }),
  };
}

/** Whether a line of a cell is full, so that the one below it goes on from it. */
export function goesOn(
  above: TextLine,
  line: TextLine,
  lines: TextLine[],
  left: number,
  right: number,
): boolean {
  const gaps = lines.flatMap((own) => [own.left - left, right - own.right]);
  const margin = Math.max(0, Math.min(MARGIN, ...gaps));
  const [last, next] = [above.text.at(-1) ?? "", line.text[0] ?? ""];
  // punctuation may not begin a line, so words end up to a character early; digits never do
  const isNumber = /\d/.test(last) && /\d/.test(next);
  const slack = isNumber ? 0 : above.size;
  const room = right - left - 2 * margin - (above.right - above.left);
  return room < wordWidth(line, isNumber) + slack;
}

// what stays together moves to the next line together, so the line above may end early by all of it
function wordWidth({ text, glyphs, size }: TextLine, isNumber: boolean): number {
  const [first] = glyphs;
  const length = isNumber
    ? (DIGIT.exec(text)?.[0].length ?? 1)
    : [...text].length - [...text.replace(WORD, "")].length || 1;
  const last = glyphs[length - 1];
  return first && last ? last.right - first.left : widthOf(text[0] ?? "", size);
}

/** The letters, digits and signs that a line begins with, up to where it may be broken; brackets hold on to what they hold. */
const WORD =
  /^[（(《“【]*(?:[^\p{Script=Han}\s/\-—（(《“【]+[/\-—]?|\p{Script=Han}?)[，。；：、！？）》”】,.;:!?)%％]*/u;

/** A digit, and the signs behind it that may not begin a line. */
const DIGIT = /^\d[%％‰）)]*/;

// some programs print a character twice to make it bold
function withoutDoubles(glyphs: Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    return (
      !before || before.text !== glyph.text || glyph.left - before.left > 0.2 * (glyph.right - glyph.left)
    );
  });
}

/** Which part of its width a character may print into the one before it. */
const INTO = 0.5;

// a digit below another character, and which of the two is meant nobody can tell
function isOverprinted(before: Glyph, glyph: Glyph): boolean {
  if (before.text === "_" || glyph.text === "_" || !/\d/.test(before.text + glyph.text)) return false;
  if (before.text.trim() === "" || glyph.text.trim() === "") return false;
  const least = Math.min(before.right - before.left, glyph.right - glyph.left);
  return before.size === glyph.size && before.right - glyph.left > INTO * least && least > 0;
}

function isGap(before: Glyph, glyph: Glyph): boolean {
  const narrow = isNarrow(before.text) && isNarrow(glyph.text);
  return glyph.left - before.right > (narrow ? SPACE : WIDE_SPACE) * Math.max(before.size, glyph.size);
}

const isNarrow = (text: string) => /^[\x20-\x7e]+$/.test(text);
const widthOf = (char: string, size: number) => (isNarrow(char) ? size / 2 : size);
