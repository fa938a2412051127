import { printNumber } from "../../values/print.ts";
import type { Messages } from "../shape.ts";
import { number, orNone, plural } from "./plural.ts";
import { words } from "./words.ts";

type Gaps = Parameters<Messages["indicators"]["targets"]["title"]["points"]>[0]["gaps"];

const signed = (distance: number, unit: string) =>
  distance === 0 ? "0" : `${distance > 0 ? "+" : "−"}${printNumber(Math.abs(distance))}${unit}`;
const cutTo = (all: number, drawn: number) =>
  all > drawn
    ? `The ${number(drawn)} furthest from the target of ${number(all)} indicators `
    : `${plural(drawn, "indicator", "indicators")} `;
const beyond = (gaps: Gaps, unit: string) => {
  const [least] = gaps;
  return least && least.distance < 0
    ? `; the worst fell ${printNumber(Math.abs(least.distance))}${unit} short`
    : "";
};

export const indicators: Messages["indicators"] = {
  title: "Indicators",
  headline: ({ indicators, missed, unexplained }) =>
    `${number(missed)} of ${plural(indicators, "indicator", "indicators")} missed the target, ${orNone(unexplained)} of them with no reason given`,
  standfirst: ({ indicators, numeric, exceeded, met, missed, missedNumeric, selfDeclared }) => {
    const scored = missed - missedNumeric;
    const rest = indicators - numeric;
    const unclear = rest - scored - selfDeclared;
    return (
      `Of the ${number(numeric)} that can be checked against figures, ${number(exceeded)} exceeded the target, ${number(met)} met it exactly or within its range, and ${number(missedNumeric)} missed it. ` +
      `Of the other ${number(rest)}, ${plural(scored, "is", "are")} shown as missed by the score and ${plural(selfDeclared, "is", "are")} declared met in words alone; ` +
      `for the other ${number(unclear)} too little is printed; they count as neither met nor missed.`
    );
  },
  basis: {
    heading: ({ indicators, numeric, selfDeclared, missed, missedNumeric }) => {
      const scored = missed - missedNumeric;
      const rest = indicators - numeric - selfDeclared - scored;
      return `How indicators can be judged: ${number(numeric)} by figures, ${number(selfDeclared)} by words, ${number(scored)} by a score alone, ${number(rest)} not at all`;
    },
    lead: "Status rests on the target and the actual value as printed; a score that contradicts them does not change it.",
    caption: "Indicators of each report, by status and basis",
    status: "Status",
    basis: "Basis",
    total: "Total",
  },
  targets: {
    title: {
      points: ({ all, equal, gaps }) =>
        `Of ${plural(all, "indicator", "indicators")} with a figure for target and actual, ${orNone(equal)} hit the target exactly${beyond(gaps, " points")}`,
      percent: ({ gaps }) =>
        `${plural(gaps.length, "count differs", "counts differ")} from the target${beyond(gaps, "%")}`,
    },
    caption: {
      points: (all, drawn) =>
        `${cutTo(all, drawn)}with percentages for target and actual that differ. A bar begins at the target: left what was missed, right what was exceeded, in percentage points.`,
      percent: (all, drawn) =>
        `${cutTo(all, drawn)}with counts for target and actual that differ. A bar begins at the target and shows percent above or below it; what more than doubled goes to the edge, with an arrow. Targets of zero and ranges are not drawn.`,
    },
    tick: { points: (points) => signed(points, ""), percent: (percent) => signed(percent, "%") },
    far: { points: (points) => signed(points, " pts"), percent: (percent) => signed(percent, "%") },
    distance: {
      points: "Actual less target (percentage points)",
      percent: "Actual above target, negative below (1 is 100%)",
    },
    tip: (place, name, pair, far) => `${place} ${name}: ${pair}, ${far}`,
    reached: "Met or exceeded",
    missed: "Missed",
    target: "Target",
    pair: (target, actual) => `${target} → ${actual}`,
  },
  misses: {
    heading: (missed, place, count) => {
      if (missed === 0) return "No target is printed as missed";
      const targets = plural(missed, "missed target", "missed targets");
      if (count < missed) return `${number(count)} of ${targets} ${count === 1 ? "is" : "are"} in ${place}`;
      return missed === 1 ? `The one missed target is in ${place}` : `All ${targets} are in ${place}`;
    },
    lead: (missed) =>
      `${missed === 1 ? "The one missed target" : `All ${number(missed)}`}, in the order of the reports.`,
    caption: "Missed targets",
  },
  full: {
    heading: (reports, least, most) => {
      const printed = plural(reports, "report prints", "reports print");
      return least === most
        ? `${printed} a table of ${plural(most, "indicator", "indicators")}`
        : `${printed} from ${number(least)} to ${plural(most, "indicator", "indicators")}`;
    },
    link: (place, count) => `${place}: ${plural(count, "indicator", "indicators")}`,
    title: (place) => `Indicators of ${place}`,
    headline: (place, total, numeric) =>
      `${place}: ${number(numeric)} of ${plural(total, "indicator", "indicators")} can be checked against printed figures`,
    standfirst: (missed, unexplained) =>
      missed === 0
        ? "None is printed as missed."
        : `${plural(missed, "target was", "targets were")} missed, ${words.unexplained(missed, unexplained)}.`,
    back: "Back to indicators",
  },
  column: {
    unit: "Place and year",
    name: "Indicator",
    target: "Target",
    noTargets: (caption) => `${caption}; no row prints a target`,
    actual: "Actual",
    status: "Status",
    score: "Score / weight",
    reason: "Reason for deviation",
  },
  noReason: "no reason given",
  reasonElsewhere: "not in this row; the report names it as a problem",
  noReasonDue: "—",
  scored: (score, weight) => (score === null && weight === null ? "—" : `${score ?? "—"} / ${weight ?? "—"}`),
  take: "One row per indicator, in the indicators table, with targets and actual values both as printed and as read.",
};
