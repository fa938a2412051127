import { fold } from "./fold.ts";

/** 目标1: · 1. · 2、 · (3): the ordinals of an enumeration, never the digits of a decimal. */
const ORDINALS = /(?<![\d.])(?:目标\d{1,2}[.、:]?|\d{1,2}(?:[、:)]|\.(?!\d)))/g;

/** What a text says without its layout: width folded; spaces, punctuation and the ordinals of enumerations left out. */
export function lettersOf(text: string): string {
  return fold(text)
    .replace(ORDINALS, "")
    .replace(/[\p{P}\p{S}]/gu, "");
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
