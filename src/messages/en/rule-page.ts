import type { Messages } from "../shape.ts";
import { flagged, flags, rank } from "./flags.ts";
import { number, plural } from "./plural.ts";

export const rulePage: Messages["rulePage"] = {
  headline: (title, count, reports) =>
    count === 0
      ? `${title}: no flag raised`
      : `${title}: ${flagged(count)} in ${plural(reports, "report", "reports")}`,
  never: (reports) =>
    reports === 1
      ? "The one report collected here was checked, and nothing in it fits this rule."
      : `All ${number(reports)} reports collected here were checked, and nothing in them fits this rule.`,
  how: (of, usually) => `Raised as “${flags.category[of].toLowerCase()}”, usually ${rank(usually)}`,
  formula: "Computation",
  example: "Example",
  wrong: "When it does not apply",
  threshold: "Threshold",
  noThreshold: "None: the tolerance follows from the printed digits alone.",
  noThresholdElse: "None.",
  category: "Category",
  severity: "Severity",
  usually: (meaning) => `${meaning} (usual for this rule; each flag carries its own)`,
  judged: "First verdict",
  stood: (read, stood) =>
    `Of ${plural(read, "flag", "flags")} in the first five reports, ${number(stood)} seemed to hold${stood < read ? ` and ${number(read - stood)} to say little, or the same as another` : ""}, each compared with its printed lines when the rules were written; not yet checked independently.`,
  found: (counts) => {
    const [first, ...others] = counts;
    if (!first) return "Nothing to ask";
    return others.length === 0
      ? `${first.count === 1 ? "The one flag is" : `All ${number(first.count)} flags are`} ${rank(first.severity)}`
      : `Flags: ${counts.map(({ severity, count }) => `${number(count)} ${rank(severity)}`).join(", ")}`;
  },
  numbers:
    "“Compared with” is what the report’s own amounts give, the target set, or the same figure as printed elsewhere.",
  back: "All flags",
  take: "One row per flag, in the flags table; its flag_id is the anchor on this page.",
};
