import { formatLines } from "../../model/place.ts";
import type { Report } from "../../model/report.ts";
import type { ScoreAuditRow } from "../../model/tables/score-audits.ts";
import { type Decimal, toNumber } from "../../values/decimal.ts";
import { auditScores, type Unscored } from "./score-audit.ts";

/** A recomputed score that nothing is said of yet. */
export type AuditedRow = Omit<ScoreAuditRow, "why" | "why_en"> & { unscored: Unscored | null };

/** Every self-awarded score with a printed standard beside what the standard gives, for the published table. */
export function auditRows({ evaluations }: Report): AuditedRow[] {
  return evaluations.flatMap((evaluation) => {
    const byId = new Map(evaluation.indicators.map((indicator) => [indicator.id, indicator]));
    return auditScores(evaluation).flatMap((audit): AuditedRow[] => {
      const indicator = byId.get(audit.indicatorId);
      if (!indicator) return [];
      const { number, unscored } = audit;
      return [
        {
          indicator_id: indicator.id,
          evaluation_id: evaluation.id,
          score: numberOf(audit.given),
          weight: numberOf(audit.weight),
          recomputed: numberOf(audit.recomputed),
          number: number?.said ?? null,
          basis: number?.basis ?? null,
          arithmetic: number?.arithmetic ?? null,
          exemptions: audit.exemptions.join("；") || null,
          unscored,
          line: formatLines(indicator.name.at, ...(number?.at ?? [])),
        },
      ];
    });
  });
}

const numberOf = (decimal: Decimal | null) => (decimal ? toNumber(decimal) : null);
