import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ToldAudit } from "../model/told.ts";

/** A score beside the one that its own printed standard gives. */
export interface AuditView {
  row: ToldAudit & { recomputed: number };
  name: string;
  /** Points the unit gave itself beyond the standard; negative where it gave itself fewer, null where none is printed. */
  beyond: number | null;
}

/** The audits of one evaluation: what could be recomputed, and why the others could not. */
export interface AuditSummary {
  total: number;
  recomputed: AuditView[];
  differ: number;
  /** Reasons with the number of indicators, the most frequent first. */
  reasons: { why: string; count: number }[];
}

/** Those that differ most come first; points are compared in hundredths so that none are lost. */
export function viewAudits(rows: ToldAudit[], indicators: IndicatorRow[]): AuditSummary {
  const names = new Map(indicators.map(({ indicator_id, name }) => [indicator_id, name]));
  const recomputed = rows.flatMap((row): AuditView[] => {
    if (row.recomputed === null) return [];
    const beyond = row.score === null ? null : Math.round((row.score - row.recomputed) * 100) / 100;
    const name = names.get(row.indicator_id) ?? row.indicator_id;
    return [{ row: { ...row, recomputed: row.recomputed }, name, beyond }];
  });
  const reasons = Map.groupBy(
    rows.flatMap(({ recomputed: score, why }) => (score === null && why !== null ? [why] : [])),
    (why) => why,
  );
  return {
    total: rows.length,
    recomputed: recomputed.toSorted((a, b) => Math.abs(b.beyond ?? 0) - Math.abs(a.beyond ?? 0)),
    differ: recomputed.filter(({ beyond }) => beyond !== null && beyond !== 0).length,
    reasons: [...reasons]
      .map(([why, { length }]) => ({ why, count: length }))
      .toSorted((a, b) => b.count - a.count),
  };
}
