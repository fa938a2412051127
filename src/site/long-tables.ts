import { askFirst, type ComparedUnit, compareUnits } from "../findings/compare.ts";
import { flagAnchor } from "../findings/flags.ts";
import { type IndicatorView, viewIndicators, withRoom } from "../findings/indicators.ts";
import { LEVELS, levelFinder } from "../findings/levels.ts";
import { ofReport } from "../findings/of-report.ts";
import { viewProgrammes } from "../findings/programmes.ts";
import {
  indicatorsOfProgramme,
  type SharedIndicator,
  shareIndicators,
} from "../findings/shared-indicators.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { StatementRow } from "../model/tables/statements.ts";
import type { ToldFlag } from "../model/told.ts";
import type { ProgrammeId } from "../model/words.ts";
import { RULES } from "../rules/index.ts";
import { once } from "../values/once.ts";
import { inEveryLanguage, type Voice } from "./language.ts";
import { hasPages } from "./paths.ts";

/** Rows on one page: a page of the widest table stays within 1,500 elements. */
export const ROWS_PER_PAGE = 50;

/** What a page holds of a table beside one chart or another table, beside several charts, beside other tables too, and beside all of a report. */
const BESIDE_ONE = 36;
const BESIDE_SEVERAL = 16;
const BESIDE_CHARTS = 8;
const BESIDE_REPORT = 6;

/** A table that grows with the collection; beyond a page of rows it goes on at `/rows/<name>/2/`. */
export type LongTable = {
  name: string;
  /** The page its first rows stand on. */
  home: `/${string}`;
  title: string;
  /** Rows on the page it begins on, where that holds more than the table. */
  first?: number;
} & (
  | { kind: "rates"; rows: EvaluationRow[] }
  | { kind: "levels"; rows: EvaluationRow[] }
  | { kind: "listed"; rows: EvaluationRow[] }
  | { kind: "reports" | "units"; rows: ReportRow[] }
  | { kind: "compare"; rows: ComparedUnit[] }
  | { kind: "flags"; rows: ToldFlag[] }
  | { kind: "misses"; rows: IndicatorView[] }
  | { kind: "statements"; rows: StatementRow[] }
  | { kind: "shared"; caption: string; rows: SharedRow[] }
);

/** One printed row under its canonical indicator. */
interface SharedRow {
  indicator: SharedIndicator;
  view: IndicatorView;
}

/** Every such table of the site. */
export function longTables({ say, placeOf, tables }: Voice): LongTable[] {
  const levelOf = levelFinder(tables);
  const rank = ({ report_id }: EvaluationRow) => LEVELS.indexOf(levelOf(report_id));
  const misses = viewIndicators(tables.indicators, tables).filter(({ mark }) => mark === "not_met");
  const crosswalk = shareIndicators(tables);
  const flagsOf = Map.groupBy(tables.flags, ({ rule }) => rule);
  const reportsAt = Map.groupBy(tables.reports, ({ region_code }) => region_code);
  const evaluationsAt = Map.groupBy(tables.evaluations, ({ region_code }) => region_code);
  return [
    {
      name: "execution",
      home: "/execution/",
      title: say.execution.title,
      // A filter hides rows of chart and table alike, so a small collection stands whole.
      first: tables.evaluations.length > BESIDE_ONE ? BESIDE_SEVERAL : BESIDE_ONE,
      kind: "rates",
      rows: tables.evaluations,
    },
    {
      name: "compare",
      home: "/compare/",
      title: say.compare.title,
      first: BESIDE_ONE,
      kind: "compare",
      rows: askFirst(compareUnits(tables)),
    },
    {
      name: "reports",
      home: "/reports/",
      title: say.report.title,
      first: BESIDE_ONE,
      kind: "reports",
      rows: tables.reports,
    },
    {
      name: "misses",
      home: "/indicators/",
      title: say.indicators.misses.caption,
      first: BESIDE_CHARTS,
      kind: "misses",
      rows: misses,
    },
    {
      name: "units",
      home: "/reports/",
      title: say.overview.units.heading,
      first: BESIDE_ONE,
      kind: "units",
      rows: tables.reports,
    },
    {
      name: "shared",
      home: "/indicators/",
      title: say.crosswalk.title,
      first: BESIDE_CHARTS,
      kind: "shared",
      caption: say.crosswalk.caption,
      rows: rowsOfShared(crosswalk.shared),
    },
    ...tables.reports.filter(hasPages).map(
      ({ report_id }): LongTable => ({
        name: listName(report_id),
        home: `/reports/${report_id}/`,
        title: placeOf(report_id),
        kind: "listed",
        rows: ofReport(tables.evaluations, report_id),
      }),
    ),
    ...tables.reports.filter(hasPages).map(
      ({ report_id }): LongTable => ({
        name: statementsName(report_id),
        home: `/reports/${report_id}/`,
        title: say.words.labelled(placeOf(report_id), say.report.own.sentences),
        first: BESIDE_REPORT,
        kind: "statements",
        rows: ofReport(tables.statements, report_id),
      }),
    ),
    ...viewProgrammes(tables).map(
      ({ programme, rows }): LongTable => ({
        name: `shared-${programme}`,
        home: `/programmes/${programme}/`,
        title: say.words.programme[programme],
        first: BESIDE_CHARTS,
        kind: "shared",
        caption: say.crosswalk.ownCaption(say.words.programme[programme]),
        rows: rowsOfShared(indicatorsOfProgramme(programme, rows, crosswalk).shared),
      }),
    ),
    ...viewProgrammes(tables).map(
      ({ programme, rows }): LongTable => ({
        name: `programme-${programme}`,
        home: `/programmes/${programme}/`,
        title: say.words.programme[programme],
        first: BESIDE_ONE,
        kind: "levels",
        rows: rows.toSorted((a, b) => rank(a) - rank(b)),
      }),
    ),
    ...RULES.map(
      ({ id }): LongTable => ({
        name: flagsName(id),
        home: `/flags/${id}/`,
        title: say.rules[id].title,
        kind: "flags",
        rows: flagsOf.get(id) ?? [],
      }),
    ),
    ...tables.regions.map(
      ({ code, name }): LongTable => ({
        name: `units-${code}`,
        home: `/regions/${code}/`,
        title: name,
        first: BESIDE_CHARTS,
        kind: "units",
        rows: reportsAt.get(code) ?? [],
      }),
    ),
    ...tables.regions.map(
      ({ code, name }): LongTable => ({
        name: `region-${code}`,
        home: `/regions/${code}/`,
        title: name,
        first: BESIDE_ONE,
        kind: "rates",
        rows: evaluationsAt.get(code) ?? [],
      }),
    ),
  ];
}

/** What the flags of a rule are called among the long tables. */
export const flagsName = (rule: string) => `flags-${rule}`;

/** What the sentences of a report on targets, problems and measures are called among them. */
export const statementsName = (report: string) => `statements-${report}`;

const listName = (report: string) => `report-${report}`;

const rowsOfShared = (indicators: SharedIndicator[]): SharedRow[] =>
  indicators.flatMap((indicator) => indicator.views.map((view) => ({ indicator, view })));

/** Rows of one page under their indicators again; how many reports print one is said of all its rows. */
export function regroupShared(rows: SharedRow[]): SharedIndicator[] {
  return [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, own]) => ({
    ...indicator,
    views: own.map(({ view }) => view),
  }));
}

const tablesByName = once((voice: Voice) => new Map(longTables(voice).map((table) => [table.name, table])));

/** A table by its name. @throws Error where no table has it */
export function longTable(voice: Voice, name: string): LongTable {
  const table = tablesByName(voice).get(name);
  if (!table) throw new Error(`no table ${name} in src/site/long-tables.ts`);
  return table;
}

/** How many pages the rows of a table fill; at least one. */
export function pagesOf({ rows, first = ROWS_PER_PAGE }: LongTable): number {
  return 1 + Math.max(0, Math.ceil((rows.length - first) / ROWS_PER_PAGE));
}

/** The rows of one page, from 1. @param first how many the first page has */
export function rowsOf<Row>(rows: Row[], page: number, first = ROWS_PER_PAGE): Row[] {
  const end = first + (page - 1) * ROWS_PER_PAGE;
  return rows.slice(page === 1 ? 0 : end - ROWS_PER_PAGE, end);
}

/** The first and the last of the rows of one page, counted from 1. */
export function rangeOf(
  { rows, first = ROWS_PER_PAGE }: LongTable,
  page: number,
): [from: number, to: number] {
  const end = first + (page - 1) * ROWS_PER_PAGE;
  return [page === 1 ? 1 : end - ROWS_PER_PAGE + 1, Math.min(rows.length, end)];
}

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

/** The routes of all pages after the first, in every language. */
export const longTableRoutes = () =>
  inEveryLanguage((voice) =>
    [...tablesByName(voice).values()].flatMap((table) =>
      Array.from({ length: pagesOf(table) - 1 }, (_, index) => ({
        params: { table: table.name, page: String(index + 2) },
        props: { name: table.name, page: index + 2 },
      })),
    ),
  );
