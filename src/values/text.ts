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
  let left = "";
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (IS_MARK[text.charCodeAt(index)] === 0) continue;
    left += text.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? text : left + text.slice(from);
}

/** The pairs of neighbouring characters of two folded texts: how many each has, and how many are in both. */
export function sharedPairs(a: string, b: string): { shared: number; ofA: number; ofB: number } {
  const [pairsA, pairsB] = [pairsOf(fold(a)), pairsOf(fold(b))];
  const open = new Map<number, number>();
  for (const pair of pairsB) open.set(pair, (open.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsA) {
    const left = open.get(pair) ?? 0;
    if (left === 0) continue;
    open.set(pair, left - 1);
    shared += 1;
  }
  return { shared, ofA: pairsA.length, ofB: pairsB.length };
}

/** Whether two texts share a run of so many characters. */
export function sharesRun(a: string, b: string, length: number): boolean {
  const runs = new Set<string>();
  for (let at = 0; at + length <= a.length; at++) runs.add(a.slice(at, at + length));
  for (let at = 0; at + length <= b.length; at++) if (runs.has(b.slice(at, at + length))) return true;
  return false;
}

/** Whether two texts are at least so alike; texts of very different lengths cannot be, and are not compared. */
export function isAlike(a: string, b: string, least: number): boolean {
  const [ofA, ofB] = [Math.max(0, fold(a).length - 1), Math.max(0, fold(b).length - 1)];
  if ((2 * Math.min(ofA, ofB)) / (ofA + ofB) < least) return false;
  // a pair that is in both begins with a character that is in both
  if ((2 * sharedCharacters(fold(a), fold(b))) / (ofA + ofB) < least) return false;
  return similarity(a, b) >= least;
}

/** How many of each UTF-16 unit are left over, by its code; all are zero between two comparisons. */
const LEFT_OVER = new Int32Array(0x10000);

function sharedCharacters(a: string, b: string): number {
  let shared = 0;
  for (let index = 0; index < a.length; index++) {
    const code = a.charCodeAt(index);
    LEFT_OVER[code] = (LEFT_OVER[code] ?? 0) + 1;
  }
  for (let index = 0; index < b.length; index++) {
    const code = b.charCodeAt(index);
    const left = LEFT_OVER[code] ?? 0;
    if (left === 0) continue;
    LEFT_OVER[code] = left - 1;
    shared += 1;
  }
  for (let index = 0; index < a.length; index++) LEFT_OVER[a.charCodeAt(index)] = 0;
  return shared;
}

/** How alike two texts are, 0 to 1, whichever comes first: twice the shared pairs over all of them. */
export function similarity(a: string, b: string): number {
  const { shared, ofA, ofB } = sharedPairs(a, b);
  return ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB);
}

// each pair as one number: making a text of it would cost many times more
function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
  return pairs;
}
