import { flagAnchor } from "../findings/flags.ts";
import { viewIndicators, withRoom } from "../findings/indicators.ts";
import type { LineReading, SourceLine } from "../findings/source.ts";
import type { ToldFlag } from "../model/told.ts";
import type { ProgrammeId } from "../model/words.ts";
import { once } from "../values/once.ts";
import type { Voice } from "./language.ts";
import { flagsName, listName, longTable, tablesByName } from "./long-tables.ts";
import { hasPages } from "./paths.ts";
import { ROWS_PER_PAGE } from "./row-pages.ts";

// the page of a row, of a table whose first page is as long as the others
const pageOf = (index: number) => Math.floor(index / ROWS_PER_PAGE) + 1;

const flagPages = once(
  (voice: Voice) =>
    new Map(
      [...tablesByName(voice).values()].flatMap((table) =>
        table.kind === "flags"
          ? table.rows.map(({ flag_id }, index) => [flag_id, pageOf(index)] as const)
          : [],
      ),
    ),
);

/** The permanent address of a flag: on the page of its rule, or where that goes on. */
export function flagAddress(voice: Voice, flag: Pick<ToldFlag, "flag_id" | "rule">): string {
  const page = flagPages(voice).get(flag.flag_id) ?? 1;
  const { paths } = voice;
  const address = page === 1 ? paths.rule(flag.rule) : paths.rows(flagsName(flag.rule), page);
  return `${address}#${encodeURIComponent(flagAnchor(flag))}`;
}

/** Where the first evaluation of a programme stands in the list of its report. */
export function programmeAddress(voice: Voice, report: string, programme: ProgrammeId): string {
  if (!hasPages({ report_id: report })) return voice.paths.programmeRow(report, programme);
  const { rows } = longTable(voice, listName(report));
  const index = rows.findIndex((row) => "programme" in row && row.programme === programme);
  const page = pageOf(Math.max(0, index));
  const { paths } = voice;
  return page === 1
    ? paths.programmeRow(report, programme)
    : `${paths.rows(listName(report), page)}#${programme}`;
}

// Indicators that the pages of their evaluations have no room for.
const elsewhere = once(({ tables }: Voice) => {
  const views = viewIndicators(tables.indicators, tables);
  const own = [...Map.groupBy(views, ({ row }) => row.evaluation_id).values()];
  const shown = new Set(own.flatMap((rows) => withRoom(rows)));
  return new Map(
    views.filter((view) => !shown.has(view)).map(({ row, report }) => [row.indicator_id, report]),
  );
});

/** Where something of an evaluation stands: on its page, or in the list of its report where that has no room. */
export function partAddress(voice: Voice, evaluation: string, id: string): string {
  const report = elsewhere(voice).get(id);
  return report === undefined || !hasPages({ report_id: report })
    ? voice.paths.part(evaluation, id)
    : `${voice.paths.indicators(report)}#${id}`;
}

/** Where the site shows what was read from a line: a statement that is told of all evaluations at its report. */
export function readingAddress(
  voice: Voice,
  { ledger }: Pick<SourceLine, "ledger">,
  { evaluation, anchor }: Pick<LineReading, "evaluation" | "anchor">,
): string {
  const { paths } = voice;
  if (evaluation === null) return `${paths.report(ledger?.report_id ?? "")}#statements`;
  return anchor ? partAddress(voice, evaluation, anchor) : paths.evaluation(evaluation);
}
