import type { ToldTables } from "../model/told.ts";
import type { ProgrammeId } from "../model/words.ts";
import { once } from "../values/once.ts";
import { type CanonicalIndicator, CROSSWALK } from "./crosswalk.ts";
import { evaluationsById, type IndicatorView, viewIndicators } from "./indicators.ts";
import { LEVELS, levelFinder } from "./levels.ts";

/** One canonical indicator with every printed row that belongs to it. */
export interface SharedIndicator {
  programme: ProgrammeId;
  id: CanonicalIndicator;
  views: IndicatorView[];
  /** How many reports print it. */
  reports: number;
}

/** Every indicator of the collection, side by side where the crosswalk knows it. */
export interface SharedIndicators {
  shared: SharedIndicator[];
  /** Printed in one report only. */
  alone: SharedIndicator[];
  unmatched: IndicatorView[];
}

type IndicatorTables = Pick<ToldTables, "reports" | "regions" | "indicators" | "evaluations" | "flags">;

/** Sorts every printed indicator under its canonical one, the higher levels first; each is counted once. */
export const shareIndicators = once((tables: IndicatorTables): SharedIndicators => {
  const scopes = evaluationsById(tables.evaluations);
  const levelOf = levelFinder(tables);
  const rank = ({ report }: IndicatorView) => LEVELS.indexOf(levelOf(report));
  const found = new Map<CanonicalIndicator, IndicatorView[]>();
  const unmatched: IndicatorView[] = [];
  for (const view of viewIndicators(tables.indicators, tables)) {
    const evaluation = scopes.get(view.row.evaluation_id);
    const id = evaluation ? canonicalOf(view.row.name, evaluation) : null;
    if (id) found.set(id, [...(found.get(id) ?? []), view]);
    else unmatched.push(view);
  }
  const all = CROSSWALK.flatMap(([programme, id]) => {
    const views = (found.get(id) ?? []).toSorted((a, b) => rank(a) - rank(b));
    const reports = new Set(views.map(({ report }) => report)).size;
    return views.length > 0 ? [{ programme, id, views, reports }] : [];
  });
  return {
    shared: all.filter(({ reports }) => reports > 1),
    alone: all.filter(({ reports }) => reports === 1),
    unmatched,
  };
});

/** The canonical indicator of a printed name; the form of a whole department prints those of every programme. */
export function canonicalOf(
  name: string,
  { programme, scope }: { programme: ProgrammeId; scope: string },
): CanonicalIndicator | null {
  const plain = name.replace(/\s+/g, "");
  const found = CROSSWALK.find(
    ([family, , pattern]) => (family === programme || scope === "department") && pattern.test(plain),
  );
  return found?.[1] ?? null;
}

/** What one programme has of them: its canonical indicators wherever printed, and its own rows that match none. */
export function indicatorsOfProgramme(
  programme: ProgrammeId,
  evaluations: ToldTables["evaluations"],
  { shared, alone, unmatched }: SharedIndicators,
): { shared: SharedIndicator[]; unmatched: IndicatorView[] } {
  const own = new Set(evaluations.map(({ evaluation_id }) => evaluation_id));
  return {
    shared: [...shared, ...alone].filter((indicator) => indicator.programme === programme),
    unmatched: unmatched.filter(({ row }) => own.has(row.evaluation_id)),
  };
}
