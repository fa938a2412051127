/** Where each report stood when it was published before, bound to all that its bytes are made of. */
import { hash } from "node:crypto";
import type { Places, Whereabouts } from "../../src/exports/collection.ts";
import type { ByteRange } from "../../src/exports/pieces.ts";

/** A range as it is noted. */
type Noted = [path: string, start: number, length: number];
type Line = [id: string, key: string, tables: Noted[], nested: Noted[]];

/**
 * @param before a line for each report, as `lines` gave them
 * @param seal names a fragment
 * @returns with `lines` to note for the next time
 */
export function openPlaced(
  before: string[],
  seal: (id: string) => string,
): Whereabouts & { lines: string[] } {
  const known = new Map(before.map((line) => [idOf(line), line]));
  const keyOf = (id: string, madeOf: string) => hash("sha256", `${seal(id)}${madeOf}`);
  const lines: string[] = [];
  return {
    lines,
    find(id, madeOf) {
      const line = known.get(id);
      if (line === undefined) return null;
      const [, key, tables, nested]: Line = JSON.parse(line);
      return key === keyOf(id, madeOf) ? { tables: tables.map(toRange), nested: nested.map(toRange) } : null;
    },
    note(id, madeOf, { tables, nested }: Places) {
      const line: Line = [id, keyOf(id, madeOf), tables.filter(isLong).map(noted), nested.map(noted)];
      lines.push(JSON.stringify(line));
    },
  };
}

// an id has no quotation mark
const idOf = (line: string) => line.slice(2, line.indexOf('"', 2));

const isLong = ({ length }: ByteRange) => length > 0;

const noted = ({ path, start, length }: ByteRange): Noted => [path, start, length];

const toRange = ([path, start, length]: Noted): ByteRange => ({ path, start, length });
