import { isOwnMoney } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { ToldTables } from "../model/told.ts";
import type { ProgrammeId, SourceKind } from "../model/words.ts";
import { once } from "../values/once.ts";
import { isOfAnnualBudget } from "./comparability.ts";
import { LEVELS, type Level } from "./levels.ts";
import { ofReport } from "./of-report.ts";
import { rateOfProgramme } from "./side.ts";

/** How much of one programme was spent at one place in one year. */
export interface Peer {
  report: ReportRow;
  kind: SourceKind;
  level: Level;
  /** Σ executed ÷ Σ budget of its evaluations, or the rate of its only one. */
  ratio: number;
  /** Σ budget in 元; null where one of them does not print it. */
  budget: number | null;
  rows: EvaluationRow[];
}

/** Places of one level with one programme, the lowest rate first. */
export interface PeerGroup {
  level: Level;
  peers: Peer[];
  /** The middle of them; null where there are too few to have one. */
  median: number | null;
  /** Reports whose several evaluations cannot be summed, so that they are no peers. */
  unsummed: ReportRow[];
}

/** With fewer than this the middle says nothing that the list does not. */
const LEAST_FOR_MEDIAN = 3;

/** All that is known of one programme at every place, by level: a list and its middle, never a mean. */
export function peersOf(programme: ProgrammeId, tables: ToldTables): PeerGroup[] {
  // what belongs to no family has nothing in common but that
  if (programme === "other") return [];
  const found = allPlaces(tables).get(programme) ?? [];
  return LEVELS.flatMap((level) => {
    const places = found.filter((place) => place.level === level);
    const peers = places.filter(isPeer).toSorted((a, b) => a.ratio - b.ratio);
    const unsummed = places.filter((place) => !isPeer(place)).map(({ report }) => report);
    return peers.length > 0 ? [{ level, peers, median: medianOf(peers), unsummed }] : [];
  });
}

/** The peers of every programme that have a middle, with how many share the lowest and the highest rate. */
export function comparedPeers(programmes: ProgrammeId[], tables: ToldTables): ComparedPeers[] {
  return programmes.flatMap((programme) =>
    peersOf(programme, tables).flatMap(({ level, peers, median }): ComparedPeers[] => {
      const [lowest, highest] = [peers[0], peers.at(-1)];
      if (median === null || !lowest || !highest) return [];
      const endOf = (peer: Peer): PeerEnd => ({
        peer,
        tied: peers.filter(({ ratio }) => ratio === peer.ratio).length,
      });
      return [
        { programme, level, count: peers.length, median, lowest: endOf(lowest), highest: endOf(highest) },
      ];
    }),
  );
}

/** Places of one level with one programme: their middle and their ends. */
export interface ComparedPeers {
  programme: ProgrammeId;
  level: Level;
  count: number;
  median: number;
  lowest: PeerEnd;
  highest: PeerEnd;
}

/** The first peer at one end, and how many stand there: one that does not stand there alone must not be named alone. */
export interface PeerEnd {
  peer: Peer;
  tied: number;
}

/** Places of one level that differ most in what they spent of one programme. */
export interface WidestGap {
  programme: ProgrammeId;
  level: Level;
  lowest: number;
  highest: number;
}

/** @returns null where no programme has a middle at any level */
export function widestGap(programmes: ProgrammeId[], tables: ToldTables): WidestGap | null {
  const gaps = comparedPeers(programmes, tables).map(
    ({ programme, level, lowest, highest }): WidestGap => ({
      programme,
      level,
      lowest: lowest.peer.ratio,
      highest: highest.peer.ratio,
    }),
  );
  const [widest] = gaps.toSorted((a, b) => b.highest - b.lowest - (a.highest - a.lowest));
  return widest ?? null;
}

/** Where a unit stands in a group. */
export interface PeerStanding {
  programme: ProgrammeId;
  group: PeerGroup;
  own: Peer;
  /** How many of the others spent a smaller share, and how many a larger one. */
  below: number;
  above: number;
}

/** Where a report stands with each programme that has a middle at its level, those with the most places first. */
export function standingsOf(report: string, tables: ToldTables): PeerStanding[] {
  const programmes = [...allPlaces(tables).keys()];
  const found = programmes.flatMap((programme) =>
    peersOf(programme, tables).flatMap((group): PeerStanding[] => {
      const own = group.peers.find((peer) => peer.report.report_id === report);
      if (!own || group.median === null) return [];
      const below = group.peers.filter(({ ratio }) => ratio < own.ratio).length;
      const above = group.peers.filter(({ ratio }) => ratio > own.ratio).length;
      return [{ programme, group, own, below, above }];
    }),
  );
  return found.toSorted((a, b) => b.group.peers.length - a.group.peers.length || a.own.ratio - b.own.ratio);
}

/** How many of these are reports, and how many figures of others. */
export function countKinds(peers: Peer[]): { whole: number; excerpts: number } {
  const excerpts = peers.filter(({ kind }) => kind === "excerpt").length;
  return { whole: peers.length - excerpts, excerpts };
}

interface PeerPlace extends Omit<Peer, "ratio"> {
  ratio: number | null;
}

const isPeer = (place: PeerPlace): place is Peer => place.ratio !== null;

const allPlaces = once((tables: ToldTables): Map<ProgrammeId, PeerPlace[]> => {
  const levels = new Map(tables.regions.map(({ code, level }) => [code, level]));
  const rows = tables.evaluations.filter((row) => isOwnMoney(row) && isOfAnnualBudget(row));
  const byReport = Map.groupBy(rows, ({ report_id }) => report_id);
  const places = tables.reports.flatMap((report) => {
    const own = Map.groupBy(byReport.get(report.report_id) ?? [], ({ programme }) => programme);
    return [...own].flatMap(([programme, of]): [ProgrammeId, PeerPlace][] => {
      const level = levels.get(report.region_code);
      const [rate] = rateOfProgramme(programme, of, ofReport(tables.totals, report.report_id));
      if (!level || !rate) return [];
      const budgets = of.flatMap(({ annual_budget }) => annual_budget ?? []);
      const budget = budgets.length < of.length ? null : budgets.reduce((sum, yuan) => sum + yuan, 0);
      return [[programme, { report, kind: report.kind, level, ratio: rate.ratio, budget, rows: of }]];
    });
  });
  const grouped = Map.groupBy(places, ([programme]) => programme);
  return new Map([...grouped].map(([programme, found]) => [programme, found.map(([, place]) => place)]));
});

// of an even number the lower of the two in the middle: a rate that somebody has, and no mean of two
function medianOf(sorted: Peer[]): number | null {
  if (sorted.length < LEAST_FOR_MEDIAN) return null;
  return sorted[Math.floor((sorted.length - 1) / 2)]?.ratio ?? null;
}
