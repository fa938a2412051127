import type { Evaluation } from "../model/evaluation.ts";
import { linesOf } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import type { Category } from "../model/words.ts";
import type { Finding, Rule } from "./rule.ts";

/** A flag that nothing is said of yet: its row without the sentences, and what they are made of. */
export interface Raised {
  row: Omit<FlagRow, "message" | "message_en" | "clears" | "clears_en">;
  data: unknown;
}

/**
 * Every flag of the given reports, in the order of reports, then of evaluations, then of rules.
 * @param reports the whole collection: some rules compare reports
 * @throws Error where a rule yields two findings of one id: its `part` must tell them apart
 */
export function runRules(rules: readonly Rule[], reports: Report[]): Raised[] {
  const flags: Raised[] = [];
  const ofReports = rules.filter(({ checkReport }) => checkReport);
  const ofEvaluations = rules.filter(({ check }) => check);
  for (const report of reports) {
    for (const rule of ofReports) {
      if (!mayJudge(rule, report, report.evaluations)) continue;
      for (const finding of rule.checkReport?.(report, reports) ?? [])
        flags.push(stamp(rule, report, finding));
    }
    for (const evaluation of report.evaluations) {
      for (const rule of ofEvaluations) {
        if (!mayJudge(rule, report, [evaluation])) continue;
        for (const finding of rule.check?.(evaluation, report) ?? [])
          flags.push(stamp(rule, report, finding));
      }
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

// what an excerpt leaves out is not what its report leaves out
const SPEAKS_ON_EXCERPTS: Record<Category, boolean> = {
  consistency: true,
  shortfall: true,
  plausibility: true,
  disclosure: false,
};

function mayJudge({ needsWhole, category }: Rule, { kind }: Report, evaluations: Evaluation[]): boolean {
  if (kind === "excerpt" && !SPEAKS_ON_EXCERPTS[category]) return false;
  return !evaluations.some(
    ({ partlyRead, allSources }) => needsWhole && partlyRead && !(needsWhole === "sources" && allSources),
  );
}

function stamp(rule: Rule, report: Report, finding: Finding): Raised {
  const { subject, part, evaluation, indicator, data } = finding;
  const row = {
    flag_id: [rule.id, subject, ...(part ? [part] : [])].join("--"),
    rule: rule.id,
    category: rule.category,
    severity: finding.severity ?? rule.severity,
    report_id: report.id,
    evaluation_id: evaluation?.id ?? null,
    indicator_id: indicator?.id ?? null,
    printed: finding.printed,
    expected: finding.expected,
    arithmetic: finding.arithmetic,
    line: linesOf(finding.at),
  };
  return { row, data };
}
