import { type EvaluationView, headerFacts } from "../../findings/evaluation.ts";
import { countProblems } from "../../findings/management.ts";
import { countStatements } from "../../findings/reports.ts";
import { parseLines } from "../../model/place.ts";
import { type Child, h } from "./build.ts";
import { glossOf, labelled, lineMarks, printed } from "./marks.ts";
import { statementList } from "./statements.ts";
import type { ShownVoice } from "./voice.ts";

/** What else an evaluation prints: scores by their standards, goals, management, amounts, statements, its head. */
export function otherBlocks(voice: ShownVoice, view: EvaluationView): Child {
  return [
    audits(voice, view),
    goals(voice, view),
    management(voice, view),
    amounts(voice, view),
    statements(voice, view),
    facts(voice, view),
  ];
}

const block = (heading: string, ...children: Child[]): HTMLElement =>
  h("div", { class: "subsection" }, h("h4", {}, heading), children);

function table(caption: string, columns: [name: string, isNumber?: boolean][], rows: Child[]): HTMLElement {
  return h(
    "table",
    { class: "stacked flow" },
    h("caption", {}, caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map(([name, isNumber]) => h("th", { scope: "col", class: isNumber && "num" }, name)),
      ),
    ),
    h("tbody", {}, rows),
  );
}

function audits(voice: ShownVoice, { audits: summary }: EvaluationView): Child {
  const words = voice.say.audit;
  if (summary.total === 0) return null;
  return block(
    words.heading(summary),
    h("p", {}, words.lead(summary)),
    summary.recomputed.length > 0 &&
      table(
        words.caption,
        [[words.name], [words.given, true], [words.recomputed, true], [words.verdict], [words.number]],
        summary.recomputed.map((own) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, printed(voice, own.name), lineMarks(voice, own.row.line)),
            h("td", { class: "num", "data-label": words.given }, words.score(own.row.score, own.row.weight)),
            h("td", { class: "num", "data-label": words.recomputed }, own.row.recomputed),
            h(
              "td",
              { class: own.beyond === 0 ? "" : "differs", "data-label": words.verdict },
              words.compare(own),
            ),
            h(
              "td",
              { class: "said", "data-label": words.number },
              own.row.arithmetic ?? `${own.row.number}${voice.say.words.aside(words.stated)}`,
            ),
          ),
        ),
      ),
    summary.reasons.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, words.others(summary.total - summary.recomputed.length)),
        h(
          "ul",
          { class: "plain aside", role: "list" },
          summary.reasons.map(({ why, count }) => h("li", {}, words.reason(why, count))),
        ),
      ),
  );
}

function goals(voice: ShownVoice, { row }: EvaluationView): Child {
  const words = voice.say.evaluation.goals;
  if (row.goal === null && row.goal_result === null) return null;
  const side = (heading: string, text: string | null) =>
    h(
      "div",
      { class: "prose" },
      h("p", { class: "quiet" }, heading),
      h("p", { class: "printed", lang: voice.printed }, text ?? words.none),
    );
  return block(
    words.heading(row),
    h("div", { class: "pair" }, side(words.goal, row.goal), side(words.result, row.goal_result)),
  );
}

function management(voice: ShownVoice, { management: rows }: EvaluationView): Child {
  const words = voice.say.evaluation.management;
  if (rows.length === 0) return null;
  const said = (label: string, text: string | null) =>
    h(
      "td",
      { "data-label": label },
      text === null ? h("span", { class: "quiet" }, words.blank) : printed(voice, text),
    );
  return block(
    words.heading(rows.length, countProblems(rows)),
    table(
      words.caption,
      [[words.aspect], [words.explanation], [words.problem]],
      rows.map((row) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, labelled(voice, row.aspect, row.aspect_en), lineMarks(voice, row.line)),
          said(words.explanation, row.explanation),
          said(words.problem, row.problem),
        ),
      ),
    ),
  );
}

function amounts(voice: ShownVoice, { amounts: rows }: EvaluationView): Child {
  const { evaluation, words: own } = voice.say;
  const words = evaluation.amounts;
  if (rows.length === 0) return null;
  return block(
    words.heading(rows.length),
    table(
      words.caption,
      [[words.label], [words.role], [words.amount, true], [words.printed, true]],
      rows.map((row) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, printed(voice, row.label)),
          h("td", { "data-label": words.role }, row.role ? own.role[row.role] : words.untold),
          h(
            "td",
            { class: "num", "data-label": words.amount },
            row.amount === null ? own.none : own.moneyShort(row.amount),
          ),
          h(
            "td",
            { class: "num", "data-label": words.printed },
            printed(voice, row.amount_printed),
            lineMarks(voice, row.line),
          ),
        ),
      ),
    ),
  );
}

function statements(voice: ShownVoice, { statements: rows }: EvaluationView): Child {
  return rows.length === 0
    ? null
    : block(voice.say.stated(countStatements(rows)), statementList(voice, rows));
}

function facts(voice: ShownVoice, { row, lines }: EvaluationView): Child {
  const { evaluation, words } = voice.say;
  const names = evaluation.facts;
  return block(
    names.heading(row),
    h(
      "dl",
      { class: "facts" },
      h("dt", {}, names.form),
      h("dd", {}, words.form[row.form], lineMarks(voice, lines.length > 0 ? lines : parseLines(row.line))),
      h("dt", {}, names.scope),
      h("dd", {}, words.scope[row.scope]),
      headerFacts(row).map(({ name, value, english }) => [
        h("dt", {}, names[name]),
        h("dd", {}, printed(voice, value), glossOf(voice, english)),
      ]),
    ),
  );
}
