import type { ToldTables } from "../model/told.ts";
import { summarizePlaces } from "./regions.ts";
import { sumTotals } from "./totals.ts";

/** What the collection is about, in facts that stay true as reports are added. */
export interface Subject {
  /** Whether every unit is one of healthcare security; otherwise the money is only known to be public. */
  healthcare: boolean;
  places: number;
  /** Σ annual budget of the totals, in 元; null where a place lies in another, whose money may be the same. */
  money: number | null;
}

/** Says what the reports are about. */
export function subjectOf(tables: ToldTables): Subject {
  const places = summarizePlaces(tables);
  const names = new Set(places.map(({ region }) => region.name));
  const nested = places.some(({ under }) => under.some((name) => names.has(name)));
  return {
    healthcare: tables.reports.every(({ publisher }) => publisher.includes("医疗保障")),
    places: places.length,
    money: nested ? null : sumTotals(tables.totals, "annual_budget").sum,
  };
}
