/** Where each report stood when it was published before, bound to all that its bytes are made of. */
import { hash } from "node:crypto";
import type { Places, Whereabouts } from "../../src/exports/collection.ts";
import type { ByteRange } from "../../src/exports/pieces.ts";

/** A range as it is noted. */
type Noted = [path: string, start: number, length: number];
type Line = [id: string, key: string, tables: Noted[], nested: Noted[]];

/**
 * Reports are asked for in the order of their ids, as they were noted: of all the lines one is held at a time.
 * @param before a line for each report, as it was noted
 * @param seal names a fragment
 * @param keep takes a line to note for the next time
 */
export function openPlaced(
  before: Iterable<string>,
  seal: (id: string) => string,
  keep: (line: string) => void,
): Whereabouts {
  const keyOf = (id: string, madeOf: string) => hash("sha256", `${seal(id)}${madeOf}`);
  const lineOf = inOrder(before);
  return {
    find(id, madeOf) {
      const line = lineOf(id);
      if (line === null) return null;
      const [, key, tables, nested]: Line = JSON.parse(line);
      return key === keyOf(id, madeOf) ? { tables: tables.map(toRange), nested: nested.map(toRange) } : null;
    },
    note(id, madeOf, { tables, nested }: Places) {
      const line: Line = [id, keyOf(id, madeOf), tables.filter(isLong).map(noted), nested.map(noted)];
      keep(JSON.stringify(line));
    },
  };
}

/** What finds the line of an id that comes behind all that were asked for before. */
function inOrder(before: Iterable<string>): (id: string) => string | null {
  const lines = before[Symbol.iterator]();
  let next = lines.next();
  return (id) => {
    while (!next.done && idOf(next.value) < id) next = lines.next();
    return !next.done && idOf(next.value) === id ? next.value : null;
  };
}

// an id has no quotation mark
const idOf = (line: string) => line.slice(2, line.indexOf('"', 2));

const isLong = ({ length }: ByteRange) => length > 0;

const noted = ({ path, start, length }: ByteRange): Noted => [path, start, length];

const toRange = ([path, start, length]: Noted): ByteRange => ({ path, start, length });
