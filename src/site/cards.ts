import { briefOf } from "../findings/brief.ts";
import { compareUnits } from "../findings/compare.ts";
import { summarizeExecution } from "../findings/execution.ts";
import { tableFiles } from "../findings/files.ts";
import { summarizeFlags } from "../findings/flags.ts";
import { overviewOf } from "../findings/overview.ts";
import { viewProgrammes } from "../findings/programmes.ts";
import { placesByLevel, summarizePlaces } from "../findings/regions.ts";
import { viewYears } from "../findings/years.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import { RULES } from "../rules/index.ts";
import { briefFigure } from "./figures/brief.ts";
import { completionFigure } from "./figures/completion.ts";
import { unspentFigure } from "./figures/execution.ts";
import type { Figure } from "./figures/figure.ts";
import { flagsFigure } from "./figures/flags.ts";
import { programmeRatesFigure } from "./figures/programme.ts";
import { restatedFigure } from "./figures/restated.ts";
import { scoresFigure } from "./figures/scores.ts";
import { yearsFigure } from "./figures/years.ts";
import { inEveryLanguage, type Voice } from "./language.ts";
import { hasPages } from "./paths.ts";

/** What a page is shared with: its finding, its name, and the chart that it opens with. */
export interface PageCard {
  kicker: string;
  headline: string;
  figure?: Figure;
}

/** A card for each part of the site, by the first part of its address. */
const SECTIONS: Record<string, (voice: Voice) => PageCard> = {
  index: (voice) => ({
    kicker: voice.say.overview.title,
    headline: voice.say.overview.headline(overviewOf(voice.tables)),
    figure: restatedFigure(voice),
  }),
  execution: (voice) => ({
    kicker: voice.say.execution.title,
    headline: voice.say.execution.headline(summarizeExecution(voice.tables.evaluations, voice.placeOf)),
    figure: unspentFigure(voice),
  }),
  compare: (voice) => ({
    kicker: voice.say.compare.title,
    headline: voice.say.compare.headline(compareUnits(voice.tables)),
    figure: scoresFigure(voice),
  }),
  indicators: (voice) => ({
    kicker: voice.say.indicators.title,
    headline: voice.say.indicators.headline(overviewOf(voice.tables)),
    figure: completionFigure(voice),
  }),
  flags: (voice) => ({
    kicker: voice.say.flags.title,
    headline: voice.say.flags.headline(summarizeFlags(voice.tables.flags, voice.tables.reports.length)),
    figure: flagsFigure(voice),
  }),
  years: (voice) => ({
    kicker: voice.say.years.title,
    headline: voice.say.years.headline(viewYears(voice.all)),
    figure: yearsFigure(voice),
  }),
  reports: ({ say, tables }) => ({
    kicker: say.report.title,
    headline: say.report.headline(overviewOf(tables)),
  }),
  brief: ({ say, tables }) => ({
    kicker: say.brief.list.title,
    headline: say.brief.list.headline(tables.reports.length),
  }),
  regions: ({ say, tables }) => ({
    kicker: say.regions.title,
    headline: say.regions.list.headline(summarizePlaces(tables).length, placesByLevel(tables)),
  }),
  programmes: ({ say, tables }) => ({
    kicker: say.programmes.title,
    headline: say.programmes.list.headline(viewProgrammes(tables).length, summarizePlaces(tables).length),
  }),
  data: ({ say, all }) => {
    const files = tableFiles(all);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    return { kicker: say.data.title, headline: say.data.headline(files.length, rows) };
  },
  search: ({ say, tables }) => ({
    kicker: say.search.title,
    headline: say.search.headline(overviewOf(tables), RULES.length),
  }),
  check: ({ say }) => ({ kicker: say.check.title, headline: say.check.headline }),
  methods: ({ say, tables }) => ({
    kicker: say.methods.title,
    headline: say.methods.headline(overviewOf(tables)),
  }),
  about: ({ say, tables }) => ({ kicker: say.about.title, headline: say.about.headline(overviewOf(tables)) }),
};

/** The card of the part of the site that a page belongs to, where it has none of its own. @param page its address, without language */
export function sectionCard(page: string): string {
  const [part = ""] = page.split("/").filter(Boolean);
  return part in SECTIONS ? part : "index";
}

/** The card of all pages of one report. */
export const reportCard = (report: string) => `report-${report}`;

/** The card of a programme. */
export const programmeCard = (programme: string) => `programme-${programme}`;

function ofReport(voice: Voice, row: ReportRow): PageCard {
  const brief = briefOf(row, voice.tables);
  return {
    kicker: voice.say.brief.list.title,
    headline: voice.say.brief.headline(brief),
    figure: briefFigure(voice, brief),
  };
}

/** The routes of all cards, in every language; the page that each is of is told by its address. */
export const cardRoutes = () =>
  inEveryLanguage((voice) => {
    const { say, tables } = voice;
    const sections = Object.entries(SECTIONS).map(([name, of]) => ({
      name,
      at: name === "index" ? "/" : `/${name}/`,
      card: of(voice),
    }));
    const reports = tables.reports.filter(hasPages).map((row) => ({
      name: reportCard(row.report_id),
      at: `/brief/${row.report_id}/`,
      card: ofReport(voice, row),
    }));
    const programmes = viewProgrammes(tables).map((view) => ({
      name: programmeCard(view.programme),
      at: `/programmes/${view.programme}/`,
      card: {
        kicker: say.programmes.title,
        headline: say.programmes.headline(view),
        figure: programmeRatesFigure(voice, view.programme),
      },
    }));
    return [...sections, ...reports, ...programmes].map(({ name, at, card }) => ({
      params: { card: name },
      props: { card, at: at as `/${string}` },
    }));
  });
