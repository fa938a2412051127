import { bareName } from "../../evidence/counts/ratio-names.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
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

/** The numeric targets of a report that may be compared, each under its programme, year, name and direction. */
function targetsOf(report: Report): Target[] {
  return report.evaluations.flatMap((evaluation) => {
    if (MIXED.has(evaluation.programme)) return [];
    const year = evaluation.fiscalYear?.value ?? report.fiscalYear;
    return evaluation.indicators.flatMap((indicator) => {
      const { value, unit, operator } = indicator.target?.value ?? { value: null, unit: "", operator: null };
      const direction = DIRECTIONS[operator ?? "="];
      if (!indicator.target || !value || unit !== COMPARABLE_UNIT || !direction) return [];
      const key = [evaluation.programme, year, bareName(indicator), direction].join("|");
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

export const inconsistentTarget: Rule = {
  id: "inconsistent-target",
  category: "plausibility",
  severity: "info",
  zh: {
    title: "同一指标各地目标不同",
    why: "同一类项目的同一指标，各报告定的目标不同，完成率就不能直接相比：目标低的容易完成。",
    formula:
      "同一年度、同一类项目、同名指标、同一方向的百分比目标，在不同报告中数值不同（事务经费和其他类内容不一，不比）",
    example: "甲县“政策知晓率”目标 ≥80%，乙县同年同类项目为 ≥95%：80 ≠ 95",
    wrong: "上级按各地基础分别下达目标，或两地级别不同、本不可比时。",
  },
  en: {
    title: "One indicator, different targets",
    why: "Where reports set different targets for the same indicator of the same programme their completion cannot be compared: a low target is easily reached.",
    formula:
      "same year, family of programmes, indicator and direction: percentage targets differ between reports (office expenses and “other” are not compared)",
    example: "One county aims at 80% awareness, another at 95% for the same programme and year: 80 is not 95",
    wrong: "Where the higher level sets targets by local conditions, or the places are of different rank.",
  },
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
      const [zh, en] = ["，", ", "].map((comma) =>
        others.map((other) => `${other.report.id} ${other.said}`).join(comma),
      );
      yield {
        subject: indicator.id,
        evaluation,
        indicator,
        zh: `${year} 年同类项目的「${indicator.name.text}」，本报告目标 ${said}，另有报告目标不同（${zh}），为何不同？`,
        en: `For ${year}, “${indicator.name.text}” of the same kind of programme has the target ${said} here and another elsewhere (${en}): why do they differ?`,
        printed: said,
        expected: null,
        arithmetic: [...new Set([said, ...others.map((other) => other.said)])].join(" ≠ "),
        at: placesOf(indicator.target),
        clears: { zh: "说明目标的来源（上级下达或自定）", en: "say where the target comes from" },
      };
    }
  },
};
