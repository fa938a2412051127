import type { Kept } from "../model/comparable.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { linesOf } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import type { Category } from "../model/words.ts";
import { once } from "../values/once.ts";
import { type Differing, gather } from "./compare.ts";
import type { Finding, Rule } from "./rule.ts";

/** A flag that nothing is said of yet: its row without the sentences, and what they are made of. */
export interface Raised {
  row: Omit<FlagRow, "message" | "message_en" | "clears" | "clears_en">;
  data: unknown;
}

/**
 * Every flag of a report by itself: of the report, then of its evaluations, each in the order of rules.
 * @throws Error where a rule yields two findings of one id: its `part` must tell them apart
 */
export function runRules(rules: readonly Rule[], report: Report): Raised[] {
  const flags: Raised[] = [];
  const { ofReports, ofEvaluations } = sorted(rules);
  for (const rule of ofReports) {
    if (!mayJudge(rule, report, report.evaluations)) continue;
    for (const finding of rule.checkReport?.(report) ?? []) flags.push(stamp(rule, report.id, finding));
  }
  for (const evaluation of report.evaluations) {
    const alone = [evaluation];
    for (const rule of ofEvaluations) {
      if (!mayJudge(rule, report, alone)) continue;
      for (const finding of rule.check?.(evaluation, report) ?? [])
        flags.push(stamp(rule, report.id, finding));
    }
  }
  const seen = new Set<string>();
  for (const {
    row: { flag_id },
  } of flags) {
    if (seen.has(flag_id)) throw new Error(`two flags are called ${flag_id}: give their findings a part`);
    seen.add(flag_id);
  }
  return flags;
}

/** Rules by what they judge, told once for all reports. */
const sorted = once((rules: readonly Rule[]) => ({
  ofReports: rules.filter(({ checkReport }) => checkReport),
  ofEvaluations: rules.filter(({ check }) => check),
}));

/** What of a report the rules that compare reports have to know: plain data, by the id of the rule. */
export function comparablesOf(rules: readonly Rule[], report: Report): Kept[] {
  return rules.flatMap((rule) => {
    if (!rule.compare || !mayJudge(rule, report, report.evaluations)) return [];
    return rule.compare.comparables(report).map((own) => ({ ...own, rule: rule.id }));
  });
}

/** Compares reports one by one, keeping of each only what is compared. */
export interface Comparison {
  /** Takes what was kept of a report; reports come in the order of their ids. */
  add: (report: string, comparables: Kept[]) => void;
  /** A flag for every matter, at the report where it stands first. */
  raised: () => Raised[];
}

/** Begins to compare reports. */
export function compareReports(rules: readonly Rule[]): Comparison {
  const groups = new Map<string, Differing>();
  return {
    add(report, comparables) {
      for (const own of comparables) gather(groups, report, own);
    },
    raised: () =>
      [...groups.values()].flatMap((group) => {
        const rule = rules.find(({ id }) => id === group.rule);
        if (!rule?.compare || group.others.length === 0) return [];
        return [stamp(rule, group.report, rule.compare.judge(group))];
      }),
  };
}

// what an excerpt leaves out is not what its report leaves out
const SPEAKS_ON_EXCERPTS: Record<Category, boolean> = {
  consistency: true,
  shortfall: true,
  plausibility: true,
  disclosure: false,
};

function mayJudge({ needsWhole, category }: Rule, { kind }: Report, evaluations: Evaluation[]): boolean {
  if (kind === "excerpt" && !SPEAKS_ON_EXCERPTS[category]) return false;
  if (!needsWhole) return true;
  return !evaluations.some(
    ({ partlyRead, allSources }) => partlyRead && !(needsWhole === "sources" && allSources),
  );
}

function stamp(rule: Rule, report: string, finding: Finding): Raised {
  const { subject, part, evaluation, indicator, data } = finding;
  const row = {
    flag_id: [rule.id, subject, ...(part ? [part] : [])].join("--"),
    rule: rule.id,
    category: rule.category,
    severity: finding.severity ?? rule.severity,
    report_id: report,
    evaluation_id: evaluation?.id ?? null,
    indicator_id: indicator?.id ?? null,
    printed: finding.printed,
    expected: finding.expected ?? null,
    arithmetic: finding.arithmetic ?? null,
    line: linesOf(finding.at),
  };
  return { row, data };
}
