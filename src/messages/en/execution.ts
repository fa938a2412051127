import { printNumber } from "../../values/print.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number, orNone, plural } from "./plural.ts";
import { words } from "./words.ts";

const verdicts: Record<Parameters<Messages["execution"]["verdict"]>[0]["verdict"], string> = {
  agree: "Agree",
  differ: "Differ",
  "only-printed": "Cannot be recomputed",
  "only-computed": "Recomputed only",
  zero: "Budget is 0: no rate",
  none: "No rate",
};

const table: Messages["execution"]["table"] = {
  full: (count) => `${number(count)} more at 100%`,
  heading: ({ agree, differ, corrected }) => {
    const all = agree + differ;
    if (all === 0) return "No printed rate can be recomputed from amounts";
    const rates = plural(all, "printed rate", "printed rates");
    if (differ > 0) return `${number(differ)} of ${rates} cannot be borne out by the amounts`;
    const after = corrected > 0 ? `, ${number(corrected)} of them after a correction` : "";
    return all === 1
      ? "The one printed rate is borne out by the amounts"
      : `All ${rates} are borne out by the amounts${after}`;
  },
  caption:
    "Execution rates as printed and as recomputed, side by side; they agree where they differ by no more than half of the last printed digit.",
  unit: "Place and year",
  name: "Self-evaluation",
  of: (place, scope) => `${place} · ${scope}`,
  scope: "Scope",
  budget: "Annual budget",
  executed: "Executed",
  printed: "Printed rate",
  computed: "Recomputed rate",
  verdict: "Comparison",
};

const verdict: Messages["execution"]["verdict"] = ({ verdict, gap }) =>
  gap ? `Differ by ${gap} percentage ${gap === "1" ? "point" : "points"}` : verdicts[verdict];

/** Rates beside one another, as tables of every page have them. */
export const rates = { table, verdict };

export const execution: Messages["execution"] = {
  title: "Execution rates",
  headline: ({ below, rated, lowest }) =>
    `${number(below)} of ${plural(rated, "project", "projects")} with an execution rate spent less than ${explainBelow} of the annual budget` +
    (lowest ? `; the lowest rate, in ${lowest.place.replace(/ \d{4}$/, "")}, was ${lowest.rate}` : ""),
  standfirst: ({ full, rated }) =>
    words.join(
      `Of the ${number(rated)}, ${orNone(full)} stood at 100%.`,
      "The execution rate is the executed amount divided by the annual budget, which is the budget as adjusted during the year.",
    ),
  counted: ({ rated, printedOnly, restated }) =>
    words.join(
      printedOnly === 0
        ? ""
        : `For ${number(printedOnly)} a rate is printed but no executed amount, so that it cannot be recomputed.`,
      restated === 0
        ? ""
        : `A further ${plural(restated, "self-evaluation, of a whole department or a summary, restates", "self-evaluations, of whole departments or summaries, restate")} the same money; drawn as diamonds, ${restated === 1 ? "it is" : "they are"} not counted among the ${number(rated)}.`,
    ),
  chart: {
    title: ({ full, below, rated }) =>
      `Of ${plural(rated, "execution rate", "execution rates")}, ${orNone(full)} stood at 100% and ${orNone(below)} below ${explainBelow}`,
    tip: ({ subject, budget, executed, printed, computed }) =>
      `${subject}: budget ${budget}, executed ${executed}; rate printed ${printed}, recomputed ${computed}`,
    caption: (drawn, all) =>
      `A row is a self-evaluation. Denominator: annual (adjusted) budget; ${drawn < all ? `the ${number(drawn)} lowest rates of ${number(all)} self-evaluations` : plural(all, "self-evaluation", "self-evaluations")}. The size of a mark shows the magnitude of the budget; the two vertical lines are ${explainBelow} and 100%. ` +
      `The ${explainBelow} line comes from a provincial form, which demands an explanation below it. Units of different levels are not peers; compare within a level only.`,
    all: (full) => `All self-evaluations by programme and level (${number(full)} of them at 100%)`,
    below: `Below ${explainBelow}`,
    reached: `${explainBelow} and above`,
    circle: "Project",
    square: "Listed project",
    diamond: "Whole department or summary (restated)",
    hollow: "Hollow: only the rate is printed, so it cannot be recomputed",
    sizes:
      "Size: budgets below 1 million yuan, 10 million, 100 million, 1 billion, and 1 billion yuan or more",
  },
  adjustment: {
    title: (name, times) =>
      `The budget of “${name}” was raised during the year to ${times} times its initial size`,
    plain: "Initial budget, annual budget and executed amount",
    lead: "The denominator of the execution rate can change during the year: an added budget lowers the rate, a cut raises it. Only self-evaluations that print an initial budget let this step be seen.",
    label: "Annual budget and executed amount, in percent above or below the initial budget",
    caption: (count) =>
      `${plural(count, "self-evaluation that prints", "self-evaluations that print")} an initial budget, the largest change first. The thick line is the initial budget, the ring the annual budget, the dot what was executed, both in percent above or below the first; what more than doubled goes to the edge, with an arrow. ` +
      "The forms of the other reports have no column for the initial budget.",
    moved: (percent) =>
      percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${printNumber(Math.abs(percent))}%`,
    change: "Annual budget above the initial one, negative below",
    tip: ({ place, name, initial, annual, executed, moved }) =>
      `${place} ${name}: initial ${words.money(initial, [annual, executed])}, annual ${words.money(annual, [initial, executed])} (${moved}), executed ${executed === null ? words.notPrinted : words.money(executed, [initial, annual])}`,
    amounts: (initial, annual) =>
      `${words.moneyShort(initial, [annual])} → ${words.moneyShort(annual, [initial])}`,
    initial: "Initial budget",
    annual: "Annual budget",
    executed: "Executed",
  },
  sources: {
    title: (below, rated) =>
      `${number(below)} of ${plural(rated, "execution rate", "execution rates")} printed by source of funds fell below ${explainBelow}`,
    caption:
      "Denominator: the annual (adjusted) budget of each source. Central and local money is released by different treasuries, early or late; totals are the sum of their sources and are not drawn. Only forms that print sources in rows of their own are shown.",
    full: (count) => (count > 0 ? `${number(count)} more at 100%: see the data.` : ""),
    label: "Row as printed",
  },
  table,
  verdict,
  take: "Execution rates are in the evaluations table (one row per self-evaluation) and the funds table (one row per source of funds).",
};
