import { type DistanceRow, drawDistances } from "../../charts/distances.ts";
import { viewIndicators } from "../../findings/indicators.ts";
import { compareTargets, type TargetGap } from "../../findings/targets.ts";
import { roundTo } from "../../values/print.ts";
import type { Voice } from "../language.ts";
import { partAddress } from "../row-addresses.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_BARS, MOST_ROWS, printedOrder } from "./figure.ts";

/** Beyond so much a bar goes on out of sight. */
const EDGE = { points: 50, percent: 100 };

/** Actual values against their targets where the two numbers differ: percentages in points, other numbers in percent of the target. */
export function targetsFigure(voice: Voice, kind: TargetGap["kind"]): Figure {
  const { say, placeOf, tables } = voice;
  const summary = compareTargets(viewIndicators(tables.indicators, tables));
  const gaps = summary.gaps.filter((gap) => gap.kind === kind);
  const drawn = endsOf(gaps);
  const words = say.indicators.targets;
  const title = words.title[kind]({ ...summary, gaps });
  const caption = words.caption[kind](gaps.length, drawn.length);
  const name = kind === "points" ? "targets" : "target-counts";
  const { unit, name: indicator, target, actual, status } = say.indicators.column;
  const rows = drawn.map((gap) => rowOf(voice, gap));
  const scale = { tick: words.tick[kind], most: EDGE[kind] };
  return {
    name,
    at: "/indicators/",
    title,
    caption,
    legend: "target",
    printed: printedOrder(drawn, ({ view }) => tables.indicators.indexOf(view.row)),
    draw: drawing({ voice, name, label: say.words.described(title, caption), rows }, (own, size, it) =>
      drawDistances(own, size, it, scale),
    ),
    refs: drawn.map(({ view: { row } }) => [row.indicator_id, row.line]),
    columns: [unit, indicator, target, actual, words.distance[kind], status],
    cells: drawn.map(({ view: { row, report, mark }, distance }) => [
      placeOf(report),
      row.name,
      row.target,
      row.actual,
      // points are points; a share of the target is a ratio, as all rates that are taken along
      kind === "points" ? roundTo(distance, 4) : roundTo(distance / 100, 6),
      say.words.mark[mark],
    ]),
  };
}

// Two charts of targets and two tables share one page. The first are those furthest below their target, the others those furthest above it.
function endsOf(gaps: TargetGap[]): TargetGap[] {
  return gaps.length <= MOST_ROWS ? gaps : [...gaps.slice(0, MOST_BARS / 2), ...gaps.slice(-MOST_BARS / 2)];
}

function rowOf(voice: Voice, { view, kind, distance }: TargetGap): DistanceRow {
  const { say, placeOf } = voice;
  const { row, report, mark } = view;
  const words = say.indicators.targets;
  const value = words.far[kind](distance);
  const amount = words.pair(row.target, row.actual);
  const place = placeOf(report);
  return {
    id: row.indicator_id,
    place,
    name: say.words.called(row.name, row.name_en),
    value,
    amount,
    href: partAddress(voice, row.evaluation_id, row.indicator_id),
    tip: words.tip(place, say.words.named(row.name, row.name_en), amount, value),
    distance,
    missed: mark === "not_met",
  };
}
