/** Records → an index that stands in parts, of which a search loads few, however many records there are. */
import { blockPath, type PartsMap, partOf, partPath, termsOf } from "../../src/browser/search-terms.ts";
import type { SearchRecord } from "../../src/findings/records.ts";

/** What is found first among what fits equally well. */
const ORDER: SearchRecord["kind"][] = ["rule", "report", "evaluation", "indicator"];
/** A block of records is what a result costs: about 6 KB. */
const BLOCK = 16;
/** A term that stands in more records lists the first of them: its line takes 10 KB at the most. */
export const MOST_LISTED = 3_000;
/** So many records give one part of terms, which holds 10 to 20 KB. */
const RECORDS_OF_PART = 100;
/** The terms of so many records are held at once; of more, those of some parts at a time. */
const HELD = 1_000_000;

/** Records by kind; each is told more than once. */
export type Told = (kind: SearchRecord["kind"]) => Iterable<SearchRecord>;

/** @returns the files of the index by their path, one after the other */
export function* indexInParts(told: Told): Generator<[path: string, content: string]> {
  const ends: PartsMap["ends"] = [];
  let count = 0;
  let block: string[] = [];
  for (const kind of ORDER) {
    for (const { url, title, where, text } of told(kind)) {
      block.push(JSON.stringify([url, kind, title, where, text]));
      count += 1;
      if (block.length < BLOCK) continue;
      yield [blockPath(count / BLOCK - 1), `[${block.join(",\n")}]\n`];
      block = [];
    }
    ends.push([kind, count]);
  }
  if (block.length > 0) yield [blockPath(Math.floor(count / BLOCK)), `[${block.join(",\n")}]\n`];
  const parts = Math.max(1, Math.ceil(count / RECORDS_OF_PART));
  const map: PartsMap = { parts, block: BLOCK, ends };
  yield ["map.json", `${JSON.stringify(map)}\n`];
  const rounds = Math.max(1, Math.ceil(count / HELD));
  for (let round = 0; round < rounds; round++)
    yield* someParts(told, parts, (part) => part % rounds === round);
}

/** A term while its records are gathered: how many, the last that is listed, and the steps from one to the next, twice, and one more for a title. */
interface Gathered {
  count: number;
  last: number;
  steps: number[];
}

function* someParts(
  told: Told,
  parts: number,
  isOwn: (part: number) => boolean,
): Generator<[path: string, content: string]> {
  const gathered = new Map<number, Map<string, Gathered>>();
  let number = 0;
  for (const kind of ORDER) {
    for (const { title, where, text } of told(kind)) {
      const inTitle = termsOf(title);
      for (const term of termsOf([title, where, text].join(" \n"))) {
        const part = partOf(term, parts);
        if (isOwn(part)) gather(gathered, part, term, number, inTitle.has(term));
      }
      number += 1;
    }
  }
  for (const [part, terms] of gathered) {
    const lines = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
    yield [partPath(part), lines.map(([term, own]) => lineOf(term, own)).join("")];
  }
}

function lineOf(term: string, { count, steps }: Gathered): string {
  const printed = steps.map((step) => `${(step >> 1).toString(36)}${step & 1 ? "*" : ""}`);
  return `${term}\t${count}\t${printed.join(" ")}\n`;
}

function gather(
  gathered: Map<number, Map<string, Gathered>>,
  part: number,
  term: string,
  number: number,
  inTitle: boolean,
): void {
  const terms = gathered.get(part) ?? new Map<string, Gathered>();
  gathered.set(part, terms);
  const own = terms.get(term) ?? { count: 0, last: -1, steps: [] };
  terms.set(term, own);
  own.count += 1;
  if (own.count > MOST_LISTED) return;
  own.steps.push(2 * (number - own.last) + (inTitle ? 1 : 0));
  own.last = number;
}
