import { sayYuan } from "../../values/money.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";
import { words } from "./words.ts";

const money = (yuan: number, beside: (number | null)[] = []) => sayYuan(yuan, "en", beside);
const NUMERALS = ["", "One question", "Two questions", "Three questions"];

export const brief: Messages["brief"] = {
  link: "One-page brief (for printing)",
  title: (place) => `One-page brief: ${place}`,
  paper: (place) => `One-page brief of ${place}, PDF`,
  list: {
    title: "Briefs",
    headline: (reports) =>
      reports === 1
        ? "One report on one page, for printing"
        : `${number(reports)} reports, a page each, for printing`,
    standfirst:
      "A brief says four things: what was spent, how much can be checked, what was missed, what to ask. Every statement carries the line it is printed on.",
    questions: (count) => plural(count, "question", "questions"),
  },
  kicker: (place, publisher) => `One-page brief · ${place} · ${publisher}`,
  headline: ({ money: { rated, below, lowest }, place }) => {
    if (rated === 0) return `${place}: no execution rate is printed`;
    if (below === 0)
      return rated === 1
        ? `${place}: the one project with an execution rate spent ${lowest?.rate} of its annual budget`
        : `${place}: all ${number(rated)} projects with an execution rate spent ${explainBelow} of their annual budget or more`;
    if (rated === 1)
      return `${place}: “${lowest?.name_en ?? lowest?.name}” spent ${lowest?.rate} of its annual budget`;
    if (below === rated)
      return `${place}: all ${number(rated)} projects spent less than ${explainBelow} of the annual budget, the lowest ${lowest?.rate}`;
    return `${place}: ${number(below)} of ${number(rated)} projects spent less than ${explainBelow} of the annual budget, the lowest ${lowest?.rate}`;
  },
  spent: ({ budget, executed }) => {
    if (budget.sum === null) return "The report prints no budget.";
    const part =
      budget.known < budget.all
        ? `${number(budget.known)} of ${plural(budget.all, "project prints", "projects print")} a budget: in all`
        : "In all,";
    const paid =
      executed.sum === null
        ? "and no executed amount is printed"
        : `and ${money(executed.sum, [budget.sum])} was executed${executed.known < executed.all ? ` (as printed by ${number(executed.known)})` : ""}`;
    return `${part} the annual budget was ${money(budget.sum, [executed.sum])}, ${paid}.`;
  },
  reading: `The execution rate is what was paid during the year divided by the annual budget as adjusted; where it is below ${explainBelow}, one provincial form asks for the reason.`,
  rates: {
    some: (shown, all, span) =>
      `The ${number(shown)} lowest of ${plural(all, "execution rate", "execution rates")}: ${span}`,
    all: (all, span) =>
      all === 1 ? `The one execution rate is ${span}` : `All ${number(all)} execution rates: ${span}`,
    span: (lowest, highest) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
  },
  verify: {
    heading: ({ facts: { indicators, numeric } }) =>
      indicators === 0
        ? "No indicator table is printed"
        : `${numeric === 0 ? "None" : number(numeric)} of ${plural(indicators, "indicator", "indicators")} can be checked`,
    none: "Targets and actual values cannot be checked.",
    text: ({ facts: { indicators, numeric } }) =>
      numeric === indicators
        ? "Each prints a target and an actual value that can be compared."
        : "To be checked, target and actual value must be printed and comparable; the rest give only words, a repeated bound or a score, which do not show whether the target was reached.",
  },
  misses: {
    none: "No target is printed as missed",
    noTable: "Missed targets cannot be seen",
    count: (missed, silent) =>
      `${plural(missed, "target was", "targets were")} missed, ${words.unexplained(missed, silent)}`,
    more: (count) => `${number(count)} more on the page of the report.`,
    numeric: (target, actual) => `target ${target}, actual ${actual}`,
    score: (weight, score) => `${score} of ${weight} points awarded`,
    reason: (stands) =>
      stands === "none" ? "no reason given" : stands === "elsewhere" ? "named as a problem" : "reason given",
  },
  questions: {
    heading: (count) => `${NUMERALS[count] || "Questions"} to ask`,
    lead: "Chosen by program from the flags of this report, the gravest first; “L” is followed by the line of the printed text. They are questions, not accusations.",
    none: "No flag of high or medium severity was raised on this report.",
    arithmetic: (sum) => `Arithmetic: ${sum}`,
  },
  source: {
    heading: "The figures are those of the report",
    text: (title, publisher, inferred) =>
      `From “${title}” by ${publisher}${inferred ? " (inferred)" : ""}, read line by line; the facts themselves were not verified.`,
    collected: (date, url) =>
      `Collected on ${date}${url ? ` from ${url}` : "; the original address was not recorded"}.`,
    check: (sha) => `Checksum of the text: sha256 ${sha.slice(0, 16)}…`,
    more: "All figures, the text and its lines:",
    site: "The Open Self-evaluation Record is not a government site; a unit’s reply will be published beside the question.",
  },
  back: "Back to the report",
  /** What leads to the printed sheet. */
  sheet: "PDF for printing (one A4 page)",
  print: ", or print this page itself.",
};
