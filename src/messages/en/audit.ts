import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

const points = (count: number) => `${count} ${count === 1 ? "point" : "points"}`;

export const audit: Messages["audit"] = {
  heading: ({ recomputed, differ }) => {
    const count = recomputed.length;
    if (count === 0) return "No score can be recomputed by the printed standard";
    const scores = plural(count, "score", "scores");
    return differ === 0
      ? `${scores} recomputed by the printed standard, none differs`
      : `${scores} recomputed by the printed standard, ${plural(differ, "differs", "differ")}`;
  },
  lead: ({ total, recomputed, differ }) => {
    const printed = plural(
      total,
      "indicator that prints a scoring standard",
      "indicators that print a scoring standard",
    );
    const count = recomputed.length;
    if (count === 0) return `Of ${printed}, none can be scored again from the report’s own figures.`;
    if (count === 1)
      return `Of ${printed}, 1 can be scored again from the report’s own figures; the result ${differ === 0 ? "equals" : "differs from"} the score awarded.`;
    const verdict =
      differ === 0
        ? "each result equals the score awarded"
        : `${plural(differ, "result differs", "results differ")} from the score awarded`;
    return `Of ${printed}, ${number(count)} can be scored again from the report’s own figures; ${verdict}.`;
  },
  caption: "Scores the unit gave itself, and scores recomputed",
  name: "Indicator",
  given: "Self-awarded score / weight",
  recomputed: "Recomputed",
  number: "Figure applied",
  verdict: "Comparison",
  score: (score, weight) => `${score ?? "not printed"} / ${weight ?? "—"}`,
  stated: "stated in the report’s text",
  compare: ({ beyond }) => {
    if (beyond === null) return "No score printed";
    if (beyond === 0) return "Equal";
    return beyond > 0
      ? `${points(beyond)} more than the standard gives`
      : `${points(-beyond)} fewer than the standard gives`;
  },
  exemption: (clause, { beyond }) =>
    `The standard says “${clause}”; the report does not print how much was exempt, and nothing was deducted here` +
    (beyond === 0 ? "." : ", so this is a question, not a conclusion."),
  others: (count) =>
    count === 1
      ? "Why the other cannot be recomputed"
      : `Why the other ${number(count)} cannot be recomputed`,
  reason: (why, count) => `${plural(count, "indicator", "indicators")}: ${why}.`,
};
