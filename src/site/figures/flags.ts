import { sum } from "d3";
import { drawFlags } from "../../charts/flags.ts";
import { CATEGORIES, countFlags, type FlagCount, summarizeFlags } from "../../findings/flags.ts";
import { Severity } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_ROWS, type Ref } from "./figure.ts";

/** All flags by report, category and severity, a square each. */
export function flagsFigure(voice: Voice): Figure {
  const { say, paths, placeOf, tables } = voice;
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
  const squares = counts.filter(({ report }) => shown.has(report));
  const linkOf = (report: string) => {
    const parts = squares
      .filter((group) => group.report === report)
      .map(({ category, severity, count }) =>
        words.chart.part(words.category[category], words.severity[severity], count),
      );
    return {
      title: say.words.labelled(placeOf(report), parts.join(say.words.between)),
      href: `${paths.report(report)}#flags`,
    };
  };
  return {
    name: "flags",
    at: "/flags/",
    title,
    caption,
    legend: "severity",
    draw: drawing(
      {
        voice,
        name: "flags",
        label: say.words.described(title, caption),
        rows: {
          squares,
          reports: ids.map((report) => ({ id: report, name: placeOf(report), ...linkOf(report) })),
          categories: CATEGORIES.map((category): [FlagCount["category"], string] => [
            category,
            words.category[category],
          ]),
        },
      },
      ({ squares: counted, reports, categories }, size, own) =>
        drawFlags(counted, reports, categories, size, own),
    ),
    refs: ids.map((report): Ref => [report, null]),
    columns: [
      words.chart.unit,
      ...CATEGORIES.map((category) => words.category[category]),
      ...Severity.options.map((severity) => words.severity[severity]),
      words.chart.total,
    ],
    cells: ids.map((report) => {
      const own = squares.filter((group) => group.report === report);
      return [
        placeOf(report),
        ...CATEGORIES.map((category) => sum(own, (group) => (group.category === category ? group.count : 0))),
        ...Severity.options.map((severity) =>
          sum(own, (group) => (group.severity === severity ? group.count : 0)),
        ),
        sum(own, ({ count }) => count),
      ];
    }),
  };
}

function gravest(reports: string[], counts: FlagCount[]): string[] {
  const high = (report: string) =>
    counts.reduce((sum, row) => sum + (row.report === report && row.severity === "high" ? row.count : 0), 0);
  return reports.toSorted((a, b) => high(b) - high(a));
}
