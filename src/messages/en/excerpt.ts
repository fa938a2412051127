import { EXCERPT_SOURCE_IDS, type ExcerptSourceId } from "../../model/excerpt.ts";
import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

const money = { budget: "budget", received: "received", executed: "executed", rate: "rate" };
const sources: Record<ExcerptSourceId, string> = {
  central: "Central",
  province: "Province",
  local: "Local",
  carried_over: "Carried over",
  other: "Other",
};
const own: Record<string, string> = {
  name: "Project",
  money_unit: "Unit of money",
  initial_budget: "Initial budget",
  annual_budget: "Annual budget",
  received: "Received",
  planned: "Planned",
  executed: "Executed",
  rate: "Printed rate",
  total_score: "Score",
  grade: "Grade",
};
const ofSources = EXCERPT_SOURCE_IDS.flatMap((id) =>
  Object.entries(money).map(([name, said]) => [`${id}_${name}`, `${sources[id]}: ${said}`]),
);
const columns: Record<string, string> = { ...own, ...Object.fromEntries(ofSources) };

export const excerpt: Messages["excerpt"] = {
  mark: "excerpt",
  ring: "ring: excerpt, figures alone",
  kicker: "Excerpt: figures alone, not the report",
  counted: (whole, excerpts) =>
    `Based on ${plural(whole, "report", "reports")} collected in full; ${plural(excerpts, "excerpt is", "excerpts are")} left out.`,
  title: (place) => `Excerpt of ${place}`,
  headline: (place, count) =>
    `${place}: figures of ${plural(count, "self-evaluation", "self-evaluations")}, transcribed from a public page`,
  where: "Excerpt: this site transcribed figures only; the original stands at",
  aside:
    "The original holds words, indicators or explanations that are not here, so a reason that is not shown may well have been given. Excerpts are part of no count of reports or indicators and of no sum on this site.",
  table: {
    heading: "Figures as transcribed",
    caption: (count) =>
      `${plural(count, "row", "rows")} in the characters of the original; blank means not printed or not seen`,
  },
  column: (name) => columns[name] ?? name,
  recomputed: "Recomputed rate",
  list: {
    heading: "See the excerpts",
    found: (count) =>
      count === 1
        ? "Of one more report only figures are kept"
        : `Of ${number(count)} more reports only figures are kept`,
    lead: "The original cannot be republished, or only its figures were seen; none is counted among the reports above. They serve to compare years and the same programme elsewhere.",
    caption: (count) => plural(count, "excerpt", "excerpts"),
    unit: "Place and year",
    publisher: "Publisher",
    evaluations: "Self-evaluations",
    programmes: "Programmes",
    original: "Original at",
    more: (count) => `${plural(count, "further excerpt is", "further excerpts are")} in reports.csv.`,
  },
  facts: {
    heading: "Where these figures come from",
    title: "Title of the original",
    noTitle: "not seen when the figures were transcribed",
    publisher: "Publisher",
    place: "Place",
    year: "Fiscal year",
    url: "Address",
    plain: "not an https address, so it is written and not linked",
    retrieved: "Read on",
    checked: "Arithmetic redone",
    checks: {
      rate: "printed rates agree with the amounts",
      parts: "the sources add up to the total",
    },
    unchecked: "nothing could be recomputed",
  },
  flags: {
    heading: "Questions that the figures raise",
    lead: "They follow from the figures alone; the unit may have answered them in the original.",
  },
  notices: "What was not transcribed, and how it was filed",
};
