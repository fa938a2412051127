import { trailOf } from "../model/above.ts";
import type { ToldRegion, ToldTables } from "../model/told.ts";
import { type ExecutionSummary, summarizeExecution } from "./execution.ts";
import { LEVELS, type Level } from "./levels.ts";
import { type Overview, overviewOf } from "./overview.ts";
import { placeNames } from "./places.ts";

/** A place below another, or beside it, with the years that are collected of it. */
export interface PlaceSummary {
  region: ToldRegion;
  /** The places between, from the top. */
  under: string[];
  reports: ToldTables["reports"];
}

/** All that is known of one place. */
export interface RegionView {
  region: ToldRegion;
  /** Those above it, from the top. */
  above: ToldRegion[];
  reports: ToldTables["reports"];
  evaluations: ToldTables["evaluations"];
  flags: ToldTables["flags"];
  facts: Overview;
  money: ExecutionSummary;
  /** Places below that have a report. */
  below: PlaceSummary[];
  /** Other places of the same level that have a report. */
  peers: PlaceSummary[];
}

/** Gathers what belongs to one place; what belongs to the places below it is listed, never added up. */
export function viewRegion(region: ToldRegion, tables: ToldTables): RegionView {
  const { regions } = tables;
  const ofRegion = <T extends { region_code: string }>(rows: T[]) =>
    rows.filter(({ region_code }) => region_code === region.code);
  const reports = ofRegion(tables.reports);
  const evaluations = ofRegion(tables.evaluations);
  const ids = new Set(evaluations.map(({ evaluation_id }) => evaluation_id));
  const reportIds = new Set(reports.map(({ report_id }) => report_id));
  const flags = tables.flags.filter(({ report_id }) => reportIds.has(report_id));
  const indicators = tables.indicators.filter(({ evaluation_id }) => ids.has(evaluation_id));
  const reported = summarizePlaces(tables);
  return {
    region,
    above: trailOf(region.code, regions).slice(0, -1),
    reports,
    evaluations,
    flags,
    facts: overviewOf({ reports, evaluations, indicators, flags }),
    money: summarizeExecution(evaluations, placeNames(tables)),
    below: reported.filter((place) => place.region !== region && isUnder(place.region, region, regions)),
    peers: reported.filter((place) => place.region !== region && place.region.level === region.level),
  };
}

/** Every place that has a report, in the order of the codes. */
export function summarizePlaces({
  regions,
  reports,
}: Pick<ToldTables, "regions" | "reports">): PlaceSummary[] {
  return regions.flatMap((region) => {
    const own = reports.filter(({ region_code }) => region_code === region.code);
    const under = trailOf(region.code, regions)
      .slice(0, -1)
      .map(({ name }) => name);
    return own.length > 0 ? [{ region, under, reports: own }] : [];
  });
}

/** Places that have a report, of one level of government. */
export interface PlacesOfLevel {
  level: Level;
  places: PlaceSummary[];
}

/** Places that have a report by their level, the highest first; levels without any are left out. */
export function placesByLevel(tables: Pick<ToldTables, "regions" | "reports">): PlacesOfLevel[] {
  const all = summarizePlaces(tables);
  return LEVELS.map((level) => ({
    level,
    places: all.filter(({ region }) => region.level === level),
  })).filter(({ places }) => places.length > 0);
}

const isUnder = (place: ToldRegion, above: ToldRegion, regions: ToldRegion[]) =>
  trailOf(place.code, regions).includes(above);
