import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { listed, number, orNone, plural } from "./plural.ts";
import { words } from "./words.ts";

type Summary = Parameters<Messages["programmes"]["headline"]>[0]["summary"];

const lowest = ({ lowest: row }: Summary) =>
  row ? `, with the lowest rate, ${row.rate}, in ${row.place.replace(/ \d{4}$/, "")}` : "";

export const programmes: Messages["programmes"] = {
  title: "Programmes",
  list: {
    headline: (programmes, places) =>
      `${plural(programmes, "programme", "programmes")} in the reports of ${plural(places, "place", "places")}`,
    standfirst:
      "Set side by side, the same programme shows how places differ in spending and in the indicators they set. Programmes are recognised by the names of projects; the pattern table is published with the code.",
    caption: "Programme",
    places: "Found in",
    years: "Years",
    evaluations: "Self-evaluations",
    below: `Below ${explainBelow}`,
    lowest: "Lowest",
    indicators: "Indicators",
  },
  headline: ({ programme, summary }) => {
    const name = words.programme[programme];
    const { rated, below } = summary;
    if (rated === 0) return `${name}: no project has an execution rate`;
    if (below === 0)
      return rated === 1
        ? `${name}: the one project spent ${explainBelow} of its annual budget or more`
        : `${name}: all ${number(rated)} projects spent ${explainBelow} of their annual budget or more`;
    return `${name}: ${number(below)} of ${plural(rated, "project", "projects")} spent less than ${explainBelow} of the annual budget${lowest(summary)}`;
  },
  standfirst: ({ places, years, rows }) =>
    `${plural(rows.length, "self-evaluation", "self-evaluations")} from ${listed(places)} (${years.join(", ")}). ` +
    "Units of different levels and years are not peers: charts and tables keep levels apart, and nothing is averaged or added up.",
  rates: {
    title: (name, { rated, below, lowest: row }) =>
      rated === 0
        ? `${name}: execution rates`
        : rated === 1 && row
          ? `${name}: the one execution rate is ${row.rate}`
          : `${name}: ${orNone(below)} of ${plural(rated, "execution rate", "execution rates")} below ${explainBelow}${row && row.rate !== "100%" ? `, the lowest ${row.rate}` : ""}`,
  },
  money: {
    title: (name, least, most) =>
      least === most
        ? `${name}: an annual budget of ${words.money(most)}`
        : `${name}: annual budgets from ${words.money(least)} to ${words.money(most)}`,
    caption: (count, log) =>
      `Hollow circles are annual (adjusted) budgets, solid dots executed amounts, in yuan, for ${plural(count, "self-evaluation", "self-evaluations")}; whole-department and summary rows restate the same money and are not drawn.` +
      (log
        ? " Amounts lie several magnitudes apart, so the scale is logarithmic, each step tenfold; distances on it are not differences of amounts."
        : ""),
    place: (place, level) => `${place} (${level.toLowerCase()})`,
  },
  indicators: {
    heading: (shared, alone) =>
      shared + alone === 0
        ? "No indicators are printed"
        : `${number(shared)} of ${plural(shared + alone, "indicator has", "indicators have")} a common name and can be compared`,
    lead: "By common name, with targets and actual values as printed.",
  },
};
