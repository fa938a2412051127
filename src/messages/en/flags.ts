import type { Category } from "../../model/words.ts";
import type { Messages } from "../shape.ts";
import { arithmetic } from "./arithmetic.ts";
import { number, plural } from "./plural.ts";

const category: Messages["flags"]["category"] = {
  consistency: "Consistency",
  shortfall: "Shortfall",
  disclosure: "Disclosure",
  plausibility: "Plausibility",
};

const categoryMeaning: Messages["flags"]["categoryMeaning"] = {
  consistency: "Printed figures disagree with one another",
  shortfall: "Money was not spent, or a target was missed",
  disclosure: "No grounds are printed, or no reason is given",
  plausibility: "The figures agree but are unusual",
};

const inside: Record<Category, string> = {
  consistency: "where printed figures disagree",
  shortfall: "where money was not spent or a target was missed",
  disclosure: "where grounds or reasons are missing",
  plausibility: "where figures agree but are unusual",
};

const severity: Messages["flags"]["severity"] = {
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Context",
};

const severityMeaning: Messages["flags"]["severityMeaning"] = {
  high: "The figures cannot all be right, much of the money was not spent, or a shortfall is not explained",
  medium: "The unit should explain",
  low: "The form could have been filled in better",
  info: "For analysts to bear in mind; folded away at first",
};

/** How many flags: 1 flag, 2 flags. */
export const flagged = (count: number) => plural(count, "flag", "flags");
/** How severe a flag is, behind its noun. */
export const rank = (of: keyof typeof severity) => (of === "info" ? "for context" : `of ${of} severity`);

export const flags: Messages["flags"] = {
  arithmetic,
  title: "Flags",
  category,
  categoryMeaning,
  severity,
  severityMeaning,
  headline: ({ reports, total, bySeverity: { high }, grave }) => {
    const from = plural(reports, "report", "reports");
    if (total === 0) return `${from}, and no flag was raised`;
    if (high === 0) return `${flagged(total)} in ${from}, none of high severity`;
    const where =
      grave === reports
        ? reports === 1
          ? ""
          : ", with some in every report"
        : `, in ${number(grave)} of the reports`;
    return `${flagged(total)} in ${from}, ${number(high)} of high severity${where}`;
  },
  standfirst: ({ bySeverity: { high }, highBy }) =>
    high === 0
      ? ""
      : `Flags of high severity (${number(high)}): ${highBy.map(({ category: of, count }) => `${number(count)} ${inside[of]}`).join("; ")}.`,
  question:
    "Each flag is a question put to the unit, not an accusation; the unit’s answer will stand beside it.",
  how: "How flags are raised",
  chart: {
    order: "Most of high severity first",
    title: ({ total, byCategory: [most] }) =>
      most
        ? `Questions of “${category[most.category].toLowerCase()}” are the most frequent: ${number(most.count)} of ${flagged(total)}`
        : "No flags",
    caption: (total) =>
      `A square is one of ${flagged(total)}, by report and category, the gravest first. Reports differ in length, form and level: do not compare units by their flags.`,
    unit: "Place and year",
    total: "Total",
    part: (of, how, count) => `${of} (${how.toLowerCase()}) ${number(count)}`,
  },
  section: (of, count) => `${flagged(count)} ${rank(of)}`,
  sectionOf: (of, count, rule, own) => `${flagged(count)} ${rank(of)}, most often “${rule}”: ${number(own)}`,
  meaning: (of) => `${severityMeaning[of]}. Grouped by rule, the most frequent first.`,
  none: (of) => `There are no flags ${rank(of)}.`,
  ofUnit: (count, high) =>
    high === 0 ? flagged(count) : `${flagged(count)}, ${number(high)} of high severity`,
  light: {
    heading: (low, info) => `${flagged(low)} of low severity, ${number(info)} for context`,
    lead: "How forms were filled in, and what analysts may bear in mind: a count per rule, leading to its flags.",
    caption: "Flags of low severity and for context, by rule",
  },
  table: { rule: "Rule", severity: "Severity", count: "Flags", reports: "Found in" },
  catalogue: {
    heading: (rules, silent) =>
      `All ${plural(rules, "rule", "rules")}, ${number(silent)} of which raised no flag`,
    lead: "To raise no flag is a result too: the rule was applied to every report here.",
  },
  count: (count) => flagged(count),
  more: (count) => plural(count, "more flag", "more flags"),
  moreAt: (count) => `${plural(count, "more flag", "more flags")} on the page of this rule`,
  rest: (count) => `${plural(count, "more flag", "more flags")} of low severity or for context`,
  clears: (what) => `What would clear it: ${what}`,
  reply: (by, date) => `The unit’s reply (${by}, ${date}):`,
  address: "#",
  answer: "Reply, or report a misreading",
  answerShort: "Reply",
  ruleOn: (rule, about) => `${rule}, ${about}`,
  addressOf: (rule, about) => `${rule}, ${about}: permanent link to this flag`,
  printed: "Printed",
  expected: "Compared with",
  whole: "the whole report",
  rules: (count) => plural(count, "rule", "rules"),
  ruleOf: "How this rule decides",
  briefly: "See also",
  context: "Context",
  related: "Flags raised here:",
  front: {
    heading: (owed, disagree) => {
      const all = `${plural(owed, "matter needs", "matters need")} an explanation`;
      if (disagree === 0) return all;
      return owed === disagree
        ? `${all}: printed figures disagree`
        : `${all}; in ${number(disagree)}, printed figures disagree`;
    },
    lead: (count, most) =>
      `${count === 1 ? "The one to ask first" : `The ${number(count)} to ask first`}: ${most ? "one from every report before a second, " : ""}figures that disagree before others, and one of each kind.`,
    siblings: (count) => `${number(count)} more of this kind`,
    all: (total) => (total === 1 ? "The one flag" : `All ${number(total)} flags`),
  },
  thresholds: {
    caption: "Thresholds, where they come from and which rules use them",
    line: "Threshold and source",
    rules: "Rules that use it",
  },
};
