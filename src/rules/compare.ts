import type { Kept } from "../model/comparable.ts";
import { compareDecimals } from "../values/decimal.ts";

/** So many other reports are named in one flag; of the rest it says how many they are. */
const MOST_NAMED = 20;

/** The figure that stands first under its key, and those of other reports that are not equal to it. */
export interface Differing extends Kept {
  report: string;
  others: { report: string; said: string }[];
  /** How many more differ than are named. */
  more: number;
}

/** Puts a figure to those that the same rule compares under its key. */
export function gather(groups: Map<string, Differing>, report: string, own: Kept): void {
  const key = `${own.rule}|${own.key}`;
  const group = groups.get(key);
  if (!group) groups.set(key, { ...own, report, others: [], more: 0 });
  else if (group.report !== report && compareDecimals(own.value, group.value) !== 0) {
    if (group.others.length < MOST_NAMED) group.others.push({ report, said: own.said });
    else group.more += 1;
  }
}
