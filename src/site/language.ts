import { evaluationsById } from "../findings/indicators.ts";
import { type PlaceName, placeNames } from "../findings/places.ts";
import { splitByKind } from "../findings/whole.ts";
import { type Messages, messages } from "../messages/index.ts";
import { parseLines } from "../model/place.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import { type ToldTables, tellTables } from "../model/told.ts";
import { Language, languagePath, printedLanguage } from "../model/words.ts";
import { published } from "../published.ts";
import { type Paths, pathsIn } from "./paths.ts";

/** The site in one language: what it says, how it calls places, and where its links go. */
export interface Voice {
  language: Language;
  /** For the `lang` of what is printed in a report, where that differs from the page. */
  printed: "zh-CN" | undefined;
  say: Messages;
  paths: Paths;
  href: Paths["page"];
  placeOf: PlaceName;
  /** What an evaluation is called in this language, else as printed; its id where there is none. */
  nameOf: (evaluationId: string) => string;
  /** Where an evaluation is shown: on its own page, or in the row of its excerpt. */
  addressOf: (row: EvaluationRow) => string;
  /** Whether it is one of the figures that were only transcribed. */
  isExcerpt: (row: EvaluationRow) => boolean;
  /** The reports collected whole, worded in this language: what every page counts where it does not say otherwise. */
  tables: ToldTables;
  /** Figures transcribed from other reports, likewise. */
  excerpts: ToldTables;
  /** All that is published, likewise. */
  all: ToldTables;
}

const voices = new Map<Language, Voice>();

/** The voice of a page or endpoint. @param locale `Astro.currentLocale`; Chinese where it is none of ours */
export function speak(locale: string | undefined): Voice {
  const language = Language.safeParse(locale).data ?? "zh";
  const known = voices.get(language);
  if (known) return known;
  const paths = pathsIn(language);
  const all = tellTables(published().tables, language);
  const { whole, excerpts } = splitByKind(all);
  const evaluations = evaluationsById(all.evaluations);
  const transcribed = new Set(excerpts.reports.map(({ report_id }) => report_id));
  const isExcerpt = ({ report_id }: EvaluationRow) => transcribed.has(report_id);
  const voice: Voice = {
    language,
    printed: printedLanguage(language),
    say: messages[language],
    paths,
    href: paths.page,
    placeOf: placeNames(all),
    nameOf: (id) => {
      const row = evaluations.get(id);
      return row ? messages[language].words.called(row.name, row.name_en) : id;
    },
    addressOf: (row) =>
      isExcerpt(row)
        ? paths.line(row.report_id, parseLines(row.line)[0] ?? 1)
        : paths.evaluation(row.evaluation_id),
    isExcerpt,
    tables: whole,
    excerpts,
    all,
  };
  voices.set(language, voice);
  return voice;
}

type Route<Params> = { params: Params };

/**
 * The routes of a page in every language, for `getStaticPaths`: `lang` is no part of a Chinese address.
 * @param routes the same in all of them, or what a voice makes
 */
export function inEveryLanguage<Params, Page extends Route<Params>>(
  routes: Page[] | ((voice: Voice) => Page[]),
): (Page & Route<Params & { lang: string | undefined }>)[] {
  return Language.options.flatMap((language) => {
    const lang = languagePath(language).slice(1) || undefined;
    const own = typeof routes === "function" ? routes(speak(language)) : routes;
    return own.map((route) => ({ ...route, params: { ...route.params, lang } }));
  });
}

/** The one route of a page that has no other part in its address than the language. */
export const everyLanguage = () => inEveryLanguage([{ params: {} }]);

/** A language as Open Graph writes it. @param lang as HTML does: zh-CN */
export const localeName = (lang: string) => lang.replace("-", "_");
