import { type CompletionPart, drawCompletion } from "../../charts/completion.ts";
import { endsOfCheckable } from "../../findings/checkable.ts";
import { checkableShare } from "../../findings/compare.ts";
import { ofReport } from "../../findings/of-report.ts";
import { overviewOf, tablesOfReport } from "../../findings/overview.ts";
import { MARKS, markOf } from "../../model/mark.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_BARS, printedOrder } from "./figure.ts";

/** Completion by report: of all reports, or of one. */
export function completionFigure(voice: Voice, report?: string): Figure {
  const { say, placeOf, tables } = voice;
  const reports = report === undefined ? tables.reports : ofReport(tables.reports, report);
  const shareOf = ({ report_id }: ReportRow) =>
    checkableShare(overviewOf(tablesOfReport(tables, report_id))) ?? 0;
  // as its title has them: where most can be checked first
  const withIndicators = reports
    .filter(({ indicator_count }) => indicator_count > 0)
    .toSorted((a, b) => shareOf(b) - shareOf(a));
  const without = reports
    .filter(({ indicator_count }) => indicator_count === 0)
    .map(({ report_id }) => placeOf(report_id));
  const all = withIndicators.map(({ report_id }) => completionParts(voice, report_id));
  const kept = new Set(all.toSorted((a, b) => missesOf(b) - missesOf(a)).slice(0, MOST_BARS));
  const drawn = all.filter((own) => kept.has(own));
  const parts = drawn.flat();
  const total = all.flat().reduce((sum, { count }) => sum + count, 0);
  const title = report
    ? say.report.own.completionTitle(placeOf(report), overviewOf(tablesOfReport(tables, report)))
    : titleOf(
        voice,
        withIndicators.map(({ report_id }) => report_id),
      );
  const caption = say.words.join(
    say.overview.completion.caption(total, without),
    say.words.drawn(drawn.length, all.length),
  );
  const name = report ? `completion-${report}` : "completion";
  return {
    name,
    title,
    caption,
    at: report ? `/indicators/${report}/` : "/indicators/",
    legend: "mark",
    printed: printedOrder(drawn, (own) => reports.findIndex(({ report_id }) => report_id === own[0]?.report)),
    draw: drawing({ voice, name, label: say.words.described(title, caption), rows: parts }, drawCompletion),
    refs: drawn.map((own) => [own[0]?.report ?? "", null]),
    columns: [
      say.indicators.column.unit,
      ...MARKS.map((mark) => say.words.mark[mark]),
      say.indicators.basis.total,
    ],
    cells: drawn.map((own) => {
      const counts = own.map(({ count }) => count);
      return [placeOf(own[0]?.report ?? ""), ...counts, counts.reduce((a, b) => a + b, 0)];
    }),
  };
}

function titleOf({ say, placeOf, tables }: Voice, reports: string[]): string {
  const ends = endsOfCheckable(
    reports.map((id) => {
      const { indicators, numeric } = overviewOf(tablesOfReport(tables, id));
      return { place: placeOf(id), all: indicators, numeric };
    }),
  );
  return ends ? say.overview.completion.title(ends) : say.overview.completion.none;
}

const missesOf = (parts: CompletionPart[]) => parts.find(({ kind }) => kind === "not_met")?.count ?? 0;

function completionParts({ say, placeOf, paths, tables }: Voice, report: string): CompletionPart[] {
  const { indicators } = tablesOfReport(tables, report);
  return MARKS.map((mark) => ({
    report,
    name: say.overview.completion.row(placeOf(report), indicators.length),
    kind: mark,
    title: `${placeOf(report)} ${say.words.mark[mark]}`,
    count: indicators.filter((row) => markOf(row) === mark).length,
    href: paths.indicators(report),
  }));
}
