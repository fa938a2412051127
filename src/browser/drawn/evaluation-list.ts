import { type EvaluationView, viewEvaluation } from "../../findings/evaluation.ts";
import { EXPLAIN_BELOW } from "../../findings/rates.ts";
import type { EvaluationRow } from "../../model/tables/evaluations.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import type { ToldTables } from "../../model/told.ts";
import { h } from "../shown/build.ts";
import { evaluationWhole } from "../shown/evaluation.ts";
import { glossOf, labelled, printed, section } from "../shown/marks.ts";
import { amountCell, rateCells } from "../shown/money.ts";
import type { DrawnVoice } from "./voice.ts";

/** The evaluations of a report in a table, and each of them folded below it. */
export function evaluationList(
  voice: DrawnVoice,
  heading: string,
  rows: EvaluationRow[],
  tables: ToldTables,
  kind: ReportRow["kind"],
): HTMLElement {
  const { rates, report } = voice.say;
  const views = rows.map((row) => viewEvaluation(row, tables));
  const scored = rows.some(({ total_score }) => total_score !== null);
  const { name, budget, executed, printed: stated, computed, verdict } = rates.table;
  return section(
    heading,
    "evaluations",
    h(
      "table",
      { class: "stacked flow rates", id: "evaluation-list" },
      h("caption", {}, report.evaluationsCaption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, name),
          [budget, executed, stated, computed].map((column) =>
            h("th", { scope: "col", class: "num" }, column),
          ),
          h("th", { scope: "col" }, verdict),
          scored && h("th", { scope: "col", class: "num" }, report.score),
        ),
      ),
      h(
        "tbody",
        {},
        views.map((view) => evaluationRow(voice, view, scored)),
      ),
    ),
    views.map((view) => fold(voice, view, kind)),
  );
}

function evaluationRow(voice: DrawnVoice, { row, money }: EvaluationView, scored: boolean): HTMLElement {
  const { rates, words, corrections, report } = voice.say;
  return h(
    "tr",
    {},
    h(
      "th",
      { scope: "row" },
      printed(voice, h("a", { href: `#${row.evaluation_id}` }, row.name)),
      glossOf(voice, row.name_en),
      h("span", { class: "sub" }, words.scope[row.scope], row.corrected && corrections.corrected),
    ),
    amountCell(voice, rates.table.budget, money.annual, [money.executed.value]),
    amountCell(voice, rates.table.executed, money.executed, [money.annual.value]),
    rateCells(voice, money),
    scored && h("td", { class: "num", "data-label": report.score }, row.total_score ?? words.none),
  );
}

// what is folded is built when it is opened: a report may have hundreds
function fold(voice: DrawnVoice, view: EvaluationView, kind: ReportRow["kind"]): HTMLElement {
  const { evaluation, words } = voice.say;
  const { row } = view;
  const element = h(
    "details",
    { class: "rule-fold evaluation-fold", id: row.evaluation_id, tabindex: "-1" },
    h(
      "summary",
      {},
      h("h3", {}, labelled(voice, row.name, row.name_en)),
      h("span", { class: "quiet fold-count" }, words.scope[row.scope]),
    ),
  );
  element.addEventListener("toggle", () => {
    if (!element.open || element.childElementCount > 1) return;
    element.append(
      h("p", {}, words.join(evaluation.spent(row, kind), evaluation.counts(view, kind))),
      evaluationWhole(voice, view, EXPLAIN_BELOW, `${row.evaluation_id}-whole`),
    );
  });
  return element;
}
