import { fold } from "../values/fold.ts";
import { provinceOf } from "./region.ts";
import type { FundLevel, FundOrigin, FundSource } from "./words.ts";

/** Whose treasury a printed label names, where a word of money follows; 自治区 is no 区. A label that names two of them is of none. */
const LEVELS: [FundLevel, RegExp][] = [
  ["central", /中央/],
  ["province", /(?:省|自治区)(?=级|本级|财政|配套|补助|资金|$)/],
  ["prefecture", /[市州盟](?=级|本级|财政|配套|补助|资金|$)/],
  ["county", /(?<!自治)[县区旗](?=级|本级|财政|配套|补助|资金|$)/],
];
/** Whether it is money of the year or left from the one before. */
const ORIGINS: [FundOrigin, RegExp][] = [
  ["carried_over", /结转|结余|上年|以前年度/],
  ["this_year", /当年|本年/],
];
/** Cities that are provinces: what they call 市级 is the level of a province. */
const MUNICIPALITIES = ["110000", "120000", "310000", "500000"];

/**
 * Whose treasury a money row names; `unknown` where its label says local, or nothing.
 * @param region the place of its report, which says what 市级 is; null where nobody knows
 */
export function fundLevel(source: FundSource, label: string, region: string | null): FundLevel {
  if (source === "central") return "central";
  if (source === "total") return "unknown";
  const named = LEVELS.flatMap(([level, words]) => (words.test(fold(label)) ? [level] : []));
  const [level = "unknown", ...others] = named;
  if (others.length > 0) return "unknown";
  const isProvince = region !== null && MUNICIPALITIES.includes(provinceOf(region));
  return level === "prefecture" && isProvince ? "province" : level;
}

/** Of which year the money is, where the row says so; null where it does not. */
export function fundOrigin(source: FundSource, label: string): FundOrigin | null {
  if (source === "carried_over") return "carried_over";
  if (source === "appropriation") return "this_year";
  return ORIGINS.find(([, words]) => words.test(fold(label)))?.[0] ?? null;
}
