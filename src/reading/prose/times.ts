import type { AmountRole } from "../../model/words.ts";
import { matchesOf } from "../../values/matches.ts";
import { TO } from "../../values/span.ts";
import { ALL, OTHER_TIME, SAMPLE } from "../labels/told-of.ts";
import type { Clause } from "./clauses.ts";

/** Whether what is told here is told of a sample: 抽查23个项目，到位369万元. */
export function isSampled(past: string, sampled: boolean): boolean {
  const at = past.search(SAMPLE);
  if (at === -1) return sampled && !ALL.test(past);
  const since = past.slice(at);
  return !/[;。].*/.test(since) || !ALL.test(since.slice(since.search(/[;。]/)));
}

/** Times as sentences name them; the last one before an amount is its own. */
const TIME =
  /(20\d\d)年度?(?:(\d{1,2})月)?(?:份)?(?:(\d{1,2})日)?([末底])?|(次年|下年度?|翌年)|(?<=截[至止]|到)(\d{1,2})月|(年[末底]|全年|当年|本年|12月)/g;

/** 2023-2024年冬春, 2023—2024学年: what lasts over the turn of the year is of both. */
const SEASON = new RegExp(String.raw`^(?:${TO}20\d\d)?年?度?(?:冬春|今冬明春|学年|采暖|供暖|取暖)`);
/** 2021—2022年: the two ends of a span of years, seen from the other. */
const SPANS = { before: new RegExp(String.raw`20\d\d年?度?${TO}$`), behind: new RegExp(`^${TO}20\\d\\d`) };

/** 2022年结转6.2万元，追加10万元: the year is that of what was carried over alone. */
const CARRIED_FROM = /20\d\d年?度?(?=[^，;\d]{0,6}结[转余])/g;

/** Whether the last time named before an amount is another than the year of the report. */
export function isOfOtherTime(
  { words, past }: Clause,
  role: AmountRole | null,
  year: number | null,
): boolean {
  if (role === "carried_in" || role === "carried_out") return false;
  if (OTHER_TIME.test(words)) return true;
  const isSpent = role === "executed" || role === null;
  // 实施项目15个（含2023年转入5个），预算985万元: a year in closed brackets is that of the aside
  const told = past.replace(/\([^()]{0,60}\)/g, "").replace(CARRIED_FROM, "");
  const time = matchesOf(told, TIME).at(-1);
  if (!time) return false;
  const [all, named, month, , , next, until, thisYear] = time;
  const [before, behind] = [told.slice(0, time.index), told.slice(time.index + all.length)];
  if (thisYear) return false;
  if (next) return isSpent;
  if (until) return isSpent && Number(until) < 12;
  if (SPANS.before.test(before) || SPANS.behind.test(behind))
    return !SEASON.test(behind) || !told.slice(Math.max(0, time.index - 6)).includes(`${year}`);
  const isUntil = /截[至止][^，;]{0,4}$/.test(before) && isSpent;
  if (year === null) return isUntil && month !== undefined && Number(month) < 12;
  if (Number(named) === year) return isUntil && month !== undefined && Number(month) < 12;
  // money is issued ahead of its year; a year without a month is the money's own
  return month === undefined || isSpent;
}

/** 结转 with a year is carried in where the year is before the report's, out where it is the report's own or later. */
export function carried(words: string, role: AmountRole, year: number | null): AmountRole {
  const to = /结转(?:至|到)?(20\d\d)年/.exec(words)?.[1];
  const of = /(20\d\d)年?度?[^，;]{0,6}结[转余]/.exec(words)?.[1];
  if (year === null) return role;
  if (to) return Number(to) > year ? "carried_out" : "carried_in";
  if (of && !/年末|下年/.test(words)) return Number(of) < year ? "carried_in" : role;
  return role;
}
