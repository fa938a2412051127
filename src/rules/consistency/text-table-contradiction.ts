import { countContradictions } from "../../evidence/counts/count-contradictions.ts";
import { findMisquotes } from "../../evidence/counts/misquotes.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { printDecimal } from "../../values/print.ts";
import type { Finding, Rule } from "../rule.ts";

/** What its sentence tells. */
export type TextTableContradiction =
  | {
      of: "count";
      name: string;
      count: string;
      thing: string;
      others: { field: "goal" | "goal_result"; count: string }[];
    }
  | {
      of: "row";
      name: string;
      /** The target as the text quotes it, beside its cell. */
      target: { quoted: string; printed: string } | null;
      /** The gap that the text states, what the cells give, and whether it follows from the misquoted target. */
      gap: { stated: string; due: string; target: string; actual: string; follows: boolean } | null;
    };

export const textTableContradiction: Rule<"text-table-contradiction", TextTableContradiction> = {
  id: "text-table-contradiction",
  category: "consistency",
  severity: "high",
  thresholds: ["sameFigure", "sameThing"],
  *check(evaluation, report) {
    for (const indicator of evaluation.indicators) {
      const finding = misquoted(indicator, evaluation, report);
      if (finding) yield finding;
    }
    yield* countContradictions(evaluation).map(
      ({ indicator, own, others }): Finding<TextTableContradiction> => {
        const said = others.map(({ quantity }) => quantity.text);
        const thing = own.after || own.before;
        return {
          subject: indicator.id,
          part: "count",
          evaluation,
          indicator,
          data: {
            of: "count",
            name: indicator.name.text,
            count: own.text,
            thing,
            others: others.map(({ field, quantity }) => ({ field, count: quantity.text })),
          },
          printed: said.join("、"),
          expected: own.text,
          arithmetic: `${own.text} ≠ ${said.join("、")}`,
          at: [...others.map(({ at }) => at), indicator.name.at],
        };
      },
    );
  },
};

function misquoted(
  indicator: Indicator,
  evaluation: Evaluation,
  report: Report,
): Finding<TextTableContradiction> | null {
  const found = findMisquotes(indicator, report.fiscalYear);
  if (!found) return null;
  const { id, name, target: cell, actual } = indicator;
  const { target, gap, at } = found;
  const sums = [
    ...(target ? [`${target.text} ≠ ${cell?.text}`] : []),
    ...(gap ? [`${gap.sum} ≠ ${gap.said.text}`] : []),
  ];
  return {
    subject: id,
    part: "row",
    evaluation,
    indicator,
    data: {
      of: "row",
      name: name.text,
      target: target && { quoted: target.text, printed: cell?.text ?? "" },
      gap: gap && {
        stated: gap.said.text,
        due: printDecimal(gap.due),
        target: cell?.text ?? "",
        actual: actual?.text ?? "",
        follows: gap.follows,
      },
    },
    printed: target?.text ?? gap?.said.text ?? null,
    expected: target ? (cell?.text ?? null) : gap ? printDecimal(gap.due) : null,
    arithmetic: sums.join("；"),
    at: [at, ...placesOf(cell, actual)],
  };
}
