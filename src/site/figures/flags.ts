import { drawFlags } from "../../charts/flags.ts";
import { CATEGORIES, countFlags, type FlagCount, summarizeFlags } from "../../findings/flags.ts";
import { Severity } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import { type Figure, MOST_ROWS, type Ref } from "./figure.ts";

/** All flags by report, category and severity, a square each. */
export function flagsFigure({ say, paths, placeOf, tables }: Voice): Figure {
  const words = say.flags;
  const all = tables.reports.map(({ report_id }) => report_id);
  const counts = countFlags(tables.flags, all);
  const ids = all.length > MOST_ROWS ? gravest(all, counts).slice(0, MOST_ROWS) : all;
  const title = words.chart.title(summarizeFlags(tables.flags, all.length));
  const caption = say.words.join(
    words.chart.caption(tables.flags.length),
    say.words.drawn(ids.length, all.length),
  );
  const shown = new Set(ids);
  const squares = counts
    .filter(({ report }) => shown.has(report))
    .map(({ report, category, severity, count }) => ({
      report,
      category,
      severity,
      count,
      title: words.chart.label(placeOf(report), words.category[category], words.severity[severity], count),
      href: `${paths.report(report)}#flags`,
    }));
  const countOf = (report: string, category: string, severity: string) =>
    counts.find((row) => row.report === report && row.category === category && row.severity === severity)
      ?.count ?? 0;
  return {
    name: "flags",
    at: "/flags/",
    title,
    caption,
    legend: "severity",
    draw: (size, id) =>
      drawFlags(
        squares,
        ids.map((report) => [report, placeOf(report)]),
        CATEGORIES.map((category) => [category, words.category[category]]),
        size,
        { id, label: say.words.described(title, caption) },
      ),
    refs: ids.flatMap((report) => CATEGORIES.map((): Ref => [report, null])),
    columns: [
      words.chart.unit,
      words.chart.category,
      ...Severity.options.map((severity) => words.severity[severity]),
      words.chart.total,
    ],
    cells: ids.flatMap((report) =>
      CATEGORIES.map((category) => {
        const own = Severity.options.map((severity) => countOf(report, category, severity));
        return [placeOf(report), words.category[category], ...own, own.reduce((a, b) => a + b, 0)];
      }),
    ),
  };
}

function gravest(reports: string[], counts: FlagCount[]): string[] {
  const high = (report: string) =>
    counts.reduce((sum, row) => sum + (row.report === report && row.severity === "high" ? row.count : 0), 0);
  return reports.toSorted((a, b) => high(b) - high(a));
}
