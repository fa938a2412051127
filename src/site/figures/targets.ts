import { type BulletRow, drawTargets } from "../../charts/targets.ts";
import { viewIndicators } from "../../findings/indicators.ts";
import { compareTargets, type TargetGap } from "../../findings/targets.ts";
import type { Voice } from "../language.ts";
import { type Figure, MOST_ROWS } from "./figure.ts";

/** Actual values against their targets, where the two numbers differ. */
export function targetsFigure(voice: Voice): Figure {
  const { say, placeOf, tables } = voice;
  const summary = compareTargets(viewIndicators(tables.indicators, tables));
  const drawn = endsOf(summary.gaps);
  const words = say.indicators.targets;
  const title = words.title(summary);
  const caption = words.caption(summary, drawn.length);
  const { unit, name, target, actual, status } = say.indicators.column;
  const rows = drawn.map((gap) => bulletOf(voice, gap));
  return {
    name: "targets",
    at: "/indicators/",
    title,
    caption,
    legend: "target",
    draw: (size, id) => drawTargets(rows, size, { id, label: say.words.described(title, caption) }),
    columns: [unit, name, target, actual, words.share, status],
    cells: drawn.map(({ view: { row, report, mark }, ratio }) => [
      placeOf(report),
      row.name,
      row.target,
      row.actual,
      words.percent(ratio),
      say.words.mark[mark],
    ]),
  };
}

// The first half are those furthest below their target, the others those furthest above it.
function endsOf(gaps: TargetGap[]): TargetGap[] {
  return gaps.length <= MOST_ROWS ? gaps : [...gaps.slice(0, MOST_ROWS / 2), ...gaps.slice(-MOST_ROWS / 2)];
}

function bulletOf({ say, paths, placeOf }: Voice, { view, ratio }: TargetGap): BulletRow {
  const { row, report, mark } = view;
  return {
    id: row.indicator_id,
    place: placeOf(report),
    name: row.name,
    value: say.indicators.targets.percent(ratio),
    amount: say.indicators.targets.pair(row.target, row.actual),
    href: paths.indicator(row.evaluation_id, row.indicator_id),
    ratio,
    missed: mark === "not_met",
  };
}
