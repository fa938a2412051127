import type { EvaluationView } from "../../findings/evaluation.ts";
import { MARKS } from "../../model/mark.ts";
import { bar, type Child, h } from "./build.ts";
import type { Voice } from "./voice.ts";

/** Below this a rate has to be explained on a provincial form; the worker says which that is. */
type Below = number;

/** What an evaluation says before it is read: its money as one bar, its indicators as squares. */
export function picture({ say }: Voice, { row, money, indicators }: EvaluationView, below: Below): Child {
  const words = say.evaluation.picture;
  const { annual_budget: budget, executed, execution_rate: ratio } = row;
  const text = money.rates.printed ?? money.rates.computed;
  const left = budget !== null && executed !== null && budget > executed ? budget - executed : null;
  const counts = MARKS.map((mark) => [mark, indicators.filter((own) => own.mark === mark).length] as const);
  if ((ratio === null || text === null) && indicators.length === 0) return null;
  return h(
    "div",
    { class: "picture" },
    ratio !== null &&
      text !== null &&
      h(
        "figure",
        { class: "money-bar", "aria-label": words.money },
        bar(ratio, ratio < below ? "missed" : "reached"),
        h(
          "figcaption",
          {},
          h("b", {}, words.spent(text)),
          budget !== null && h("span", {}, words.budget(say.words.money(budget))),
          executed !== null && h("span", {}, words.executed(say.words.money(executed))),
          left !== null && h("span", {}, words.left(say.words.money(left))),
        ),
      ),
    indicators.length > 0 &&
      h(
        "figure",
        { class: "indicator-strip", "aria-label": words.indicators(indicators.length) },
        h(
          "p",
          { class: "squares", "aria-hidden": "true" },
          counts.map(([mark, count]) =>
            Array.from({ length: count }, () => h("span", { class: `mark mark-${mark}` })),
          ),
        ),
        h(
          "figcaption",
          {},
          h("b", {}, words.indicators(indicators.length)),
          counts.map(
            ([mark, count]) =>
              count > 0 &&
              h(
                "span",
                { class: "nowrap" },
                h("span", { class: `mark mark-${mark}` }),
                `${say.words.mark[mark]} ${count}`,
              ),
          ),
        ),
      ),
  );
}
