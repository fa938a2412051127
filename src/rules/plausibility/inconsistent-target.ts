import { bareName } from "../../evidence/counts/ratio-names.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { provinceOf } from "../../model/region.ts";
import type { Report } from "../../model/report.ts";
import type { ProgrammeId } from "../../model/words.ts";
import { compareDecimals, type Decimal } from "../../values/decimal.ts";
import type { Rule } from "../rule.ts";

/** Families that hold unlike programmes: an indicator of the same name is not the same indicator there. */
const MIXED = new Set<ProgrammeId>(["operations", "other"]);
/** Heads, sums and times grow with the place; only shares are set alike everywhere. */
const COMPARABLE_UNIT = "%";
const DIRECTIONS: Record<string, string> = { ">=": "≥", ">": "≥", "<=": "≤", "<": "≤", "=": "=" };

interface Target {
  key: string;
  report: Report;
  evaluation: Evaluation;
  indicator: Indicator;
  year: number;
  value: Decimal;
  said: string;
}

/** The numeric targets of a report that may be compared, each under its province, programme, year, name and direction. */
function targetsOf(report: Report): Target[] {
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
      return [{ key, report, evaluation, indicator, year, value, said: saidOf(indicator.target) }];
    });
  });
}

/** Grouped once for a collection, however many reports of it are judged. */
const grouped = new WeakMap<Report[], Map<string, Target[]>>();

function groupsOf(collection: Report[]): Map<string, Target[]> {
  const known = grouped.get(collection);
  if (known) return known;
  const groups = Map.groupBy(collection.flatMap(targetsOf), ({ key }) => key);
  grouped.set(collection, groups);
  return groups;
}

/** What its sentence tells. */
export interface InconsistentTarget {
  year: number;
  name: string;
  target: string;
  others: { report: string; target: string }[];
}

export const inconsistentTarget: Rule<"inconsistent-target", InconsistentTarget> = {
  id: "inconsistent-target",
  category: "plausibility",
  severity: "info",
  *checkReport(report, collection) {
    const groups = groupsOf(collection);
    const keys = new Set(targetsOf(report).map(({ key }) => key));
    for (const key of keys) {
      const group = groups.get(key) ?? [];
      const [first] = group;
      if (!first || first.report.id !== report.id) continue; // raised once, where it stands first
      const others = group.filter(
        ({ report: { id }, value }) => id !== report.id && compareDecimals(value, first.value) !== 0,
      );
      if (others.length === 0) continue;
      const { indicator, evaluation, year, said } = first;
      yield {
        subject: indicator.id,
        evaluation,
        indicator,
        data: {
          year,
          name: indicator.name.text,
          target: said,
          others: others.map((other) => ({ report: other.report.id, target: other.said })),
        },
        printed: said,
        expected: null,
        arithmetic: [...new Set([said, ...others.map((other) => other.said)])].join(" ≠ "),
        at: placesOf(indicator.target),
      };
    }
  },
};
