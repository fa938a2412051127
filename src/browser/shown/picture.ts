import type { EvaluationView } from "../../findings/evaluation.ts";
import type { IndicatorView } from "../../findings/indicators.ts";
import { MARKS } from "../../model/mark.ts";
import { leftOf } from "../../values/money.ts";
import { bar } from "../bar.ts";
import { type Child, h } from "./build.ts";
import type { ShownVoice } from "./voice.ts";

/** Below this a rate has to be explained on a provincial form; the worker says which that is. */
type Below = number;

/** What an evaluation says before it is read: its money as one bar, its indicators as squares. */
export function picture(voice: ShownVoice, { row, money, indicators }: EvaluationView, below: Below): Child {
  const { annual_budget: budget, executed, execution_rate: ratio } = row;
  const text = money.rates.printed ?? money.rates.computed;
  const rate = ratio === null || text === null ? null : { ratio, text };
  return pictureOf(voice, { budget, executed, rate, indicators }, below);
}

/** What such a picture is of. */
export interface Pictured {
  budget: number | null;
  executed: number | null;
  /** Executed ÷ budget, and how that is printed; null where no rate is known. */
  rate: { ratio: number; text: string } | null;
  indicators: IndicatorView[];
}

/** The same of any money and indicators. */
export function pictureOf(
  { say }: ShownVoice,
  { budget, executed, rate, indicators }: Pictured,
  below: Below,
): Child {
  const words = say.evaluation.picture;
  const left = leftOf(budget, executed);
  const counts = MARKS.map((mark) => [mark, indicators.filter((own) => own.mark === mark).length] as const);
  if (rate === null && indicators.length === 0) return null;
  return h(
    "div",
    { class: "picture" },
    rate !== null &&
      h(
        "figure",
        { class: "money-bar", "aria-label": words.money },
        bar(rate.ratio, rate.ratio < below ? "missed" : "reached"),
        h(
          "figcaption",
          {},
          h("b", {}, words.spent(rate.text)),
          budget !== null && h("span", {}, words.budget(say.words.money(budget, [executed]))),
          executed !== null && h("span", {}, words.executed(say.words.money(executed, [budget]))),
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
