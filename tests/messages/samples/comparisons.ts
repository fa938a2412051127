import { compareUnits } from "../../../src/findings/compare.ts";
import { peersOf, standingsOf, type WidestGap } from "../../../src/findings/peers.ts";
import { viewProgrammes } from "../../../src/findings/programmes.ts";
import { placesByLevel, summarizePlaces, viewRegion } from "../../../src/findings/regions.ts";
import { yearsByPlace } from "../../../src/findings/years-of-places.ts";
import type { Messages } from "../../../src/messages/index.ts";
import { toldYears } from "../../findings/four-years.ts";
import type { Called } from "./called.ts";
import { pairs, places, rates, tables, years } from "./collection.ts";
import { amounts, counts, one, parts } from "./numbers.ts";

const regions = tables.regions.map((region) => viewRegion(region, tables));
const programmes = viewProgrammes(tables);
const yearsOfPlaces = [...yearsByPlace(tables), ...yearsByPlace(toldYears())];
const gap: WidestGap = { programme: "medical-assistance", level: "county", lowest: 0.3646, highest: 1 };
const groups = programmes.flatMap(({ programme }) => peersOf(programme, tables));
const obstacles = pairs.flatMap((pair) => pair.obstacles);
const changes = pairs.flatMap(({ change }) => change ?? []);

export const comparisons: Pick<Called<Messages>, "years" | "regions" | "programmes" | "peers" | "compare"> = {
  peers: {
    title: [
      ["Medical assistance", 0.5, 1],
      ["Medical assistance", 1, 1],
    ],
    group: counts.map(([count]) => ["County", count]),
    several: counts,
    finding: one(groups),
    unsummed: [[[]], [[places[0] ?? ""]]],
    standing: one(tables.reports.flatMap(({ report_id }) => standingsOf(report_id, tables))),
    compare: { heading: [[null], [gap], [{ ...gap, highest: gap.lowest }]], tied: counts },
  },
  compare: {
    headline: [[compareUnits(tables)], [[]]],
    table: [
      [places.slice(0, 1), 6],
      [places.slice(0, 2), 1],
      [places, 0],
    ],
    of: parts,
    below: parts,
    executed: amounts.map((money) => [String(money)]),
    unexplained: counts.map(([count]) => [count]),
    side: {
      tick: places.map((place) => [place]),
      one: places.map((place) => [place]),
      some: places.map((place) => [place]),
      programme: programmes.map(({ programme }) => [programme]),
      projects: parts,
      indicators: counts.map(([count]) => [count]),
    },
  },
  years: {
    excerpts: counts,
    headline: one(years),
    chart: {
      title: one(years),
      caption: [0, 1, 9].map((left) => [1, 1 + left, left]),
      place: one(years.flatMap((view) => view.panels)),
      note: one(years.flatMap((view) => view.panels)),
      dot: [["Changchun", "name", "99%"]],
      amounts: [["Changchun 2023", "1 million yuan", "2 million yuan"]],
    },
    changes: {
      heading: parts.map(([part, whole]) => [whole, part]),
      project: [["Changchun", "name"]],
      told: one(pairs),
    },
    missing: {
      heading: yearsOfPlaces.map((place) => [[place]]),
      one: one(yearsOfPlaces),
      several: one(yearsOfPlaces),
      said: one(yearsOfPlaces),
    },
    grid: { heading: parts.map(([part, whole]) => [whole, part]), caption: counts, more: counts },
    within: {
      heading: [
        [{ moved: 0, known: 0 }],
        ...parts.map(([moved, known]): [{ moved: number; known: number }] => [{ moved, known }]),
      ],
      more: counts,
    },
    pairs: {
      heading: [[0, 0], ...parts.map(([part, whole]): [number, number] => [whole, part])],
      fold: counts,
      caption: parts,
      more: counts,
      span: one(pairs),
      reasons: [[obstacles]],
    },
    points: one(changes),
    money: [...amounts, [null]],
  },
  regions: {
    list: {
      headline: [[summarizePlaces(tables).length, placesByLevel(tables)]],
      heading: counts.map(([count]) => ["County", count]),
      province: counts,
      years: regions.map(({ reports }) => [reports]),
    },
    kicker: one(regions),
    headline: one(regions),
    standfirst: one(regions),
    questions: { lead: parts, all: counts.map(([count]) => [places[0] ?? "", count]) },
    peers: { heading: counts.map(([count]) => ["County", count]), lead: [["County"]], none: [["County"]] },
    place: one(summarizePlaces(tables)),
  },
  programmes: {
    list: { headline: parts },
    headline: [
      ...one(programmes),
      ...programmes.flatMap((view) => rates.map((summary): [typeof view] => [{ ...view, summary }])),
    ],
    standfirst: one(programmes),
    indicators: { heading: [[0, 0], ...parts] },
    rates: { title: rates.map((summary) => ["Medical assistance", summary]) },
    money: {
      title: [
        ["Medical assistance", 89_800, 3_561_450_000],
        ["Medical assistance", 89_800, 89_800],
      ],
      caption: counts.flatMap(([count]) => [true, false].map((log): [number, boolean] => [count, log])),
      place: [["Changchun", "Prefecture"]],
    },
  },
};
