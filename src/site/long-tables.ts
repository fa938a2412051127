import { askFirst, type ComparedUnit, compareUnits } from "../findings/compare.ts";
import { type IndicatorView, viewIndicators } from "../findings/indicators.ts";
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
import { RULES } from "../rules/index.ts";
import { once } from "../values/once.ts";
import { inEveryLanguage, type Voice } from "./language.ts";
import { hasPages } from "./paths.ts";
import { pagesOf } from "./row-pages.ts";

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
export function longTables(voice: Voice): LongTable[] {
  const crosswalk = shareIndicators(voice.tables);
  const programmes = viewProgrammes(voice.tables);
  const reports = voice.tables.reports.filter(hasPages);
  return [
    ...ofCollection(voice, crosswalk),
    ...reports.map((report) => evaluationsOf(voice, report)),
    ...reports.map((report) => statementsOf(voice, report)),
    ...programmes.map((own) => sharedOf(voice, own, crosswalk)),
    ...programmes.map((own) => levelsOf(voice, own)),
    ...flagsOfRules(voice),
    ...ofRegions(voice),
  ];
}

type Crosswalk = ReturnType<typeof shareIndicators>;
type Programme = ReturnType<typeof viewProgrammes>[number];

function ofCollection({ say, tables }: Voice, crosswalk: Crosswalk): LongTable[] {
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
      rows: viewIndicators(tables.indicators, tables).filter(({ mark }) => mark === "not_met"),
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
  ];
}

const evaluationsOf = ({ placeOf, tables }: Voice, { report_id }: ReportRow): LongTable => ({
  name: listName(report_id),
  home: `/reports/${report_id}/`,
  title: placeOf(report_id),
  kind: "listed",
  rows: ofReport(tables.evaluations, report_id),
});

const statementsOf = ({ say, placeOf, tables }: Voice, { report_id }: ReportRow): LongTable => ({
  name: statementsName(report_id),
  home: `/reports/${report_id}/`,
  title: say.words.labelled(placeOf(report_id), say.report.own.sentences),
  first: BESIDE_REPORT,
  kind: "statements",
  rows: ofReport(tables.statements, report_id),
});

const sharedOf = ({ say }: Voice, { programme, rows }: Programme, crosswalk: Crosswalk): LongTable => ({
  name: `shared-${programme}`,
  home: `/programmes/${programme}/`,
  title: say.words.programme[programme],
  first: BESIDE_CHARTS,
  kind: "shared",
  caption: say.crosswalk.ownCaption(say.words.programme[programme]),
  rows: rowsOfShared(indicatorsOfProgramme(programme, rows, crosswalk).shared),
});

function levelsOf({ say, tables }: Voice, { programme, rows }: Programme): LongTable {
  const levelOf = levelFinder(tables);
  const rank = ({ report_id }: EvaluationRow) => LEVELS.indexOf(levelOf(report_id));
  return {
    name: `programme-${programme}`,
    home: `/programmes/${programme}/`,
    title: say.words.programme[programme],
    first: BESIDE_ONE,
    kind: "levels",
    rows: rows.toSorted((a, b) => rank(a) - rank(b)),
  };
}

function flagsOfRules({ say, tables }: Voice): LongTable[] {
  const flagsOf = Map.groupBy(tables.flags, ({ rule }) => rule);
  return RULES.map(({ id }) => ({
    name: flagsName(id),
    home: `/flags/${id}/`,
    title: say.rules[id].title,
    kind: "flags",
    rows: flagsOf.get(id) ?? [],
  }));
}

function ofRegions({ tables }: Voice): LongTable[] {
  const reportsAt = Map.groupBy(tables.reports, ({ region_code }) => region_code);
  const evaluationsAt = Map.groupBy(tables.evaluations, ({ region_code }) => region_code);
  return tables.regions.flatMap(({ code, name }): LongTable[] => {
    const at = { home: `/regions/${code}/`, title: name } as const;
    return [
      { ...at, name: `units-${code}`, first: BESIDE_CHARTS, kind: "units", rows: reportsAt.get(code) ?? [] },
      {
        ...at,
        name: `region-${code}`,
        first: BESIDE_ONE,
        kind: "rates",
        rows: evaluationsAt.get(code) ?? [],
      },
    ];
  });
}

/** What the flags of a rule are called among the long tables. */
export const flagsName = (rule: string) => `flags-${rule}`;

/** What the sentences of a report on targets, problems and measures are called among them. */
export const statementsName = (report: string) => `statements-${report}`;

/** What its evaluations are called among them. */
export const listName = (report: string) => `report-${report}`;

const rowsOfShared = (indicators: SharedIndicator[]): SharedRow[] =>
  indicators.flatMap((indicator) => indicator.views.map((view) => ({ indicator, view })));

/** Rows of one page under their indicators again; how many reports print one is said of all its rows. */
export function regroupShared(rows: SharedRow[]): SharedIndicator[] {
  return [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, own]) => ({
    ...indicator,
    views: own.map(({ view }) => view),
  }));
}

/** The tables of a language by their names. */
export const tablesByName = once(
  (voice: Voice) => new Map(longTables(voice).map((table) => [table.name, table])),
);

/** A table by its name. @throws Error where no table has it */
export function longTable(voice: Voice, name: string): LongTable {
  const table = tablesByName(voice).get(name);
  if (!table) throw new Error(`no table ${name} in src/site/long-tables.ts`);
  return table;
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
