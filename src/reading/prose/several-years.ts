import type { Told } from "./clauses.ts";

/** What was given or paid from the beginning, in whatever years. */
const SINCE_BEGINNING = /累计/;
const WITHIN_YEAR = /全年|[本当]年|年度/;
/** A year as a whole, not a month of it. */
const YEAR = /(20\d\d)年(?!\d{1,2}月)/;

/**
 * 累计下达500万元（其中2022年300万元，2023年200万元）: an amount of which one year's is told apart is that of several years, and
 * that of the report's own year is the year's.
 * @param year the report's; null where nobody knows it
 */
export function ofSeveralYears(told: Told[], year: number | null): Told[] {
  const result = [...told];
  for (const [i, whole] of told.entries()) {
    if (!whole.quantity.money || !SINCE_BEGINNING.test(whole.words) || WITHIN_YEAR.test(whole.words))
      continue;
    const end = told.findIndex((own, at) => at > i && !(own.isAside || own.share === "part"));
    const parts = told.slice(i + 1, end === -1 ? undefined : end).filter((own) => yearOf(own) !== null);
    if (parts.length === 0) continue;
    result[i] = { ...whole, role: "other_time" };
    for (const part of parts) {
      if (yearOf(part) !== year || !part.quantity.money) continue;
      const role = part.role === "executed" || part.role === "received" ? part.role : whole.role;
      result[told.indexOf(part)] = { ...part, role, share: "whole", isAside: false };
    }
  }
  return result;
}

function yearOf({ words }: Told): number | null {
  const year = YEAR.exec(words)?.[1];
  return year === undefined ? null : Number(year);
}
