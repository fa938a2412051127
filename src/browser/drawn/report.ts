import { compareUnits } from "../../findings/compare.ts";
import { viewIndicators } from "../../findings/indicators.ts";
import { EXPLAIN_BELOW } from "../../findings/rates.ts";
import { countStatements, viewReport } from "../../findings/reports.ts";
import { noteOf, viewSource } from "../../findings/source.ts";
import type { ToldTables } from "../../model/told.ts";
import { percent } from "../../values/print.ts";
import { unbroken } from "../../values/unbroken.ts";
import { type Child, h } from "../shown/build.ts";
import { lineMarks, section } from "../shown/marks.ts";
import { pictureOf } from "../shown/picture.ts";
import { statementList } from "../shown/statements.ts";
import { evaluationList } from "./evaluation-list.ts";
import { factsOf } from "./facts.ts";
import { flagList } from "./flag-list.ts";
import { sourceLines } from "./source-lines.ts";
import type { DrawnVoice } from "./voice.ts";

/**
 * All that one report says, as its own page would say it, with its evaluations and its text below.
 * @param scans where pages of scans stand
 */
export function drawReport(
  voice: DrawnVoice,
  id: string,
  tables: ToldTables,
  lines: string[],
  scans: string,
): HTMLElement {
  const [row] = tables.reports;
  if (!row) throw new Error(`${id}: its row is missing`);
  const { say } = voice;
  const words = say.report;
  const view = viewReport(row, tables);
  const { facts, money } = view;
  const unit = compareUnits(tables).find((one) => one.row.report_id === id);
  const rate = unit?.rate ? { ratio: unit.rate.ratio, text: percent(unit.rate.ratio) } : null;
  const indicators = viewIndicators(tables.indicators, tables);
  const sums = { budget: unit?.budget.sum ?? null, executed: unit?.executed.sum ?? null };
  return h(
    "article",
    { class: "drawn" },
    h(
      "header",
      { class: "opening" },
      h("p", { class: "kicker" }, say.words.named(row.title, row.title_en)),
      h("h1", {}, unbroken(words.headline(view.place, facts.evaluations, facts, row.kind))),
      h("p", { class: "standfirst" }, say.words.join(words.low(money), words.missed(facts))),
    ),
    h("div", { class: "section" }, pictureOf(voice, { ...sums, rate, indicators }, EXPLAIN_BELOW)),
    flagList(voice, view.flags, tables),
    evaluationList(voice, words.executionTitle(view.place, money), view.evaluations, tables, row.kind),
    statements(voice, view.statements),
    corrections(voice, view.corrections),
    section(
      words.ledger(view.lines, view.fates),
      "ledger",
      h("p", {}, words.ledgerText(view.lines, view.fates)),
      notices(voice, view.notices),
    ),
    section(words.facts, "facts", factsOf(voice, row, tables.regions)),
    sourceLines(
      voice,
      viewSource(id, lines, tables).map((line) => ({ ...line, note: noteOf(line) })),
      `${scans}${id}-`,
    ),
  );
}

function statements(voice: DrawnVoice, rows: ToldTables["statements"]): Child {
  return rows.length === 0
    ? null
    : section(voice.say.stated(countStatements(rows)), "statements", statementList(voice, rows));
}

function corrections(voice: DrawnVoice, rows: ToldTables["corrections"]): Child {
  if (rows.length === 0) return null;
  const words = voice.say.corrections;
  return section(
    words.heading(rows.length),
    "corrections",
    h(
      "ul",
      { class: "matters", role: "list" },
      rows.map((row) =>
        h(
          "li",
          {},
          words.read(row.from, row.to),
          lineMarks(voice, row.line),
          h(
            "p",
            { class: "aside" },
            h("span", { lang: row.quoted ? voice.printed : null }, row.reason),
            voice.say.words.aside(row.date),
          ),
        ),
      ),
    ),
  );
}

function notices(voice: DrawnVoice, rows: ToldTables["notices"]): Child {
  if (rows.length === 0) return null;
  return h(
    "div",
    { class: "subsection" },
    h("h3", {}, voice.say.notices.title),
    h(
      "ul",
      { class: "matters", role: "list" },
      rows.map((row) => h("li", {}, row.message, lineMarks(voice, row.line))),
    ),
  );
}
