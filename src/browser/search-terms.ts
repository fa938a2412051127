/** What of a text can be looked for, told the same when an index in parts is made and when it is asked. */

/** A run of Han characters, or a word or figure of others. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,]\p{N}+)*/gu;
const HAN = /^\p{Script=Han}/u;

// full-width characters as half-width ones, capitals as small letters
const plainText = (text: string) => text.normalize("NFKC").toLowerCase();

/**
 * The terms of a text: Han characters and pairs of them that stand beside each other, words and figures of other letters;
 * each once, in no order.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) terms.add(run);
    else for (let at = 0; at < run.length; at++) addHan(terms, run, at);
  }
  return terms;
}

function addHan(terms: Set<string>, run: string, at: number): void {
  terms.add(run.charAt(at));
  if (at + 1 < run.length) terms.add(run.slice(at, at + 2));
}

/** The terms that a query asks for: all of them have to be there. A character is asked for by itself only where it stands alone. */
export function termsAsked(query: string): string[] {
  const terms = new Set<string>();
  for (const run of runsOf(query)) {
    if (!HAN.test(run) || run.length === 1) terms.add(run);
    else for (let at = 0; at + 1 < run.length; at++) terms.add(run.slice(at, at + 2));
  }
  return [...terms];
}

const runsOf = (text: string) => plainText(text).match(RUNS) ?? [];

/** Which part holds a term: FNV-1a over its UTF-16 units. */
export function partOf(term: string, parts: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) sum = Math.imul(sum ^ term.charCodeAt(at), 0x01000193);
  return (sum >>> 0) % parts;
}

/** What is asked for first: how many records there are, and where they stand. */
export interface PartsMap {
  /** How many parts the terms stand in. */
  parts: number;
  /** How many records stand in one file. */
  block: number;
  /** The kinds in the order of their records, each with the number behind its last. */
  ends: [kind: string, end: number][];
}

/** Where a part stands below the folder of an index; no folder holds more than 256 files. */
export const partPath = (part: number) => `terms/${part >> 8}/${part & 255}.txt`;
/** Where a block of records stands there. */
export const blockPath = (block: number) => `records/${block >> 8}/${block & 255}.json`;
