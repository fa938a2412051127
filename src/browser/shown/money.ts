import {
  type CitedFigure,
  type EvaluationView,
  type MoneyView,
  printedMoney,
} from "../../findings/evaluation.ts";
import { type Child, h } from "./build.ts";
import { labelled, lineMarks } from "./marks.ts";
import type { ShownVoice } from "./voice.ts";

/** The money of an evaluation: what is printed, and the rate recomputed from it. */
export function moneyTable(voice: ShownVoice, view: EvaluationView): Child {
  const { say } = voice;
  const words = say.evaluation.money;
  const rows = printedMoney(view);
  if (rows.length === 0) return h("p", { class: "aside" }, words.none);
  const hasInitial = rows.some(({ initial }) => initial.value !== null);
  const hasReceived = rows.some(({ received }) => received.value !== null);
  const head = [
    ...(hasInitial ? [words.initial] : []),
    words.annual,
    ...(hasReceived ? [words.received] : []),
    words.executed,
    words.printed,
    words.computed,
  ];
  const amounts = (row: MoneyView): [string, CitedFigure][] => [
    ...(hasInitial ? [[words.initial, row.initial] as [string, CitedFigure]] : []),
    [words.annual, row.annual],
    ...(hasReceived ? [[words.received, row.received] as [string, CitedFigure]] : []),
    [words.executed, row.executed],
  ];
  return h(
    "table",
    { class: "stacked flow" },
    h("caption", {}, words.caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, words.source),
        head.map((name) => h("th", { scope: "col", class: "num" }, name)),
        h("th", { scope: "col" }, say.rates.table.verdict),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((row) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, labelled(voice, row.label, row.label_en)),
          amounts(row).map(([name, amount], _, own) =>
            amountCell(
              voice,
              name,
              amount,
              own.map(([, { value }]) => value),
            ),
          ),
          rateCells(voice, row),
        ),
      ),
    ),
  );
}

/** One amount with the lines it stands on. @param beside amounts of the same row, from which it is told apart */
export function amountCell(
  voice: ShownVoice,
  name: string,
  { value, lines }: CitedFigure,
  beside: (number | null)[] = [],
): HTMLElement {
  const { words } = voice.say;
  const said =
    value === null
      ? h("span", { class: "quiet" }, words.none)
      : h("span", { class: "nowrap" }, words.moneyShort(value, beside), lineMarks(voice, lines));
  return h("td", { class: "num", "data-label": name }, said);
}

/** The printed rate, the recomputed one, and what they say of each other. */
export function rateCells(
  voice: ShownVoice,
  { rates, rateLines }: Pick<MoneyView, "rates" | "rateLines">,
): Child {
  const { words } = voice.say;
  const { table, verdict } = voice.say.rates;
  const agrees = rates.verdict === "agree" ? " agrees" : "";
  const nothing = rates.verdict === "none" ? " blank" : "";
  const quiet = (text: string) => h("span", { class: "quiet" }, text);
  return [
    h(
      "td",
      { class: `num${rates.printed ? "" : " blank"}`, "data-label": table.printed },
      rates.printed ? h("span", {}, rates.printed, lineMarks(voice, rateLines)) : quiet(words.notPrinted),
    ),
    h(
      "td",
      { class: `num${nothing}${agrees}`, "data-label": table.computed },
      rates.computed ?? quiet(words.none),
    ),
    h(
      "td",
      {
        class: `nowrap${rates.verdict === "differ" ? " differs" : ""}${nothing}${agrees}`,
        "data-label": table.verdict,
      },
      verdict(rates),
    ),
  ];
}
