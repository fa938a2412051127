import { onceOfText } from "../../values/once.ts";
import { LONGEST_WITH_BRACKETS } from "../limits.ts";

const BRACKETS = /\([^()]*\)/g;
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
  return entriesOf(table).get(bare(label));
}

// most labels are in no table, and a map says so without making a property's name of each
const entries = new WeakMap<object, Map<string, unknown>>();

function entriesOf<T>(table: Record<string, T>): Map<string, T> {
  const known = entries.get(table) as Map<string, T> | undefined;
  if (known) return known;
  const own = new Map(Object.entries(table));
  entries.set(table, own);
  return own;
}
