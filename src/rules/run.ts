import type { Evaluation } from "../model/evaluation.ts";
import { formatLines } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import type { Finding, Rule } from "./rule.ts";

/**
 * Every flag of the given reports, in the order of reports, then of evaluations, then of rules.
 * @param reports the whole collection: some rules compare reports
 * @throws Error where a rule yields two findings of one id: its `part` must tell them apart
 */
export function runRules(rules: Rule[], reports: Report[]): FlagRow[] {
  const flags = reports.flatMap((report) => [
    ...rules.flatMap((rule) =>
      [...(mayJudge(rule, report.evaluations) ? (rule.checkReport?.(report, reports) ?? []) : [])].map(
        (finding) => stamp(rule, report, finding),
      ),
    ),
    ...report.evaluations.flatMap((evaluation) =>
      rules.flatMap((rule) =>
        [...(mayJudge(rule, [evaluation]) ? (rule.check?.(evaluation, report) ?? []) : [])].map((finding) =>
          stamp(rule, report, finding),
        ),
      ),
    ),
  ]);
  const seen = new Set<string>();
  for (const { flag_id } of flags) {
    if (seen.has(flag_id)) throw new Error(`two flags are called ${flag_id}: give their findings a part`);
    seen.add(flag_id);
  }
  return flags;
}

const mayJudge = ({ needsWhole }: Rule, evaluations: Evaluation[]) =>
  !needsWhole || !evaluations.some(({ partlyRead }) => partlyRead);

function stamp(rule: Rule, report: Report, finding: Finding): FlagRow {
  const { subject, part, evaluation, indicator } = finding;
  return {
    flag_id: [rule.id, subject, ...(part ? [part] : [])].join("--"),
    rule: rule.id,
    category: rule.category,
    severity: finding.severity ?? rule.severity,
    report_id: report.id,
    evaluation_id: evaluation?.id ?? null,
    indicator_id: indicator?.id ?? null,
    message: finding.zh,
    message_en: finding.en,
    printed: finding.printed,
    expected: finding.expected,
    arithmetic: finding.arithmetic,
    clears: finding.clears.zh,
    clears_en: finding.clears.en,
    line: formatLines(...finding.at),
  };
}
