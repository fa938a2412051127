import { sum } from "d3";
import { drawFlags } from "../../charts/flags.ts";
import { CATEGORIES, countFlags, type FlagCount, summarizeFlags } from "../../findings/flags.ts";
import { Severity } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_ROWS, printedOrder, type Ref } from "./figure.ts";

/** All flags by report, category and severity, a square each. */
export function flagsFigure(voice: Voice): Figure {
  const { say, placeOf, tables } = voice;
  const words = say.flags;
  const all = tables.reports.map(({ report_id }) => report_id);
  const counts = countFlags(tables.flags, all);
  const ids = gravest(all, counts).slice(0, MOST_ROWS);
  const title = words.chart.title(summarizeFlags(tables.flags, all.length));
  const caption = say.words.join(
    words.chart.caption(tables.flags.length),
    say.words.drawn(ids.length, all.length),
  );
  const shown = new Set(ids);
  const squares = counts.filter(({ report }) => shown.has(report));
  const ofReport = (id: string) => squares.filter(({ report }) => report === id);
  return {
    name: "flags",
    at: "/flags/",
    title,
    caption,
    legend: "severity",
    order: words.chart.order,
    printed: printedOrder(ids, (report) => all.indexOf(report)),
    draw: drawing(
      {
        voice,
        name: "flags",
        label: say.words.described(title, caption),
        rows: {
          squares,
          reports: ids.map((report) => linkTo(voice, report, ofReport(report))),
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
    cells: ids.map((report) => [placeOf(report), ...totalsOf(ofReport(report))]),
  };
}

/** A report with what is said of its squares where it is pointed at. */
function linkTo({ say, paths, placeOf }: Voice, report: string, squares: FlagCount[]) {
  const words = say.flags;
  const parts = squares.map(({ category, severity, count }) =>
    words.chart.part(words.category[category], words.severity[severity], count),
  );
  const name = placeOf(report);
  return {
    id: report,
    name,
    title: say.words.labelled(name, parts.join(say.words.between)),
    href: `${paths.report(report)}#flags`,
  };
}

/** How many flags there are of each category, of each severity and in all. */
const totalsOf = (squares: FlagCount[]) => [
  ...CATEGORIES.map((category) => sum(squares, (own) => (own.category === category ? own.count : 0))),
  ...Severity.options.map((severity) => sum(squares, (own) => (own.severity === severity ? own.count : 0))),
  sum(squares, ({ count }) => count),
];

/** Those with the most grave flags first, then those with the most of all. */
function gravest(reports: string[], counts: FlagCount[]): string[] {
  const ranks = new Map(
    reports.map((report) => {
      const own = counts.filter((group) => group.report === report);
      const high = own.filter(({ severity }) => severity === "high");
      return [report, [high, own].map((groups) => sum(groups, ({ count }) => count))] as const;
    }),
  );
  const by = (report: string, place: number) => ranks.get(report)?.[place] ?? 0;
  return reports.toSorted((a, b) => by(b, 0) - by(a, 0) || by(b, 1) - by(a, 1));
}
