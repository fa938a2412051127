import { groupByLevel, type IndicatorView } from "../../findings/indicators.ts";
import { MARKS } from "../../model/mark.ts";
import { type Child, h } from "./build.ts";
import { labelled, lineMarks, printed, statusOf } from "./marks.ts";
import type { ShownVoice } from "./voice.ts";

/** The indicators of an evaluation under their levels, each with its mark; nothing where it has none. */
export function indicatorTable(voice: ShownVoice, views: IndicatorView[]): Child {
  if (views.length === 0) return null;
  const { say } = voice;
  const words = say.indicators.column;
  const scored = views.some(({ row }) => row.weight !== null);
  return [
    h(
      "ul",
      { class: "legend", role: "list" },
      MARKS.map((mark) => h("li", {}, statusOf(voice, mark))),
    ),
    h(
      "table",
      { class: "stacked flow" },
      h("caption", {}, say.evaluation.indicators.caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [words.name, words.target, words.actual, words.status].map((name) =>
            h("th", { scope: "col" }, name),
          ),
          scored && h("th", { scope: "col", class: "num" }, words.score),
          h("th", { scope: "col" }, words.reason),
        ),
      ),
      groupByLevel(views).map((group) =>
        h(
          "tbody",
          {},
          group.level !== "" &&
            h(
              "tr",
              { class: "group" },
              h(
                "th",
                { scope: "rowgroup", colspan: scored ? 6 : 5 },
                labelled(voice, group.level, group.level_en),
              ),
            ),
          group.views.map((view) => row(voice, view, scored)),
        ),
      ),
    ),
  ];
}

function row(voice: ShownVoice, view: IndicatorView, scored: boolean): HTMLElement {
  const { say } = voice;
  const words = say.indicators.column;
  const quiet = () => h("span", { class: "quiet" }, say.words.notPrinted);
  const { target, actual, score, weight, line, name, name_en } = view.row;
  return h(
    "tr",
    { id: view.row.indicator_id },
    h("th", { scope: "row" }, labelled(voice, name, name_en)),
    h(
      "td",
      { class: "said", "data-label": words.target },
      target === null ? quiet() : printed(voice, target),
    ),
    h(
      "td",
      { class: "said", "data-label": words.actual },
      h("span", {}, actual === null ? quiet() : printed(voice, actual), lineMarks(voice, line)),
    ),
    h("td", { "data-label": words.status }, statusOf(voice, view.mark)),
    scored && h("td", { class: "num", "data-label": words.score }, say.indicators.scored(score, weight)),
    h(
      "td",
      { class: view.reason === "not-due" ? "said blank" : "said", "data-label": words.reason },
      reasonOf(voice, view),
    ),
  );
}

function reasonOf(voice: ShownVoice, { reason, row: own }: IndicatorView): Child {
  const { indicators } = voice.say;
  if (reason === "given") return printed(voice, own.reason);
  if (reason === "elsewhere") return h("span", { class: "quiet" }, indicators.reasonElsewhere);
  if (reason === "none") return h("span", { class: "missing-reason" }, indicators.noReason);
  return h("span", { class: "quiet" }, indicators.noReasonDue);
}
