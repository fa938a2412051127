/**
 * Looks in an index that stands in parts: a query loads the parts of its terms and the records that are shown, and never
 * more, however many records there are.
 */
import { blockPath, type PartsMap, partOf, partPath, termsAsked, termsOf } from "./search-terms.ts";

/** A record as it stands in its block: address, kind, title, where it belongs, text. */
type Entry = [url: string, kind: string, title: string, where: string, text: string];

/** One thing that was found; null where it turns out that it has not all that was asked for. */
export interface PartsHit {
  data(): Promise<{ raw_url: string; meta: Record<string, string> } | null>;
}

/** What was found, best first; `about` where a term stands in more records than its part lists, so nobody counted them. */
export interface Found {
  results: PartsHit[];
  about: boolean;
}

/** The records that have a term, in their order: those in whose title it stands, and whether all of them are listed. */
interface Listed {
  term: string;
  numbers: number[];
  inTitle: Set<number>;
  isWhole: boolean;
}

/** So many terms of a query are looked up; the others are looked for in what these find. */
const MOST_TERMS = 8;

/** @param read a text below the folder of the index; null where there is none */
export async function openParts(read: (path: string) => Promise<string | null>): Promise<{
  search(query: string, options: { filters: Record<string, string> }): Promise<Found>;
}> {
  const known = new Map<string, Promise<string | null>>();
  const get = (path: string) => {
    const text = known.get(path) ?? read(path);
    known.set(path, text);
    return text;
  };
  const map: PartsMap = JSON.parse((await get("map.json")) ?? "null");
  const look = async (term: string): Promise<Listed> => {
    const part = (await get(partPath(partOf(term, map.parts)))) ?? "";
    const line = part.split("\n").find((own) => own.startsWith(`${term}\t`));
    return listed(term, line);
  };
  const hit = (number: number, terms: string[]): PartsHit => ({
    async data() {
      const block = await get(blockPath(Math.floor(number / map.block)));
      const entries: Entry[] = JSON.parse(block ?? "[]");
      const entry = entries[number % map.block];
      if (!entry) throw new Error(`record ${number} is not there`);
      const [raw_url, kind, title, where, text] = entry;
      const own = termsOf([title, where, text].join(" \n"));
      if (!terms.every((term) => own.has(term))) return null;
      return { raw_url, meta: { kind, title, where, text } };
    },
  });
  return {
    async search(query, { filters: { kind } }) {
      const terms = termsAsked(query);
      const lists = await Promise.all(spread(terms, MOST_TERMS).map(look));
      const [from, to] = rangeOf(map, kind);
      const numbers = inAll(lists).filter((number) => number >= from && number < to);
      const rest = (number: number) => lists.filter(({ inTitle }) => !inTitle.has(number)).length;
      const results = numbers
        .map((number) => ({ number, rest: rest(number) }))
        .sort((a, b) => a.rest - b.rest || a.number - b.number)
        .map(({ number }) => hit(number, terms));
      const about = terms.length > lists.length || lists.some(({ isWhole }) => !isWhole);
      return { results, about };
    },
  };
}

function listed(term: string, line = ""): Listed {
  const [, count = "0", printed = ""] = line.split("\t");
  const inTitle = new Set<number>();
  let number = -1;
  const numbers = (printed === "" ? [] : printed.split(" ")).map((step) => {
    number += Number.parseInt(step, 36);
    if (step.endsWith("*")) inTitle.add(number);
    return number;
  });
  return { term, numbers, inTitle, isWhole: numbers.length === Number(count) };
}

// what a list that is not whole leaves out stands behind its last
function inAll(lists: Listed[]): number[] {
  const whole = lists.filter(({ isWhole }) => isWhole);
  const shortest = (whole.length > 0 ? whole : lists).toSorted((a, b) => a.numbers.length - b.numbers.length);
  const tests = lists.map(({ numbers, isWhole }) => {
    const own = new Set(numbers);
    const last = numbers.at(-1) ?? -1;
    return (number: number) => own.has(number) || (!isWhole && number > last);
  });
  return (shortest[0]?.numbers ?? []).filter((number) => tests.every((has) => has(number)));
}

function rangeOf({ ends }: PartsMap, kind: string | undefined): [from: number, to: number] {
  if (kind === undefined) return [0, Number.POSITIVE_INFINITY];
  const at = ends.findIndex(([own]) => own === kind);
  return [ends[at - 1]?.[1] ?? 0, ends[at]?.[1] ?? 0];
}

// from the whole of a long query, not from its beginning
function spread(terms: string[], most: number): string[] {
  if (terms.length <= most) return terms;
  return Array.from({ length: most }, (_, index) => terms[Math.floor((index * terms.length) / most)] ?? "");
}
