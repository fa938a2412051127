import {
  type Denominator,
  type Obstacle,
  onlyChange,
  type YearChange,
  type YearPair,
} from "../../findings/comparability.ts";
import { sayYuan } from "../../values/money.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { listed, number, plural } from "./plural.ts";
import { words } from "./words.ts";

const denominator: Record<Denominator, string> = {
  annual: "annual (adjusted) budget",
  initial: "initial budget",
  received: "the money that came in",
  unprinted: "a budget that is not printed",
};

const comparable = (pairs: YearPair[]) => pairs.filter(({ obstacles }) => obstacles.length === 0);
const paired = (count: number) => plural(count, "pair of years", "pairs of years");

/** How many comparable pairs went up, stayed and went down. */
const movesOf = (pairs: YearPair[]): [up: number, same: number, down: number] => {
  const changes = pairs.flatMap(({ change }) => (change ? [change.points] : []));
  return [
    changes.filter((moved) => moved > 0).length,
    changes.filter((moved) => moved === 0).length,
    changes.filter((moved) => moved < 0).length,
  ];
};

/** Why two years of one project cannot be compared. */
function obstacle(found: Obstacle): string {
  switch (found.kind) {
    case "unit":
      return `published by “${found.from}”, then by “${found.to}”`;
    case "form":
      return `form changed from ${words.formShort[found.from]} to ${words.formShort[found.to]}`;
    case "scope":
      return `scope changed from ${words.scope[found.from]} to ${words.scope[found.to]}`;
    case "denominator":
      return `denominator of the rate changed from ${denominator[found.from]} to ${denominator[found.to]}`;
    case "money-unit":
      return `unit of money changed from “${found.from}” to “${found.to}”, printed to another precision`;
    case "gap":
      return `${listed(found.years)} missing in between`;
    case "no-rate":
      return `no execution rate for ${listed(found.years)}`;
  }
}

const signed = (change: number, text: string) => (change > 0 ? `+${text}` : change < 0 ? `−${text}` : text);
const points = ({ points: change }: YearChange) => {
  if (change === 0) return "no change";
  const size = Math.abs(change);
  return `${signed(change, String(size))} percentage ${size === 1 ? "point" : "points"}`;
};
// a panel has room for about two dozen letters; its caption says that these are percentage points
const shortly = ({ points: change }: YearChange) =>
  change === 0 ? "no change" : `${signed(change, String(Math.abs(change)))} points`;
const money = (change: number | null) => {
  if (change === null) return words.none;
  return change === 0 ? "no change" : signed(change, sayYuan(Math.abs(change), "en"));
};

export const years: Messages["years"] = {
  title: "Change over time",
  headline: ({ pairs, panels }) => {
    const good = comparable(pairs).length;
    if (pairs.length === 0)
      return `${plural(panels.length, "series of self-evaluations has", "series of self-evaluations have")} one year each, so no two years can be compared yet`;
    return good === 0
      ? `Of ${paired(pairs.length)}, none can be compared directly`
      : `Of ${paired(pairs.length)}, ${number(good)} can be compared directly`;
  },
  standfirst:
    "Two years can be compared only where unit, form, scope, denominator and unit of money are the same and no year between them is missing. " +
    "Otherwise this site draws no line and says what differs.",
  excerpts: (pairs) =>
    pairs > 0
      ? `Pairs that rest on excerpts: ${number(pairs)}. Only figures were transcribed; each dot leads to the printed row and the address of the original.`
      : "",
  denominator: "The denominator of the execution rate is the annual (adjusted) budget.",
  chart: {
    title: ({ pairs }) => {
      const [up, same, down] = movesOf(pairs);
      const only = onlyChange(pairs);
      if (only) return `The one pair of years that can be compared: execution rate ${points(only)}`;
      if (up + same + down === 0) return "No two years can be compared yet: dots, no lines";
      const said = [
        up > 0 && `rose in ${number(up)}`,
        same > 0 && `stayed the same in ${number(same)}`,
        down > 0 && `fell in ${number(down)}`,
      ];
      return `Of ${paired(up + same + down)} that can be compared, the execution rate ${said.filter(Boolean).join(", ")}`;
    },
    caption: (drawn, several, left) =>
      `Each panel is one programme of one unit; only neighbouring years that can be compared are joined. Above, the execution rate, the dashed line ${explainBelow}, the solid line 100%; below, money; each panel has scales of its own. ` +
      (several > drawn ? `Panels drawn, those with the most years first: ${number(drawn)}. ` : "") +
      "Where a year has several projects, each is a dot, only the lowest is labelled and no money is drawn." +
      (left > 0
        ? ` ${plural(left, "further rate has", "further rates have")} the initial budget or the money received as denominator and ${left === 1 ? "is" : "are"} not drawn.`
        : ""),
    missing: "missing",
    otherBase: "other base",
    amounts: (place, budget, executed) => `${place}: budget ${budget}, executed ${executed}`,
    budget: "frame: annual budget",
    executed: "bar: executed",
    place: ({ place, level }) => `${place} · ${words.level[level].toLowerCase()}`,
    note: ({ years: own, joins, points: all }) => {
      const last = joins.at(-1);
      if (last?.change) return `${last.earlier.year}→${last.later.year} ${shortly(last.change)}`;
      if (own.length > 1) return `${number(own.length)} years, no line`;
      return `${all.length > own.length ? `${number(all.length)} projects, ` : ""}${own[0]} only`;
    },
    dot: (place, name, rate) => `${place} ${name} ${rate}`,
  },
  changes: {
    heading: (pairs, told) =>
      told === 0
        ? `No change can be computed for ${plural(pairs, "pair of neighbouring years", "pairs of neighbouring years")}`
        : `A change can be computed for ${number(told)} of ${plural(pairs, "pair of neighbouring years", "pairs of neighbouring years")}`,
    lead: "Budget, executed amount and rate, in this order; where two years cannot be compared, no change is computed and the reason is given.",
    project: (place, name) => `${place}: ${name}`,
    told: ({ earlier, later, obstacles, change }) =>
      change
        ? `${earlier.year}→${later.year}: annual budget ${money(change.budget)}, executed ${money(change.executed)}, rate ${points(change)}.`
        : `${earlier.year}→${later.year}: not compared; ${obstacles.map(obstacle).join("; ")}.`,
  },
  missing: {
    heading: (places) => {
      const own = places.flatMap((place) => place.years);
      const missing = places.flatMap((place) => place.missing);
      if (missing.length > 0)
        return `${plural(own.length, "year", "years")} collected, ${listed(missing)} missing in between`;
      return own.length === 1
        ? `Only ${own[0]} has been collected`
        : `${plural(own.length, "year", "years")} collected, none missing in between`;
    },
    one: ({ years: [only = 0] }) =>
      `Only ${only} has been collected, and one year shows no change; a report for ${only - 1} or ${only + 1} would make two years to compare.`,
    several: ({ years: own, missing }) =>
      missing.length > 0
        ? `${listed(own)} have been collected, but ${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing in between; the two sides of a gap cannot be compared directly.`
        : `${listed(own)} have been collected, with no year missing in between.`,
    said: (place) => (place.years.length === 1 ? years.missing.one(place) : years.missing.several(place)),
  },
  grid: {
    heading: (places, several) =>
      several === 0
        ? `Of ${plural(places, "place", "places")}, none has more than one year collected`
        : `Of ${plural(places, "place", "places")}, ${number(several)} ${several === 1 ? "has" : "have"} more than one year collected`,
    lead: "Two neighbouring years of one place make a pair that may be compared; the empty cells are what is still to be collected.",
    caption: (places) =>
      `${plural(places, "place", "places")} by year; of a “whole report” everything is read, of an “excerpt” only figures`,
    place: "Place",
    more: (count) => `${plural(count, "place is", "places are")} not listed; see Places.`,
  },
  within: {
    heading: ({ moved, known }) =>
      known === 0
        ? "No self-evaluation prints an initial budget"
        : `${number(moved)} of ${plural(known, "budget", "budgets")} whose initial amount is printed ${moved === 1 ? "was" : "were"} changed during the year`,
    lead: "Some reports print the initial budget or what was carried over, so that the denominator can be seen moving during the year.",
    chart: "Budget changes as a chart",
    caption: "Self-evaluations that print more than one stage, the largest change first",
    carried: "Of it carried over",
    initial: "Initial budget",
    annual: "Annual budget",
    moved: "Against initial",
    executed: "Executed",
    more: (count) => `${plural(count, "further one is", "further ones are")} in the data.`,
  },
  elsewhere: {
    lead: "The same programme elsewhere is not an earlier year and can only be set beside this one: lowest, median and highest of each level.",
  },
  pairs: {
    heading: (pairs, good) => {
      if (pairs === 0) return "There is no pair of years to judge yet";
      return good === pairs
        ? `${plural(pairs, "pair of years", "pairs of years")}: every one can be compared`
        : `${number(pairs - good)} of ${paired(pairs)} cannot be compared, each for a reason`;
    },
    fold: (pairs) => `Show ${paired(pairs)}`,
    caption: (good, all) =>
      `${paired(all)}, ${number(good)} comparable; for the others the reason is given and no change is computed.`,
    none: "No project has two years yet, so there is no pair to judge. Once a second year is collected, every pair will be listed here: how much changed where they can be compared, and why not where they cannot.",
    more: (count) =>
      `${plural(count, "pair that is not listed here is", "pairs that are not listed here are")} in the CSV.`,
    csv: "All pairs of years (CSV)",
    project: "Project",
    years: "Years",
    verdict: "Comparable?",
    columns: [
      "earlier evaluation id",
      "later evaluation id",
      "earlier year",
      "later year",
      "project",
      "comparable",
      "why not",
      "change of annual budget (yuan)",
      "change of executed amount (yuan)",
      "change of execution rate (percentage points)",
    ],
    yes: "Yes",
    no: "No",
    rates: "Execution rates",
    points: "Change",
    budget: "Change of annual budget",
    executed: "Change of executed amount",
    span: ({ earlier, later }) => `${earlier.year} → ${later.year}`,
    reasons: (found) => found.map(obstacle).join("; "),
  },
  points,
  money,
  take: "One row per self-evaluation, the year in fiscal_year, in the evaluations table; rates and denominators carry the line they are printed on.",
};
