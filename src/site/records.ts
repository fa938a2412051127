import { evaluationsById } from "../findings/indicators.ts";
import { ofReport } from "../findings/of-report.ts";
import { regionTrail } from "../findings/places.ts";
import { hasReason } from "../findings/reasons.ts";
import { joinText, type SearchRecord } from "../findings/records.ts";
import { RULES } from "../rules/index.ts";
import type { Voice } from "./language.ts";
import { partAddress } from "./row-addresses.ts";

/** Everything that can be searched: reports, evaluations, indicators, rules. */
export function searchRecords(voice: Voice): SearchRecord[] {
  const { say, paths, placeOf, tables } = voice;
  const evaluations = evaluationsById(tables.evaluations);
  const flagsOf = Map.groupBy(tables.flags, ({ evaluation_id }) => evaluation_id);
  const messages = (id: string) => (flagsOf.get(id) ?? []).map(({ message }) => message);
  const words = say.search.record;
  return [
    ...tables.reports.map((row): SearchRecord => {
      const trail = regionTrail(row, tables.regions);
      const own = ofReport(tables.statements, row.report_id);
      return {
        url: paths.report(row.report_id),
        kind: "report",
        title: words.report(placeOf(row.report_id), say.words.named(row.publisher, row.publisher_en)),
        where: row.title,
        text: joinText(...trail, ...own.map(({ text }) => text)),
      };
    }),
    ...tables.evaluations.map(
      (row): SearchRecord => ({
        url: paths.evaluation(row.evaluation_id),
        kind: "evaluation",
        title: row.name,
        where: words.indicator(placeOf(row.report_id), say.words.programme[row.programme]),
        text: joinText(
          row.supervising_department,
          row.implementing_unit,
          row.goal,
          row.goal_result,
          ...messages(row.evaluation_id),
        ),
      }),
    ),
    ...tables.indicators.flatMap((row): SearchRecord[] => {
      const evaluation = evaluations.get(row.evaluation_id);
      if (!evaluation) return [];
      return [
        {
          url: partAddress(voice, row.evaluation_id, row.indicator_id),
          kind: "indicator",
          title: row.name,
          where: words.indicator(placeOf(evaluation.report_id), evaluation.name),
          text: joinText(words.said(row.target, row.actual), row.content, hasReason(row) ? row.reason : null),
        },
      ];
    }),
    ...RULES.map(({ id, category }): SearchRecord => {
      const { title, why, formula, example, wrong } = say.rules[id];
      const text = joinText(why, formula, example, wrong);
      return { url: paths.rule(id), kind: "rule", title, where: say.flags.category[category], text };
    }),
  ];
}
