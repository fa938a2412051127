import type { Messages } from "../shape.ts";
import { plural } from "./plural.ts";

export const search: Messages["search"] = {
  title: "Search",
  headline: ({ reports, evaluations, indicators }, rules) =>
    `Search ${plural(reports, "report", "reports")}, ${plural(evaluations, "self-evaluation", "self-evaluations")}, ${plural(indicators, "indicator", "indicators")} and ${plural(rules, "rule", "rules")}`,
  standfirst:
    "Enter a name, a place, or a few characters of a sentence. The reports are in Chinese, so Chinese words find most: “满意度” (satisfaction), “长护险” (long-term care insurance), “飞行检查” (unannounced inspection).",
  label: "Search for",
  button: "Search",
  noScript:
    "Search needs JavaScript. Without it, all reports, self-evaluations and rules are listed below, for the browser’s own “find in page”.",
  kinds: { report: "Report", evaluation: "Self-evaluation", indicator: "Indicator", rule: "Rule" },
  among: "In",
  all: "Everything",
  heading: "Results",
  status: {
    loading: "Searching…",
    none: "Nothing found for “{query}”. Try a shorter word, or look through the lists below.",
    found: "Results: {count}.",
    some: "Results: {count}; the first {shown} are shown.",
    about: "Results: about {count}; {shown} are shown. A few more characters will find it more exactly.",
    failed: "The search could not be loaded; please use the lists below.",
  },
  more: "Show more",
  plain: {
    report: (count) => plural(count, "report", "reports"),
    evaluation: (count) => plural(count, "self-evaluation", "self-evaluations"),
    rule: (count) => plural(count, "rule", "rules"),
  },
  record: {
    report: (place, publisher) => `${place} · ${publisher}`,
    indicator: (place, evaluation) => `${place} · ${evaluation}`,
    said: (target, actual) => `Target ${target ?? "not printed"}; actual ${actual ?? "not printed"}`,
  },
};
