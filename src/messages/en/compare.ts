import { THRESHOLDS } from "../../model/thresholds.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

export const compare: Messages["compare"] = {
  title: "Compare",
  kicker: "Every unit and year, one row each",
  headline: (units) => {
    const below = units.filter(({ rate }) => rate !== null && rate.ratio < THRESHOLDS.lowExecution).length;
    const asked = units.reduce((sum, { heavy }) => sum + heavy, 0);
    return `${number(below)} of ${plural(units.length, "report", "reports")} spent less than ${explainBelow} of the budget; ${plural(asked, "flag is", "flags are")} of high severity`;
  },
  standfirst:
    "The rate is the sum executed divided by the sum budgeted of the projects listed, never an average of rates. Units of different levels or years are not peers: filter by level first. “High flags” counts the flags of high severity.",
  table: (places, heavy) => {
    if (heavy === 0) return "No report has a flag of high severity";
    const asked = number(heavy);
    return places.length === 1
      ? `${places[0]} has the most flags of high severity: ${asked}`
      : `${number(places.length)} reports have the most flags of high severity: ${asked} each`;
  },
  first: "Most flags of high severity first",
  order: "Sorted by flags of high severity, then by the lower rate.",
  other: "Another order: ",
  caption: "One row per report; sums take in only projects with a form or a list entry of their own",
  unit: "Unit and year",
  level: "Level",
  budget: "Annual budget",
  executed: (money) => `executed ${money}`,
  rate: "Execution rate",
  below: (below, rated) => `${number(below)} of ${number(rated)} below ${explainBelow}`,
  unspent: "Unspent",
  checkable: "Checkable",
  missed: "Missed",
  unexplained: (count) => `${number(count)} unexplained`,
  heavy: "High flags",
  brief: "brief",
  stated: "as the report states",
  of: (part, whole) => `${number(part)} / ${number(whole)}`,
  side: {
    heading: "Side by side",
    caption: "The reports ticked, the same matter on the same line",
    tick: (place) => `Tick ${place} to see it beside others`,
    none: "Tick two to four reports to see them side by side.",
    one: (names) => `${names} is ticked; tick another to see them side by side.`,
    some: (names) => `Ticked: ${names}.`,
    most: " No more than four fit.",
    go: "See them side by side",
    clear: "Clear the ticks",
    failed: "What was ticked could not be loaded; please tick it again.",
    unlike: "These units are of different levels and not peers: amounts and counts should not be compared.",
    executed: "Executed",
    programme: (name) => `Execution rate: ${name}`,
    projects: (count, below) =>
      `${plural(count, "project", "projects")}, ${number(below)} below ${explainBelow}`,
    marks: "Indicators",
    indicators: (count) => `${number(count)} in all`,
    noIndicators: "no indicator table",
    open: "open",
  },
  take: "Both tables on this page are counted from four data tables: reports, evaluations, indicators and flags.",
};
