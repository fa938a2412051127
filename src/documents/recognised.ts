import type { CellProblem } from "../model/notice.ts";
import { NUMERAL } from "../values/numbering.ts";
import type { Cell } from "./block.ts";
import type { Glyph } from "./pdf/marks.ts";
import type { FoundCell } from "./write.ts";

/**
 * How the stored page of a scan says of a cell that its characters were recognised: where they stand in the picture, how sure the
 * least certain is, what they were read as another time, and why its figure may not be believed.
 */
const [PLACE, SURE, SECOND, DOUBT] = ["data-recognised", "data-sure", "data-second", "data-doubt"];
/** Doubts by what the page says of them. */
const DOUBTS: Record<string, CellProblem> = { "": "recognition", red: "red" };

/** A character that is less sure than this may be another. */
const CERTAIN = 0.8;

/** Whether the words of a cell may be others than were printed: two readings differ, or one was not sure. */
export const isUnsure = ({ at, second }: Cell): boolean =>
  second !== undefined || (at.sure !== undefined && at.sure < CERTAIN);

/** A recogniser leaves out a single character between brackets, as that of 参保人数（人）, or the bracket behind it as well. */
const EMPTIED = /[（(]\s*(?:[）)]|$)/;
/** What a figure means, or all figures of a table: its digits, and units of money and of parts. */
const FIGURE = /[\d元万亿圆%％‰]/u;
/** How a column comes of others, as its header says it: （B/A×100%）. */
const FORMULA = /[（(][A-Z\d/÷×xX*+=%％.-]*[A-Z][A-Z\d/÷×xX*+=%％.-]*[)）]/g;
/** A longer cell has words that are not about its figure. */
const LONGEST_FIGURE = 24;

/** Brackets that close what they do not open: 1）, a）. */
const NUMBERED = new RegExp(String.raw`(?<![（(])(?:[\da-zA-Z]{1,2}|${NUMERAL}{1,3})[）)]`, "g");

/** Whether a bracket of a text has lost the other one, as the model leaves out thin signs in both readings. */
export function hasLostBracket(text: string): boolean {
  const depths = { open: 0, lost: false };
  for (const [sign] of text.replace(NUMBERED, "").matchAll(/[（()）]/g)) {
    depths.open += /[（(]/.test(sign) ? 1 : -1;
    depths.lost ||= depths.open < 0;
  }
  return depths.lost || depths.open > 0;
}

/** Why what was recognised in a cell may not be believed; null where it may. A unit has to be as sure as its figure. */
export function doubtOf(text: string, glyphs: Pick<Glyph, "text" | "sure" | "second" | "doubt">[]) {
  const doubts = new Set(glyphs.flatMap(({ doubt }) => doubt ?? []));
  if (doubts.has("red")) return "red";
  const isFigure = text.length <= LONGEST_FIGURE && FIGURE.test(text.replace(FORMULA, ""));
  const isDoubtful = ({ text: sign, sure = 1, second }: (typeof glyphs)[number]) =>
    sure === 0 || (/\p{L}/u.test(sign) && (second !== undefined || sure < CERTAIN));
  return doubts.size > 0 || EMPTIED.test(text) || (isFigure && glyphs.some(isDoubtful))
    ? "recognition"
    : null;
}

/** What an element says of itself; null where it was not recognised. */
export function recognisedOf(
  attributes: { name: string; value: string }[],
): Pick<FoundCell, "origin" | "sure" | "second" | "problem"> | null {
  const said = new Map(attributes.map(({ name, value }) => [name, value]));
  const origin = said.get(PLACE);
  if (origin === undefined) return null;
  const [sure, second, doubt] = [Number(said.get(SURE) ?? 0), said.get(SECOND), said.get(DOUBT)];
  return {
    origin,
    sure: sure >= 0 && sure <= 1 ? sure : 0,
    ...(second !== undefined && { second }),
    ...(doubt !== undefined && { problem: DOUBTS[doubt] ?? "recognition" }),
  };
}

/** The same of a cell as it is read, as attributes of its element; empty where it was not recognised. @param write escapes a value */
export function sayRecognised({ at, second, problem }: Cell, write: (value: string) => string): string {
  if (at.sure === undefined) return "";
  const doubt = Object.keys(DOUBTS).find((said) => DOUBTS[said] === problem);
  const said = [
    [PLACE, at.origin ?? ""],
    [SURE, String(at.sure)],
    [SECOND, second],
    [DOUBT, doubt],
  ] as const;
  return said.map(([name, value]) => (value === undefined ? "" : ` ${name}="${write(value)}"`)).join("");
}
