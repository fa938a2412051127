import { codeAt } from "../values/code-at.ts";
import { ANY_NUMBER, HEADING_NUMBER } from "../values/numbering.ts";

/** A page number on a line of its own: `—23—`, `- 3 -`. */
const PAGE_MARK = /^[^\S\t]*[-—–－]+[^\S\t]*\d{1,4}[^\S\t]*[-—–－]+\s*$/;
/** What begins a paragraph in official writing: a number, a word with a colon, or 项目一 by itself. */
const START = new RegExp(`^(?:${HEADING_NUMBER}|\\p{Script=Han}{2,8}[:：]|项目${ANY_NUMBER}$)`, "u");

/** Fewer lines than this do not show the width they were broken at. */
const FEWEST_LINES = 8;
/** No page prints wider lines, in columns; a Han character takes two. */
const WIDEST = 120;
/** How many columns short of the width a full line may be, and which part of all lines must be full. */
const RAGGED = 4;
const FULL_SHARE = 0.3;
/** The number of a page and the blank lines around it take no more lines. */
const MOST_BETWEEN = 200;

/** Whether a line is only the number of a page. */
export function isPageMark(line: string): boolean {
  return PAGE_MARK.test(line);
}

/**
 * Where running text was broken at a fixed width, as a print is: for the first line of each paragraph of several lines,
 * its last. Page numbers between two lines of a paragraph are passed over.
 * @returns nothing where the lines of a text do not share a width
 */
export function findWrapped(lines: string[]): Map<number, number> {
  const wrapped = new Map<number, number>();
  const prose = lines.filter((line) => line.trim() !== "" && !line.includes("\t") && !isPageMark(line));
  const width = prose.reduce((most, line) => Math.max(most, columnsOf(line)), 0);
  const isFull = (line: string) => columnsOf(line) >= width - RAGGED;
  const full = prose.filter(isFull).length;
  if (prose.length < FEWEST_LINES || width > WIDEST || full < prose.length * FULL_SHARE) return wrapped;
  let start = 0;
  while (start < lines.length) {
    let last = start;
    while (isFull(lines[last] ?? "")) {
      const next = nextLine(lines, last);
      const [above, below] = [lines[last] ?? "", lines[next ?? last] ?? ""];
      if (next === null || !goesOn(above, below) || endsAsHeading(above, below, width)) break;
      last = next;
    }
    if (last > start) wrapped.set(start, last);
    start = last + 1;
  }
  return wrapped;
}

/** The lines of one paragraph as one text; a space only where a word of letters was parted from the next. */
export function joinWrapped(lines: string[]): string {
  let last = "";
  const parts: string[] = [];
  for (const line of lines) {
    if (isPageMark(line)) continue;
    const part = line.trim();
    if (/[a-z]/i.test(last) && /^[a-z]/i.test(part)) parts.push(" ");
    parts.push(part);
    if (part !== "") last = part.charAt(part.length - 1);
  }
  return parts.join("");
}

// the line below, or behind the number of a page with the blank lines around it
function nextLine(lines: string[], index: number): number | null {
  const furthest = Math.min(lines.length, index + 1 + MOST_BETWEEN);
  let next = index + 1;
  while (next < furthest && ((lines[next] ?? "").trim() === "" || isPageMark(lines[next] ?? ""))) next += 1;
  const between = lines.slice(index + 1, next);
  return next < furthest && (between.length === 0 || between.some(isPageMark)) ? next : null;
}

/** 2.满意度指标, with nothing that a sentence has. */
const HEADING = new RegExp(
  `^(?:${HEADING_NUMBER})[^，。；：,;:]{2,20}(?:指标|情况|问题|结论|措施|建议|分析|概况|得分)$`,
);

// a heading that leaves room for the character below it was not broken there
const endsAsHeading = (above: string, below: string, width: number) =>
  /^\p{Script=Han}/u.test(below.trim()) && HEADING.test(above.trim()) && columnsOf(above) + 2 <= width;

function goesOn(above: string, line: string): boolean {
  if (line.includes("\t") || above.includes("\t") || /^(?: {2}|\u3000)/.test(line)) return false;
  return !beginsParagraph(line, above);
}

/** Whether a line that could go on from a full one begins a paragraph of its own: the one above ends a sentence, or is the item before it. */
export function beginsParagraph(line: string, above: string): boolean {
  const [own, before] = [line.trim(), above.trim()];
  return START.test(own) && (/[。；：;:]$/.test(before) || isNextItem(own, before));
}

/** 3. and what it numbers; the whole part of a decimal is followed by a digit. */
const ITEM = /^(\d{1,2})[、.．](?!\d)/;

// 2.… above and 3.… below: the one is at its end, whatever sign ends it
function isNextItem(line: string, above: string): boolean {
  const [own, before] = [line, above].map((text) => ITEM.exec(text)?.[1]);
  return own !== undefined && before !== undefined && Number(own) === Number(before) + 1;
}

function columnsOf(line: string): number {
  const { length } = line;
  let columns = 0;
  for (let index = 0; index < length; index++) {
    const code = codeAt(line, index);
    // a character of two units is wide as one
    if (code >= 0xdc00 && code <= 0xdfff && isHigh(codeAt(line, index - 1))) continue;
    columns += code >= 0x1100 && code <= 0xffe6 ? 2 : 1;
  }
  return columns;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
