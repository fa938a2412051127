import type { Checkable } from "../../../src/findings/checkable.ts";
import { viewIndicators } from "../../../src/findings/indicators.ts";
import { twoRates } from "../../../src/findings/rates.ts";
import { countAnswers } from "../../../src/findings/restated.ts";
import { summarizeScores } from "../../../src/findings/scores.ts";
import { shareIndicators } from "../../../src/findings/shared-indicators.ts";
import { subjectOf } from "../../../src/findings/subject.ts";
import { compareTargets } from "../../../src/findings/targets.ts";
import type { Messages } from "../../../src/messages/index.ts";
import type { Called } from "./called.ts";
import { overviews, places, rates, tables } from "./collection.ts";
import { counts, named, one, parts } from "./numbers.ts";

const sharing = [
  shareIndicators(tables),
  shareIndicators({ ...tables, indicators: tables.indicators.slice(0, 1) }),
];

const answers = countAnswers(viewIndicators(tables.indicators, tables));
const scores = [
  summarizeScores(tables),
  summarizeScores({ ...tables, evaluations: tables.evaluations.slice(5, 9) }),
].filter((summary) => summary !== null);

const targets = [tables.indicators, []].map((rows) => compareTargets(viewIndicators(rows, tables)));

const distances: [number][] = [[-50], [0], [0.04], [700]];
const upTo: [all: number, drawn: number][] = [
  [1, 1],
  [2, 1],
  [60, 40],
];
const report = (place: string, numeric: number) => ({ place, all: 9, numeric });
const alone = report("Changchun 2023", 3);
const checkable: [Checkable, Checkable][] = [
  [alone, alone],
  [report("Gaoyi 2021", 0), alone],
  [report("Gaoyi 2021", 1), alone],
];

export const lists: Pick<
  Called<Messages>,
  "overview" | "execution" | "indicators" | "filter" | "crosswalk"
> = {
  overview: {
    headline: one(overviews),
    standfirst: one(overviews),
    misses: one(overviews),
    scope: one(overviews),
    squares: { label: counts },
    completion: {
      title: checkable.map((ends) => [ends]),
      caption: [
        [0, places],
        [1, []],
        [290, places.slice(0, 1)],
      ],
      row: [
        [places[0] ?? "", 1],
        [places[0] ?? "", 52],
      ],
    },
    about: [
      [subjectOf(tables)],
      [{ healthcare: false, places: 1, money: null }],
      [{ healthcare: true, places: 125, money: 3_561_450_000 }],
    ],
    pair: { says: tables.indicators.map(({ name }) => [places[0] ?? "", name]) },
    restated: {
      title: [[answers], [{ ...answers, equal: 0, words: 1, bound: 0 }]],
      caption: counts,
      row: [[places[0] ?? "", 1]],
    },
    scores: {
      title: scores.map((summary) => [summary, "35.86%", 93]),
      caption: scores.map((summary) => [summary, 1]),
      points: [[93]],
      tip: [[places[0] ?? "", "项目", "35.86%", 93]],
    },
    compare: {
      heading: [[{ unit: places[0] ?? "", rate: "36.46%" }]],
      some: parts,
    },
    execution: { title: parts, caption: parts },
    units: { partly: parts, of: parts },
    coverage: { heading: parts },
  },
  execution: {
    headline: one(rates),
    standfirst: one(rates),
    counted: one(rates),
    chart: {
      title: one(rates),
      tip: [[{ subject: "项目", budget: "1 yuan", executed: "1 yuan", printed: "100%", computed: "100%" }]],
      all: counts,
      caption: [
        [1, 1],
        [35, 35],
        [60, 290],
      ],
    },
    adjustment: {
      title: tables.evaluations.map(({ name }) => [name, "80"]),
      caption: counts,
      moved: [[-12.2], [0], [12], [7896.4]],
      tip: [390_065_700, null].map((executed) => [
        {
          place: places[0] ?? "",
          name: "项目",
          initial: 4_878_000,
          annual: 390_065_700,
          executed,
          moved: "+7,896.4%",
        },
      ]),
      amounts: [[4_878_000, 390_065_700]],
    },
    sources: { full: counts, title: parts },
    table: {
      heading: parts.map(([differ, all]) => [{ differ, agree: all - differ, corrected: all - differ }]),
      full: counts,
      of: [[places[0] ?? "", "project"]],
    },
    verdict: [...tables.evaluations, ...tables.funds].map((row) => [twoRates(row)]),
  },
  indicators: {
    headline: one(overviews),
    standfirst: one(overviews),
    targets: {
      title: { points: one(targets), percent: one(targets) },
      caption: { points: upTo, percent: upTo },
      tick: { points: distances, percent: distances },
      far: { points: distances, percent: distances },
      tip: [[places[0] ?? "", "指标", "100% → 98%", "−2"]],
      pair: tables.indicators.flatMap(({ basis, target, actual }) =>
        basis === "numeric" ? [[target, actual]] : [],
      ),
    },
    basis: { heading: one(overviews) },
    misses: { heading: parts.map(([count, missed]) => [missed, places[0] ?? "", count]), lead: counts },
    full: {
      heading: [
        [1, 9, 9],
        [2, 1, 9],
      ],
      link: counts.map(([count]) => [places[0] ?? "", count]),
      title: named,
      headline: parts.map(([part, whole]) => [places[0] ?? "", whole, part]),
      standfirst: parts.map(([part, whole]) => [whole, part]),
    },
    column: { noTargets: [["Targets and actuals"]] },
    scored: tables.indicators.map(({ score, weight }) => [score, weight]),
  },
  filter: {
    year: [["2023"]],
    option: counts.map(([count]) => ["Changchun 2023", count]),
    upwards: [["Score"]],
    downwards: [["Score"]],
    every: [...counts, ["{all}"]],
    some: [...parts, ["{shown}", "{all}"]],
    none: [...counts, ["{all}"]],
    matters: {
      every: [...counts, ["{all}"]],
      some: [...parts, ["{shown}", "{all}"]],
      none: [...counts, ["{all}"]],
    },
    unknown: [["level=village"]],
  },
  crosswalk: {
    heading: one(sharing),
    fold: counts,
    lead: one(sharing),
    ownCaption: [["Medical assistance"]],
    count: counts.map(([count]) => ["Persons enrolled", count]),
    printed: [["county", "参保人数"]],
    alone: counts,
    unmatched: counts,
  },
};
