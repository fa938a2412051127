import { sayYuan } from "../../values/money.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { listed, number, orNone, plural } from "./plural.ts";

export const overview: Messages["overview"] = {
  title: "Overview",
  headline: ({ indicators, numeric }) =>
    `Of ${plural(indicators, "performance indicator", "performance indicators")}, only ${number(numeric)} can be checked against printed figures`,
  standfirst: ({ indicators, numeric, selfDeclared, restated, blank }) =>
    `Of the other ${number(indicators - numeric)}, ${plural(selfDeclared, "answers", "answer")} in words alone, ` +
    `${plural(restated, "repeats", "repeat")} the bound the target set, and ${plural(blank, "prints", "print")} no target or actual value that could be compared.`,
  misses: ({ missed, missedNumeric, numeric, unexplained }) =>
    `Of the ${number(numeric)} that can be checked, ${orNone(missedNumeric)} missed the target; ` +
    `with ${number(missed - missedNumeric)} more known from the score alone, ${plural(missed, "target was", "targets were")} missed, ` +
    `${orNone(unexplained)} of them with no reason given.`,
  scope: ({ reports, evaluations }) =>
    `These figures come from ${plural(reports, "published report", "published reports")} holding ${plural(evaluations, "self-evaluation", "self-evaluations")}. ` +
    "The sample is small, and levels and years differ: each report can be read only for itself, and none stands for other places.",
  about: ({ healthcare, places, money }) =>
    `${healthcare ? "Healthcare security" : "Public"} funds of ${plural(places, "place", "places")}${money === null ? "" : `, budgets of ${sayYuan(money, "en")} in all`}: how those who spend them judge themselves`,
  squares: {
    label: (indicators) => `${plural(indicators, "indicator", "indicators")}, one square each`,
    each: "One square is one indicator",
    checkable: "can be checked",
    words: "words alone",
  },
  pair: {
    heading: "What “cannot be checked” means: the actual value only repeats the target",
    target: "Target",
    actual: "Actual",
    says: (place, name) => `${place}, “${name}”`,
    means:
      "A bound is what was asked of the result, not a result; the report does not print how much was reached.",
  },
  restated: {
    title: ({ equal, words: said, bound }) =>
      `In ${plural(equal + said + bound, "indicator", "indicators")} the actual value reads as the target does: ${number(said)} in the same words, ${number(bound)} with the bound repeated, ${number(equal)} with the same number`,
    caption: (without) =>
      `Each bar is all indicators of one report, drawn to 100%; the figures count indicators. A number equal to its target does not mean that nothing was done, only that nothing shows what was done beyond it.${without > 0 ? ` ${plural(without, "more report prints", "more reports print")} no indicator table.` : ""}`,
    row: (place, indicators) => `${place} · n = ${number(indicators)}`,
    answer: {
      differs: "a number or words other than the target",
      equal: "the number of the target",
      words: "the words of the target",
      bound: "the bound, repeated",
      nothing: "nothing to compare",
    },
  },
  scores: {
    title: ({ scores, least }, rate, score) =>
      `${rate} of the budget spent, ${score} points scored; none of ${plural(scores, "self-score", "self-scores")} is below ${least}`,
    plain: "Self-scores and execution rates",
    caption: ({ above, others }, drawn) =>
      `The chart shows ${drawn < above.length ? `the ${number(drawn)} widest gaps of ` : ""}${plural(above.length, "self-evaluation whose score exceeds its", "self-evaluations whose scores exceed their")} execution rate, the widest gap first; ${number(others)} scored no more than their rate. Scores are out of 100, of which the execution rate usually carries 10.`,
    rate: "execution rate (%)",
    score: "self-score",
    points: (score) => `${score} points`,
    tip: (place, name, rate, score) => `${place} ${name}: execution rate ${rate}, self-score ${score}`,
    rateColumn: "execution rate, recomputed or as printed",
    gap: "self-score less rate",
  },
  compare: {
    heading: ({ unit, rate }) => `${unit} has the lowest execution rate: ${rate}`,
    plain: "Report by report",
    some: (shown, all) =>
      `The ${number(shown)} of ${plural(all, "report", "reports")} with the most flags of high severity.`,
    more: "Tick two to four to see them side by side; filter by level and year",
  },
  completion: {
    title: ([least, most]) =>
      least === most
        ? `${least.place}: ${number(least.numeric)} of ${plural(least.all, "indicator", "indicators")} can be checked`
        : `Indicators that can be checked: ${number(most.numeric)} of ${number(most.all)} in ${most.place}, ${orNone(least.numeric)} of ${number(least.all)} in ${least.place}`,
    none: "No report prints an indicator table",
    caption: (indicators, without) =>
      `The denominator is every level-3 indicator that a report prints, ${number(indicators)} in all.` +
      (without.length > 0
        ? ` ${plural(without.length, "report prints", "reports print")} no indicator table and ${without.length === 1 ? "is" : "are"} not drawn: ${listed(without)}.`
        : ""),
    row: (place, indicators) => `${place} · n = ${number(indicators)}`,
  },
  execution: {
    title: (below, rated) =>
      `${number(below)} of ${plural(rated, "project", "projects")} with an execution rate spent less than ${explainBelow} of the annual budget`,
    caption: (drawn, full) =>
      `The chart shows ${plural(drawn, "self-evaluation", "self-evaluations")} with an execution rate other than 100%${full > 0 ? `; ${plural(full, "more is", "more are")} printed or computed as 100%` : ""}. The denominator is the annual (adjusted) budget.`,
  },
  units: {
    heading: "Report by report",
    caption:
      "Amounts add up only projects that have a form of their own or stand in a project list; whole-department and summary rows restate the same money and are left out. Years and levels differ, so rows must not be added up.",
    unit: "Place and year",
    evaluations: "Self-evaluations",
    budget: "Annual budget of projects",
    executed: "Executed by projects",
    verifiable: "Checkable indicators",
    missed: "Missed",
    unexplained: "Of which unexplained",
    partly: (known, all) => ` printed by ${number(known)} of ${number(all)}`,
    noIndicators: "no indicator table",
    of: (part, whole) => `${number(part)} / ${number(whole)}`,
  },
  coverage: {
    heading: (reports, programmes) =>
      `${plural(reports, "report", "reports")}, ${plural(programmes, "programme", "programmes")}: what is here, and what is missing`,
    lead: "Each cell counts self-evaluations and leads to the list in that report. An empty cell means that the report holds no self-evaluation of that programme, not that no such money was spent.",
    caption: "Self-evaluations collected, by programme and report",
    programme: "Programme",
  },
};
