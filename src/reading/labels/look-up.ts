import { codeAt } from "../../values/code-at.ts";
import { onceOfText } from "../../values/once.ts";
import { LONGEST_WITH_BRACKETS } from "../limits.ts";

const BRACKETS = /\([^()]*\)/g;
const BRACKET = 0x28;
// each is asked for in one table behind the other
const withoutBrackets = onceOfText((label) => label.replace(BRACKETS, ""));

/** A label without its brackets: `预算执行率（B/A×100%）` is 预算执行率, `其中：中央财政资金` keeps its words. */
export function bare(label: string): string {
  const words = label.includes("(") ? withoutBrackets(label) : label;
  return words.endsWith(":") ? words.slice(0, -1) : words;
}

/** The entry a folded label stands for, or undefined; own properties only, so that hostile labels find nothing. */
export function lookUp<T>(table: Record<string, T>, label: string): T | undefined {
  if (label === "" || label.length > LONGEST_WITH_BRACKETS) return undefined;
  const { entries, begins } = indexOf(table);
  const first = codeAt(label, 0);
  // behind a bracket another character begins it
  if (first !== BRACKET && begins[first & 0xff] === 0) return undefined;
  return entries.get(bare(label));
}

/** A table as a map, and how its labels begin, by the lower half of their first unit: most cells begin as none of them. */
interface Index<T> {
  entries: Map<string, T>;
  begins: Uint8Array;
}

// most labels are in no table, and a map says so without making a property's name of each
const indexes = new WeakMap<object, Index<unknown>>();

function indexOf<T>(table: Record<string, T>): Index<T> {
  const known = indexes.get(table) as Index<T> | undefined;
  if (known) return known;
  const own: Index<T> = { entries: new Map(Object.entries(table)), begins: new Uint8Array(0x100) };
  for (const label of own.entries.keys()) own.begins[codeAt(label, 0) & 0xff] = 1;
  indexes.set(table, own);
  return own;
}
