import type { Cell } from "../../documents/block.ts";
import { MOST_PLACINGS } from "../limits.ts";
import type { Slot, Token } from "./row.ts";

/** What the printed figures say of a placing: they bear it out, they speak against it, or they say nothing. */
export type Verdict = "for" | "against" | "silent";

/** The cells of a row under the columns of its header, and what must have become of the row for them to stand so. */
export interface Placing<Key extends string> {
  placed: Map<Key, Cell>;
  /** How far the row stands beside its header as a whole; null where cells were lost in its middle. */
  shift: number | null;
}

/** How far a row of a table whose merged cells were lost may stand beside its header, what is likelier first. */
const SHIFTS = [0, -1, -2, 1, -3, 2, 3];

/** The placing of a row where each cell stands in its header's own column; null where one does not fit there. */
export function inPlace<Key extends string>(tokens: Token[], slots: Slot<Key>[]): Placing<Key> | null {
  return shifted(tokens, slots, 0);
}

/**
 * The likeliest placing of a row that lost nothing in its middle, of those that there is evidence for.
 * @param accept says whether a placing is good evidence; a row beside its header needs more of it than one in place
 * @returns null where no placing fits: that is a notice, not a guess
 */
export function likeliest<Key extends string>(
  tokens: Token[],
  slots: Slot<Key>[],
  accept: (placed: Map<Key, Cell>, isInPlace: boolean) => boolean,
): Map<Key, Cell> | null {
  for (const shift of SHIFTS) {
    const found = shifted(tokens, slots, shift);
    if (found && accept(found.placed, shift === 0)) return found.placed;
  }
  return null;
}

/** What may have become of a row: it stands beside its header as a whole, or lost blank or filled cells in its middle. */
export function placings<Key extends string>(tokens: Token[], slots: Slot<Key>[]): Placing<Key>[] {
  const whole = SHIFTS.flatMap((shift) => shifted(tokens, slots, shift) ?? []);
  const others = squeezed(tokens, slots).filter((own) => !whole.some((known) => isSame(known, own)));
  return [...whole, ...others];
}

/**
 * The one placing that some witness bears out and none denies, where all such agree.
 * @returns null where none or more than one is left: that is a notice, not a guess
 */
export function borneOut<Key extends string>(
  all: Placing<Key>[],
  witnesses: ((placed: Map<Key, Cell>) => Verdict)[],
): Placing<Key> | null {
  const believed = all.filter(({ placed }) => {
    const said = witnesses.map((witness) => witness(placed));
    return said.includes("for") && !said.includes("against");
  });
  const [one, ...others] = believed;
  return one && others.every((other) => isSame(one, other)) ? one : null;
}

function shifted<Key extends string>(
  tokens: Token[],
  slots: Slot<Key>[],
  shift: number,
): Placing<Key> | null {
  // most shifts fit no row, so nothing is made before all of its cells do
  const keys: Key[] = [];
  for (const { cell, index } of tokens) {
    const key = keyAt(index + shift, cell.text, slots);
    if (key === null) return null;
    keys.push(key);
  }
  return { placed: under(keys, tokens), shift };
}

// asked of every cell of every row at every shift: a function for each would cost more than all the rest
function keyAt<Key extends string>(at: number, text: string, slots: Slot<Key>[]): Key | null {
  for (const { offset, fits, key } of slots) if (offset === at) return fits(text) ? key : null;
  return null;
}

function under<Key extends string>(keys: Key[], tokens: Token[]): Map<Key, Cell> {
  const placed = new Map<Key, Cell>();
  for (const [at, { cell }] of tokens.entries()) {
    const key = keys[at];
    if (key !== undefined) placed.set(key, cell);
  }
  return placed;
}

// every way to give the cells to columns in their order
function squeezed<Key extends string>(tokens: Token[], slots: Slot<Key>[]): Placing<Key>[] {
  const found: Placing<Key>[] = [];
  const keys: Key[] = [];
  const go = (at: number, from: number) => {
    if (found.length >= MOST_PLACINGS) return;
    const token = tokens[at];
    if (!token) {
      found.push({ placed: under(keys, tokens), shift: null });
      return;
    }
    for (let next = from; next <= slots.length - (tokens.length - at); next++) {
      const slot = slots[next];
      if (!slot?.fits(token.cell.text)) continue;
      keys[at] = slot.key;
      go(at + 1, next + 1);
    }
  };
  if (tokens.length > 0 && tokens.length <= slots.length) go(0, 0);
  // a search that was cut short knows nothing of what it left out
  return found.length >= MOST_PLACINGS ? [] : found;
}

function isSame<Key extends string>({ placed: a }: Placing<Key>, { placed: b }: Placing<Key>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, cell] of a) if (b.get(key) !== cell) return false;
  return true;
}
