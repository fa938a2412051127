import type { ReplyRow } from "../model/tables/replies.ts";
import type { ToldFlag } from "../model/told.ts";
import { type Category, SEVERITIES, type Severity } from "../model/words.ts";

/** The categories in the order a reader meets them: what cannot be right before what only asks for a reason. */
export const CATEGORIES: Category[] = ["consistency", "shortfall", "disclosure", "plausibility"];

/** The flags of one rule. */
export interface RuleFlags {
  rule: string;
  flags: ToldFlag[];
}

/** Counts the flags page opens with. */
export interface FlagSummary {
  reports: number;
  total: number;
  bySeverity: Record<Severity, number>;
  /** What the grave ones are about, the most frequent first; categories without any are left out. */
  highBy: { category: Category; count: number }[];
  /** The same of all of them. */
  byCategory: { category: Category; count: number }[];
  /** How many reports have a grave one. */
  grave: number;
}

/** @param reports how many reports were checked, with or without flags */
export function summarizeFlags(flags: ToldFlag[], reports: number): FlagSummary {
  const high = flags.filter(({ severity }) => severity === "high");
  const count = (severity: Severity) => flags.filter((flag) => flag.severity === severity).length;
  return {
    reports,
    total: flags.length,
    bySeverity: {
      high: high.length,
      medium: count("medium"),
      low: count("low"),
      info: count("info"),
    },
    highBy: countCategories(high),
    byCategory: countCategories(flags),
    grave: new Set(high.map(({ report_id }) => report_id)).size,
  };
}

/** How many flags have each severity, the gravest first; those that none has are left out. */
export function countSeverities(
  flags: Pick<ToldFlag, "severity">[],
): { severity: Severity; count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: flags.filter((flag) => flag.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

function countCategories(flags: ToldFlag[]): FlagSummary["byCategory"] {
  return CATEGORIES.map((category) => ({
    category,
    count: flags.filter((flag) => flag.category === category).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The flags of one severity by rule, the most frequent rule first; within a rule in the order of the reports. */
export function groupByRule(flags: ToldFlag[], severity: Severity): RuleFlags[] {
  const groups = Map.groupBy(
    flags.filter((flag) => flag.severity === severity),
    ({ rule }) => rule,
  );
  return [...groups]
    .map(([rule, own]) => ({ rule, flags: own }))
    .toSorted((a, b) => b.flags.length - a.flags.length || rank(a.flags) - rank(b.flags));
}

/** The same by report, in the order of the flags. */
export const groupByReport = (flags: ToldFlag[]): { report: string; flags: ToldFlag[] }[] =>
  [...Map.groupBy(flags, ({ report_id }) => report_id)].map(([report, own]) => ({ report, flags: own }));

const rank = ([flag]: ToldFlag[]) => (flag ? CATEGORIES.indexOf(flag.category) : 0);

/** One square group of the overview: so many flags of one report, category and severity. */
export interface FlagCount {
  report: string;
  category: Category;
  severity: Severity;
  count: number;
}

/** Every combination that occurs, by report, category and severity. */
export function countFlags(flags: ToldFlag[], reports: string[]): FlagCount[] {
  const counts = Map.groupBy(flags, ({ report_id, category, severity }) =>
    [report_id, category, severity].join(" "),
  );
  return reports.flatMap((report) =>
    CATEGORIES.flatMap((category) =>
      SEVERITIES.flatMap((severity) => {
        const count = counts.get([report, category, severity].join(" "))?.length ?? 0;
        return count > 0 ? [{ report, category, severity, count }] : [];
      }),
    ),
  );
}

/**
 * How many flags each rule may show so that together they are at most so many: rules with few keep all of theirs.
 * @returns the greatest number per rule, at least 1
 */
export function shareOut(groups: RuleFlags[], most: number): number {
  const needed = (each: number) => groups.reduce((sum, { flags }) => sum + Math.min(flags.length, each), 0);
  let each = Math.max(1, ...groups.map(({ flags }) => flags.length));
  while (each > 1 && needed(each) > most) each -= 1;
  return each;
}

/** What would clear a group where it is the same for all of it. */
export function sharedClears(flags: ToldFlag[]): string | null {
  const [first, ...others] = new Set(flags.map(({ clears }) => clears));
  return first !== undefined && others.length === 0 ? first : null;
}

/** The answers given to a flag: a unit answers a rule on one of its evaluations, or on its report. */
export function repliesTo(flag: ToldFlag, replies: ReplyRow[]): ReplyRow[] {
  return replies.filter(
    ({ report_id, rule, evaluation_id }) =>
      report_id === flag.report_id && rule === flag.rule && evaluation_id === flag.evaluation_id,
  );
}

/** A flag's id as an anchor: the id itself, which a printed space would cut short. */
export function flagAnchor({ flag_id }: Pick<ToldFlag, "flag_id">): string {
  return flag_id.replace(/\s+/gu, "_");
}
