import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";
import { report } from "./report.ts";
import { words } from "./words.ts";

const years = (reports: { fiscal_year: number }[]) =>
  [...new Set(reports.map(({ fiscal_year }) => fiscal_year))].toSorted((a, b) => a - b).join(", ");

const places = (count: number) => plural(count, "place", "places");

export const regions: Messages["regions"] = {
  title: "Places",
  list: {
    headline: (count, levels) =>
      `Reports collected from ${places(count)}: ${levels.map(({ level, places: own }) => `${number(own.length)} at ${words.level[level].toLowerCase()} level`).join(", ")}`,
    standfirst:
      "Provincial, prefectural and county units are not peers: a province’s form speaks of the whole province, a county’s of that county alone. They are listed by level here, and a higher level is not the sum of those below it.",
    heading: (level, count) => `${level} level: ${places(count)}`,
    province: (count) => `They lie in ${plural(count, "province", "provinces")}`,
    years: (reports) => years(reports),
  },
  kicker: ({ above, region }) => [...above.map(({ name }) => name), words.level[region.level]].join(" · "),
  headline: ({ region, reports, evaluations, below }) =>
    reports.length > 0
      ? `${region.name}: ${plural(reports.length, "report", "reports")} (${years(reports)}) with ${plural(evaluations.length, "self-evaluation", "self-evaluations")}`
      : `${region.name}: no report of its own has been collected, but ${plural(below.length, "place below it has one", "places below it have one")}`,
  standfirst: ({ money, facts }) =>
    words.join(
      money.rated > 0 ? report.own.low(money) : "",
      facts.indicators > 0 ? report.own.missed(facts) : "",
    ),
  onlyBelow:
    "The places below spend money of their own; this site does not add them up into figures for the level above.",
  reports: "Money and indicators, report by report",
  questions: {
    lead: (shown, all) =>
      shown === 1
        ? `The reports of this place carry ${plural(all, "flag", "flags")}; here is the gravest.`
        : `The reports of this place carry ${plural(all, "flag", "flags")}; here are the ${number(shown)} gravest.`,
    none: "No flag of high or medium severity was raised on the reports of this place.",
    all: (place, count) =>
      count === 1 ? `The one flag of ${place}` : `All ${number(count)} flags of ${place}`,
  },
  below: "Places below",
  above: "Places above",
  peers: {
    heading: (level, count) =>
      count === 0
        ? `No other ${level.toLowerCase()}-level place to compare with yet`
        : `${plural(count, `other ${level.toLowerCase()}-level place has`, `other ${level.toLowerCase()}-level places have`)} a report`,
    lead: (level) =>
      `Only units of one level can fairly be compared; here are the other ${level.toLowerCase()}-level places with a report.`,
    none: (level) =>
      `No report of another ${level.toLowerCase()}-level place has been collected yet, so there is no peer to compare with.`,
  },
  place: ({ region, under, reports }) =>
    `${[...under, region.name].join(" › ")} (${words.level[region.level].toLowerCase()}, ${years(reports)})`,
};
