import { ABOUT_PERCENT } from "../../model/completion.ts";
import type { Messages } from "../shape.ts";
import type { MethodSection } from "../zh/methods.ts";
import { number, plural } from "./plural.ts";

const reading: MethodSection[] = [
  {
    id: "reading",
    heading: "Reports are read line by line, and every line is accounted for",
    paragraphs: [
      "Each report is read line by line from the text as it was collected. When a table becomes text its merged cells are lost and its columns drift, so labels are recognised by their words and not by the column they stand in.",
      "Every figure that is read keeps its printed text, its line and its cell. A cell that nothing claims becomes a notice and is published with its line number. Every line of a report is accounted for: the counts of each kind add up to all lines that are not blank.",
      "A table is claimed by exactly one form. Where no form knows it, or more than one does, it is left unread rather than guessed at.",
    ],
  },
];

const after: MethodSection[] = [
  {
    id: "money",
    heading: "Amounts are compared to the digits printed",
    paragraphs: [
      "The unit of money belongs to the table, not to the file: one report may print yuan in five tables and units of ten thousand yuan in the sixth. Amounts are converted to whole fen (hundredths of a yuan) when they are read and kept as integers; none is added in floating point.",
      "A printed execution rate agrees with the recomputed one if they differ by no more than half of the last printed digit: 92.25% may fairly be printed as 92%, but not as 93%. There is no other tolerance.",
      "0 ÷ 0 has no execution rate, whatever is printed. A blank is not zero.",
      "Totals add up only self-evaluations that have a form of their own or stand in a project list; whole-department rows and summaries restate the same money. Execution rates are never averaged here, and the initial and the annual budget never enter the same ratio.",
    ],
  },
  {
    id: "notices",
    heading: "A notice is our doubt, a flag is the report’s own matter",
    paragraphs: [
      "A notice is our own doubt: the software did not understand something, or is unsure of it. A value that was not understood is left empty and is never used as evidence against a unit.",
      "A flag is a matter of the report itself: printed figures disagree, or something that ought to be explained is not. It is a question put to the unit, not an accusation. The two are never mixed.",
    ],
  },
  {
    id: "corrections",
    heading: "A misprint is corrected in a table; the text stays as printed",
    paragraphs: [
      "A figure that is plainly misprinted is corrected only in a table of corrections, one by one: which line, what is printed, what is read, why, and on what date. The text is still shown as printed, with the correction beside its line. Apart from that, this site mends nothing in a report.",
    ],
  },
  {
    id: "reply",
    heading: "A unit’s reply stands beside the question",
    paragraphs: [
      "A unit that is named may reply to any point. The reply states the unit and the date, is shown in its own words beside the point, and enters the replies table of the data. If a unit thinks that this site misread its report, naming the report and the line is enough; the change will be written into the record of changes.",
    ],
  },
  {
    id: "limits",
    heading: "A few reports, no sample: what this cannot show",
    paragraphs: [
      "Few reports have been collected. They are not a sample and do not stand for other places. Provincial, prefectural and county units are not peers; where a chart shows them together, it is so that each can be looked at.",
      "A self-evaluation is a unit’s judgement of itself. This site checks whether the printed words and figures support one another; it does not check the facts.",
      "“Unverifiable” does not mean that nothing was done, and “met” says no more than that the two printed figures say so.",
    ],
  },
];

export const methods: Messages["methods"] = {
  title: "Methods",
  headline: ({ indicators, numeric }) =>
    `An indicator can be checked only where target and actual value are printed as numbers: ${number(numeric)} of ${plural(indicators, "indicator is", "indicators are")}`,
  standfirst:
    "How reports are read, how status is judged, how money is compared, which doubts are our own, and how units can reply.",
  contents: "On this page",
  before: reading,
  after,
  forms: {
    id: "forms",
    heading: "Forms print different things",
    lead: "Forms print different things. Where something is missing, it is often the form that lacks it and not the unit that left it out.",
    caption: "Forms and what they print",
    form: "Form",
    has: "Prints",
    hasNot: "Does not print",
    rows: {
      "transfer-payment": [
        "annual budget, executed amount and execution rate by source of funds; seven aspects of fund management; targets, actual values and reasons",
        "initial budget, weights, scores",
      ],
      "project-expenditure": [
        "initial budget, annual budget and executed amount, execution rate and its score; indicators with weights and scores; total score",
        "fund management",
      ],
      "department-overall": [
        "budget and executed amount of the department; scores for input, process, output and effect",
        "cells for the target and actual values of indicators",
      ],
      "project-list": ["one row per project: budget, executed amount, score, goal and result", "indicators"],
      narrative: ["amounts, execution rates and scores in sentences", "an indicator table"],
      excerpt: [
        "the amounts, rates and scores that were transcribed; the original prints more",
        "words, indicators that were not transcribed, the form of the original",
      ],
    },
  },
  flags: {
    id: "flags",
    heading: "Flags rest only on what is printed",
    paragraphs: [
      "Each rule looks only at what is printed and asks one thing. It names the lines it rests on, gives one line of arithmetic that can be redone on paper, and says what would clear it. A value that was not understood is never its evidence.",
      "Rules that check whether figures agree use them exactly as printed; all others use the published figures, which include corrections.",
      "Tolerances follow from the printed digits alone: for a rate, half of its last digit; for a total, half of the coarsest last digit, times the number of parts plus one. A difference within them is taken for rounding.",
    ],
    words: "Four categories and four grades of severity:",
    lines:
      "Other thresholds come from what a form demands or are this site’s own; each is kept in one place, so that the rules and this page change together.",
    all: "All rules",
  },
  statuses: {
    id: "statuses",
    heading: "A status rests on the two printed values first, then on the score",
    lead: "The two printed values come first; the score is consulted only where they show nothing. Direction is never assumed: complaints “=0” is a ceiling, while a target of “=8” with an actual of 12 is exceeded.",
    caption: "Status and basis",
    when: "What is printed",
    mark: "Mark",
    rows: [
      {
        when: "Both are figures, and the actual is better than the target",
        mark: "exceeded",
        basis: "numeric",
      },
      {
        when: `Both are figures, equal, within the range or beyond its better end, or both are 0; for a target with “左右” (about), within ${ABOUT_PERCENT}% of it or above; for costs, times and complaints without an operator, below the target`,
        mark: "met",
        basis: "numeric",
      },
      {
        when: "The target is a day by which something is due, and it was done by then (“2022年12月底前” → “2022年11月30日”, by the end of December → on 30 November)",
        mark: "met",
        basis: "date",
      },
      {
        when: "The actual repeats the words of the target, or stronger ones (“普遍开展” → “普遍开展”, widely carried out)",
        mark: "self_declared",
        basis: "self_declared",
      },
      {
        when: "The actual is only a bound, and the bound itself lies beyond the target (≥630 → ≥631)",
        mark: "exceeded",
        basis: "numeric",
      },
      {
        when: "The actual repeats the bound or range of the target (≥70% → ≥70%, 6-9 → 6-9)",
        mark: "unverifiable",
        basis: "restated",
      },
      {
        when: "No value is printed and the score equals the weight, or nothing is printed at all",
        mark: "unverifiable",
        basis: "missing",
      },
      {
        when: "Both are figures, and the actual is worse than the target",
        mark: "not_met",
        basis: "numeric",
      },
      {
        when: "The target is a day by which something is due, and it was done later",
        mark: "not_met",
        basis: "date",
      },
      { when: "No value is printed, and the score is below the weight", mark: "not_met", basis: "score" },
    ],
  },
};
