import { appendFileSync, closeSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Fragment, type FragmentHead, type Fragments, PARTS } from "../../src/exports/fragment.ts";

/** Fragments of reports on a disk, so that only what all of them tell together is held. */
export interface Spill extends Omit<Fragments, "ids"> {
  has: (id: string) => boolean;
  keep: (id: string, fragment: Fragment) => void;
  ids: () => string[];
  remove: () => void;
}

/** One file, appended to; where the parts of a report begin in it, and how long each is, stays in memory. */
export function openSpill(folder: string): Spill {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "parts");
  const places = new Map<string, { head: FragmentHead; start: number; sizes: number[] }>();
  let end = 0;
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (!place) throw new Error(`no fragment of ${id}`);
    return place;
  };
  return {
    has: (id) => places.has(id),
    keep(id, { head, parts }) {
      const bytes = PARTS.map((name) => Buffer.from(parts[name]));
      appendFileSync(file, Buffer.concat(bytes));
      places.set(id, { head, start: end, sizes: bytes.map(({ length }) => length) });
      end += bytes.reduce((sum, { length }) => sum + length, 0);
    },
    ids: () => [...places.keys()].sort(),
    head: (id) => placeOf(id).head,
    fragment(id) {
      const { head, start, sizes } = placeOf(id);
      const bytes = readAt(
        file,
        start,
        sizes.reduce((sum, size) => sum + size, 0),
      );
      let own = 0;
      const parts = PARTS.map((name, index) => {
        const from = own;
        own += sizes[index] ?? 0;
        return [name, bytes.subarray(from, own)];
      });
      return { head, parts: Object.fromEntries(parts) as Fragment["parts"] };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function readAt(file: string, start: number, length: number): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, start);
    return bytes;
  } finally {
    closeSync(handle);
  }
}
