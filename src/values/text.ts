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
  const open = new Map<string, number>();
  for (const pair of pairsB) open.set(pair, (open.get(pair) ?? 0) + 1);
  const shared = pairsA.filter((pair) => {
    const left = open.get(pair) ?? 0;
    open.set(pair, left - 1);
    return left > 0;
  }).length;
  return { shared, ofA: pairsA.length, ofB: pairsB.length };
}

/** How alike two texts are, 0 to 1, whichever comes first: twice the shared pairs over all of them. */
export function similarity(a: string, b: string): number {
  const { shared, ofA, ofB } = sharedPairs(a, b);
  return ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB);
}

const pairsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
