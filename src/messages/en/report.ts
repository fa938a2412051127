import type { StatementKind } from "../../model/words.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number, orNone, plural } from "./plural.ts";
import { words } from "./words.ts";

const evaluated = (count: number) => plural(count, "self-evaluation", "self-evaluations");

const STATED: Record<StatementKind, [one: string, many: string]> = {
  problem: ["problem", "problems"],
  measure: ["measure", "measures"],
  target: ["target", "targets"],
  staffing: ["sentence on staff", "sentences on staff"],
  assets: ["sentence on assets", "sentences on assets"],
};

/** How many of each kind a report states in sentences. */
export const stated: Messages["report"]["own"]["statements"] = (counts) =>
  `Stated in sentences: ${counts.map(({ kind, count }) => `${number(count)} ${STATED[kind][count === 1 ? 0 : 1]}`).join(", ")}`;

export const own: Messages["report"]["own"] = {
  headline: (place, evaluations, { indicators, numeric }, kind) =>
    indicators === 0
      ? `${place}: ${evaluated(evaluations)}, and no indicator table${kind === "excerpt" ? " transcribed" : ""}`
      : `${place}: ${evaluated(evaluations)}; ${orNone(numeric)} of ${plural(indicators, "indicator", "indicators")} can be checked`,
  low: ({ below, rated, lowest }) => {
    if (rated === 0) return "No project has an execution rate.";
    if (below === 0)
      return rated === 1
        ? `The one project with an execution rate spent ${explainBelow} of its annual budget or more.`
        : `All ${number(rated)} projects with an execution rate spent ${explainBelow} of their annual budget or more.`;
    return `${number(below)} of ${plural(rated, "project", "projects")} with an execution rate spent less than ${explainBelow} of the annual budget; the lowest is “${lowest?.name_en ?? lowest?.name}” at ${lowest?.rate}.`;
  },
  missed: ({ missed, unexplained }) =>
    missed === 0
      ? ""
      : `${plural(missed, "target was", "targets were")} missed, ${words.unexplained(missed, unexplained)}.`,
  source: "Read the printed text line by line",
  region: "Everything on this place",
  facts: "Where it comes from",
  publisher: "Published by",
  inferred: " (inferred; not printed in the report)",
  printedTitle: "Title as printed",
  year: "Fiscal year",
  place: "Place",
  date: "Date on the report",
  url: "Original address",
  noUrl: "not recorded when the report was collected",
  how: "How it was obtained",
  obtained: ({ kind, source_file, source_url }) =>
    `${kind === "excerpt" ? "figures alone, kept" : "in full, kept"} as ${source_file}; ${source_url === null ? "where it was taken from was not recorded" : "taken from the address above"}`,
  collected: "Collected on",
  sha: "Checksum (sha256)",
  evaluationsCaption: "Self-evaluations in this report",
  score: "Total score",
  completionTitle: (place, { indicators, numeric, missed }) =>
    `${place}: ${orNone(numeric)} of ${plural(indicators, "indicator", "indicators")} can be checked, ${orNone(missed)} ${missed === 1 ? "is" : "are"} printed as missed`,
  executionTitle: (place, { rated, below, lowest }) =>
    rated === 0
      ? `${place}: execution rates of the self-evaluations`
      : rated === 1
        ? `${place}: execution rate ${lowest?.rate}`
        : lowest?.rate === "100%"
          ? `${place}: all ${number(rated)} execution rates reached 100%`
          : `${place}: ${orNone(below)} of ${number(rated)} execution rates below ${explainBelow}${lowest ? `, the lowest ${lowest.rate}` : ""}`,
  all: "List of all indicators",
  statements: stated,
  sentences: "in sentences",
  ledger: (lines, counts) =>
    counts.not_understood === 0
      ? `${number(counts.used)} of ${plural(lines, "line", "lines")} gave data or text, none unread`
      : `Of ${plural(lines, "line", "lines")}, ${number(counts.not_understood)} ${counts.not_understood === 1 ? "was" : "were"} not understood`,
  ledgerText: (lines, counts) =>
    `Of ${plural(lines, "line that is not blank", "lines that are not blank")}, ${number(counts.used)} gave data or text, ` +
    `${plural(counts.ignored, "is a heading, footnote, narrative or blank form row", "are headings, footnotes, narrative or blank form rows")}` +
    `${counts.not_understood === 0 ? "" : `, and ${plural(counts.not_understood, "was", "were")} not understood`}.`,
};

export const statement: Messages["report"]["statement"] = {
  problem: "Problem",
  measure: "Measure",
  target: "Target",
  staffing: "Staff",
  assets: "Assets",
};

export const report: Messages["report"] = {
  title: "Reports",
  headline: ({ reports, evaluations, indicators, numeric }) =>
    `${plural(reports, "report", "reports")} with ${evaluated(evaluations)}: ${indicators === 0 ? "no indicator is printed" : `${orNone(numeric)} of ${plural(indicators, "indicator", "indicators")} can be checked`}`,
  standfirst:
    "One page per report: what was spent, how the indicators turned out, what was explained. Each leads to the printed text, line by line.",
  list: {
    caption: "Reports collected",
    unit: "Place and year",
    forms: "Forms",
    evaluations: "Self-evaluations",
    indicators: "Indicators",
    lines: "Printed lines",
  },
  own,
  take: "One row per report, in the reports table, with the checksum of the text and the date of collection.",
  statement,
};
