import { type CompletionPart, drawCompletion } from "../../charts/completion.ts";
import { tablesOfReport } from "../../findings/overview.ts";
import type { Voice } from "../../language.ts";
import { MARKS, markOf } from "../../model/mark.ts";
import type { Figure } from "./figure.ts";

/** Completion by report: of all reports, or of one. */
export function completionFigure(voice: Voice, report?: string): Figure {
  const { say, placeOf, tables } = voice;
  const reports = tables.reports.filter(({ report_id }) => report === undefined || report_id === report);
  const withIndicators = reports.filter(({ indicator_count }) => indicator_count > 0);
  const without = reports
    .filter(({ indicator_count }) => indicator_count === 0)
    .map(({ report_id }) => placeOf(report_id));
  const parts = withIndicators.flatMap(({ report_id }) => completionParts(voice, report_id));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const title = report ? say.report.own.completionTitle(placeOf(report)) : say.overview.completion.title;
  const caption = say.overview.completion.caption(total, without);
  return {
    name: report ? `completion-${report}` : "completion",
    title,
    caption,
    at: report ? `/reports/${report}/` : "/indicators/",
    legend: "mark",
    draw: (size, id) => drawCompletion(parts, size, { id, label: say.words.described(title, caption) }),
    columns: [
      say.indicators.column.unit,
      ...MARKS.map((mark) => say.words.mark[mark]),
      say.indicators.basis.total,
    ],
    cells: withIndicators.map(({ report_id, indicator_count }) => {
      const counts = parts.filter((part) => part.report === report_id).map(({ count }) => count);
      return [placeOf(report_id), ...counts, indicator_count];
    }),
  };
}

function completionParts({ say, placeOf, paths, tables }: Voice, report: string): CompletionPart[] {
  const { indicators } = tablesOfReport(tables, report);
  return MARKS.map((mark) => ({
    report,
    name: say.overview.completion.row(placeOf(report), indicators.length),
    mark,
    title: `${placeOf(report)} ${say.words.mark[mark]}`,
    count: indicators.filter((row) => markOf(row) === mark).length,
    href: paths.indicators(report),
  }));
}
