import { bareName } from "../../evidence/counts/ratio-names.ts";
import type { Comparable } from "../../model/comparable.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { provinceOf } from "../../model/region.ts";
import type { Report } from "../../model/report.ts";
import type { ProgrammeId } from "../../model/words.ts";
import type { Rule } from "../rule.ts";

/** Families that hold unlike programmes: an indicator of the same name is not the same indicator there. */
const MIXED = new Set<ProgrammeId>(["operations", "other"]);
/** Heads, sums and times grow with the place; only shares are set alike everywhere. */
const COMPARABLE_UNIT = "%";
const DIRECTIONS: Record<string, string> = { ">=": "≥", ">": "≥", "<=": "≤", "<": "≤", "=": "=" };

/** The numeric targets of a report that may be compared, each under its province, programme, year, name and direction. */
function comparables(report: Report): Comparable[] {
  return report.evaluations.flatMap((evaluation) => {
    if (MIXED.has(evaluation.programme)) return [];
    const year = evaluation.fiscalYear?.value ?? report.fiscalYear;
    return evaluation.indicators.flatMap((indicator) => {
      const { value, unit, operator } = indicator.target?.value ?? { value: null, unit: "", operator: null };
      const direction = DIRECTIONS[operator ?? "="];
      if (!indicator.target || !value || unit !== COMPARABLE_UNIT || !direction) return [];
      const key = [
        provinceOf(report.regionCode),
        evaluation.programme,
        year,
        bareName(indicator),
        direction,
      ].join("|");
      const [name, said, at] = [indicator.name.text, saidOf(indicator.target), placesOf(indicator.target)];
      return [{ key, name, year, value, said, evaluation: evaluation.id, indicator: indicator.id, at }];
    });
  });
}

/** What its sentence tells. */
export interface InconsistentTarget {
  year: number;
  name: string;
  target: string;
  others: { report: string; target: string }[];
  /** How many more reports differ than are named. */
  more: number;
}

export const inconsistentTarget: Rule<"inconsistent-target", InconsistentTarget> = {
  id: "inconsistent-target",
  category: "plausibility",
  severity: "info",
  compare: {
    comparables,
    judge({ evaluation, indicator, year, name, said, others, more, at }) {
      return {
        subject: indicator,
        evaluation: { id: evaluation },
        indicator: { id: indicator },
        data: {
          year,
          name,
          target: said,
          others: others.map(({ report, said: target }) => ({ report, target })),
          more,
        },
        printed: said,
        arithmetic: [...new Set([said, ...others.map((other) => other.said)])].join(" ≠ "),
        at,
      };
    },
  },
};
