import { printNumber } from "../../values/print.ts";
import type { Messages } from "../shape.ts";
import { number, orNone, plural } from "./plural.ts";
import { words } from "./words.ts";

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
      `Of the other ${number(rest)}, ${plural(scored, "is", "are")} shown as missed by the score and ${plural(selfDeclared, "is", "are")} declared met in the target’s own words; ` +
      `for the remaining ${number(unclear)} too little is printed to tell, and they count as neither met nor missed.`
    );
  },
  basis: {
    heading: "What each status rests on",
    lead: "Status rests on the target and the actual value as printed; a score that contradicts them does not change it.",
    caption: "Indicators of each report, by status and basis",
    status: "Status",
    basis: "Basis",
    total: "Total",
  },
  targets: {
    heading: "How far from the target",
    title: ({ all, equal }) =>
      `Of ${plural(all, "indicator", "indicators")} with a figure for target and actual, ${orNone(equal)} hit the target exactly`,
    caption: ({ gaps }, drawn) =>
      (gaps.length > drawn
        ? `Shown: the ${number(drawn)} furthest from the target of ${number(gaps.length)} indicators whose actual value differs from it. `
        : `Shown: ${plural(drawn, "indicator", "indicators")} whose actual value differs from the target. `) +
      "Each bar is the actual value as a percentage of the target, the vertical line the target itself; bars beyond 200% end at the edge, and figures are as printed. Targets of zero and ranges have no percentage and are not drawn.",
    reached: "Met or exceeded",
    missed: "Missed",
    target: "Target",
    share: "Actual as a share of the target",
    percent: (ratio) => `${printNumber(ratio * 100, { places: Math.abs(ratio - 1) < 0.001 ? 2 : 1 })}%`,
    pair: (target, actual) => `${target} → ${actual}`,
  },
  misses: {
    heading: "Missed targets and the reasons given",
    lead: (missed) =>
      `${missed === 1 ? "The one missed target" : `All ${number(missed)}`}, in the order of the reports.`,
    caption: "Missed targets",
  },
  full: {
    heading: "All indicators, report by report",
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
    actual: "Actual",
    status: "Status",
    score: "Score / weight",
    reason: "Reason for deviation",
  },
  noReason: "no reason given",
  reasonElsewhere: "not in this row, but named among the problems the report states",
  noReasonDue: "—",
  scored: (score, weight) => (score === null && weight === null ? "—" : `${score ?? "—"} / ${weight ?? "—"}`),
  sorts: [
    ["name", "Indicator"],
    ["score", "Score"],
  ],
  take: "One row per indicator, in the indicators table, with targets and actual values both as printed and as read.",
};
