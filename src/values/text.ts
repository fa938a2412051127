import { codeAt } from "./code-at.ts";
import { fold } from "./fold.ts";

/** 目标1: · 1. · 2、 · (3): the ordinals of an enumeration, never the digits of a decimal. */
const ORDINALS = /(?<![\d.])(?:目标\d{1,2}[.、:]?|\d{1,2}(?:[、:)]|\.(?!\d)))/g;

const HAS_DIGIT = /\d/;
/** Characters of two UTF-16 units. */
const HAS_PAIRS = /[\ud800-\udfff]/;

/** What a text says without its layout: width folded; spaces, punctuation and the ordinals of enumerations left out. */
export function lettersOf(text: string): string {
  const folded = fold(text);
  return dropMarks(HAS_DIGIT.test(folded) ? folded.replace(ORDINALS, "") : folded);
}

/** How many characters a text has, spaces and breaks of lines not counted. */
export const countCharacters = (text: string) => [...text.replace(/\s/g, "")].length;

/** Whether a UTF-16 unit by itself is a mark; characters of two units are looked up in Unicode's own tables. */
const IS_MARK = new Uint8Array(0x10000);
for (let code = 0; code < 0xd800; code++)
  IS_MARK[code] = /[\p{P}\p{S}]/u.test(String.fromCharCode(code)) ? 1 : 0;
for (let code = 0xe000; code <= 0xffff; code++)
  IS_MARK[code] = /[\p{P}\p{S}]/u.test(String.fromCharCode(code)) ? 1 : 0;

function dropMarks(text: string): string {
  if (HAS_PAIRS.test(text)) return text.replace(/[\p{P}\p{S}]/gu, "");
  const { length } = text;
  let left = "";
  let from = 0;
  for (let index = 0; index < length; index++) {
    if (IS_MARK[codeAt(text, index)] === 0) continue;
    left += text.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? text : left + text.slice(from);
}

/** The pairs of neighbouring characters of two folded texts: how many each has, and how many are in both. */
export interface SharedPairs {
  shared: number;
  ofA: number;
  ofB: number;
}

/** Counts them. */
export function sharedPairs(a: string, b: string): SharedPairs {
  const [pairsA, pairsB] = [pairsOf(fold(a)), pairsOf(fold(b))];
  const [ofA, ofB] = [pairsA.length, pairsB.length];
  let [shared, atA, atB] = [0, 0, 0];
  while (atA < ofA && atB < ofB) {
    const gap = (pairsA[atA] ?? 0) - (pairsB[atB] ?? 0);
    if (gap === 0) shared += 1;
    if (gap <= 0) atA += 1;
    if (gap >= 0) atB += 1;
  }
  return { shared, ofA, ofB };
}

/** Every run of so many characters of a text. */
export function runsOf(text: string, length: number): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= text.length; at++) runs.add(text.slice(at, at + length));
  return runs;
}

/** Whether two texts share one of their runs. */
export function sharesRun(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const run of a) if (b.has(run)) return true;
  return false;
}

/** What two texts share that are at least so alike, else null; texts of very different lengths cannot be, and are not compared. */
export function alikePairs(a: string, b: string, least: number): SharedPairs | null {
  const [foldedA, foldedB] = [fold(a), fold(b)];
  const [ofA, ofB] = [Math.max(0, foldedA.length - 1), Math.max(0, foldedB.length - 1)];
  if ((2 * Math.min(ofA, ofB)) / (ofA + ofB) < least) return null;
  // a pair that is in both begins with a character that is in both
  if ((2 * sharedCharacters(foldedA, foldedB)) / (ofA + ofB) < least) return null;
  const pairs = sharedPairs(a, b);
  return shareOf(pairs) >= least ? pairs : null;
}

/** How many of each UTF-16 unit are left over, by its code; all are zero between two comparisons. */
const LEFT_OVER = new Int32Array(0x10000);

function sharedCharacters(a: string, b: string): number {
  const [lengthA, lengthB] = [a.length, b.length];
  let shared = 0;
  for (let index = 0; index < lengthA; index++) {
    const code = codeAt(a, index);
    LEFT_OVER[code] = (LEFT_OVER[code] ?? 0) + 1;
  }
  for (let index = 0; index < lengthB; index++) {
    const code = codeAt(b, index);
    const left = LEFT_OVER[code] ?? 0;
    if (left === 0) continue;
    LEFT_OVER[code] = left - 1;
    shared += 1;
  }
  for (let index = 0; index < lengthA; index++) LEFT_OVER[codeAt(a, index)] = 0;
  return shared;
}

/** How alike two texts are, 0 to 1, whichever comes first: twice the shared pairs over all of them. */
export function similarity(a: string, b: string): number {
  return shareOf(sharedPairs(a, b));
}

/** The same of pairs that are counted. */
export function shareOf({ shared, ofA, ofB }: SharedPairs): number {
  return ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB);
}

// in their order, each as one number: making a text of it, or counting it by name, would cost many times more
function pairsOf(text: string): Uint32Array {
  const { length } = text;
  const pairs = new Uint32Array(Math.max(0, length - 1));
  for (let i = 0; i + 1 < length; i++) pairs[i] = codeAt(text, i) * 0x10000 + codeAt(text, i + 1);
  return pairs.sort();
}
