import type { ReportRow } from "../../model/tables/reports.ts";
import { isMeasured } from "../../model/words.ts";
import { sayYuan } from "../../values/money.ts";
import { countCharacters } from "../../values/text.ts";
import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";
import { words } from "./words.ts";

const money = (yuan: number, beside: (number | null)[] = []) => sayYuan(yuan, "en", beside);

/** An excerpt leaves out; what it lacks the report may print. */
const done = (kind: ReportRow["kind"]) => (kind === "excerpt" ? "was transcribed" : "is printed");

export const evaluation: Messages["evaluation"] = {
  title: (name, place, ordinal) => `${name.slice(0, 16)} · ${place}, no. ${ordinal}`,
  headline: (name, rate) => (rate ? `${name}: execution rate ${rate}` : `${name}: no execution rate`),
  counts: ({ indicators }, kind) => {
    const numeric = indicators.filter(({ row }) => isMeasured(row.basis)).length;
    const missed = indicators.filter(({ mark }) => mark === "not_met").length;
    const silent = indicators.filter(({ reason }) => reason === "none").length;
    if (indicators.length === 0)
      return kind === "excerpt"
        ? "No indicators were transcribed."
        : "This self-evaluation prints no indicators.";
    const verifiable = `${numeric === 0 ? "None" : number(numeric)} of ${plural(indicators.length, "indicator", "indicators")} can be checked against printed figures`;
    if (missed === 0) return `${verifiable}; none is printed as missed.`;
    return `${verifiable}; ${plural(missed, "target was", "targets were")} missed, ${words.unexplained(missed, silent)}.`;
  },
  spent: ({ annual_budget, executed }, kind) => {
    if (annual_budget === null) return `No annual budget ${done(kind)}.`;
    if (executed === null)
      return `The annual budget was ${money(annual_budget)}; no executed amount ${done(kind)}.`;
    return `Of an annual budget of ${money(annual_budget, [executed])}, ${money(executed, [annual_budget])} was executed.`;
  },
  picture: {
    money: "How much of the budget was spent",
    spent: (rate) => `Execution rate ${rate}`,
    budget: (money) => `budget ${money}`,
    executed: (money) => `executed ${money}`,
    left: (money) => `unspent ${money}`,
    indicators: (count) => plural(count, "indicator", "indicators"),
  },
  restates:
    "The self-evaluation of a whole department or a summary: it restates the money of its projects and is not added to totals.",
  facts: {
    heading: ({ total_score: score, grade }) =>
      score === null
        ? "Scope and unit, as the form begins"
        : `Self-score ${score}${grade ? `, graded “${grade}”` : ""}`,
    report: "Report",
    form: "Form",
    scope: "Scope",
    programme: "Programme",
    central: "Central supervising department",
    supervising: "Supervising department",
    unit: "Implementing unit",
    moneyUnit: "Unit of money on the form",
    score: "Total score",
    executionScore: "Score for execution",
    grade: "Grade",
    remark: "Remark",
  },
  money: {
    plain: "Budget and execution",
    heading: (sources) => {
      const [lowest] = sources.toSorted((a, b) => a.ratio - b.ratio);
      if (!lowest) return evaluation.money.plain;
      const label = lowest.label_en ?? `“${lowest.label}”`;
      if (sources.length === 1) return `${label}: execution rate ${lowest.text}`;
      return sources.every(({ ratio }) => ratio === lowest.ratio)
        ? `The execution rate of all ${number(sources.length)} sources is ${lowest.text}`
        : `The lowest execution rate of ${number(sources.length)} sources is ${lowest.text}: ${label}`;
    },
    caption: "Budget and executed amount by source",
    source: "Source",
    initial: "Initial budget",
    annual: "Annual budget",
    received: "Received",
    executed: "Executed",
    printed: "Printed rate",
    computed: "Recomputed rate",
    none: "This self-evaluation prints no amounts.",
    corrected: (printed) =>
      `The executed amount is printed as “${printed}” and corrected here; the reason stands at that line.`,
    noInitial: "This form has no column for the initial budget.",
  },
  amounts: {
    heading: (count) =>
      count === 1 ? "One other amount in the text" : `${number(count)} other amounts in the text`,
    caption: "Amounts stated in sentences, as printed; not part of budget or execution",
    label: "What it is called",
    role: "Role",
    amount: "Amount",
    printed: "As printed",
    untold: "the words do not tell",
  },
  indicators: {
    heading: (marks) =>
      `Indicators: ${marks.map(({ mark, count }) => `${number(count)} ${words.mark[mark].toLowerCase()}`).join(", ")}`,
    caption: "Target and actual",
  },
  goals: {
    heading: ({ goal, goal_result }) => {
      if (goal_result === null) return "A goal is printed, its result is not";
      if (goal === null) return "A result is printed, its goal is not";
      if (goal === goal_result) return "The result repeats the goal word for word";
      return `Goal of ${plural(countCharacters(goal), "character", "characters")}, result of ${number(countCharacters(goal_result))}`;
    },
    goal: "Goal",
    result: "Result",
    none: "not printed",
  },
  management: {
    heading: (rows, stated) =>
      `Fund management: ${plural(rows, "point", "points")}, ${stated === 0 ? "none" : number(stated)} with a problem stated`,
    caption: "Statements on the management of funds, as printed",
    aspect: "Aspect",
    explanation: "Explanation",
    problem: "Problems and corrective measures",
    blank: "(blank)",
  },
  doubts: "Words not recognised for certain",
  take: "All figures of this self-evaluation are in the evaluations, funds and indicators tables, under the id",
};
