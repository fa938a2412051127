import { viewAudits } from "../../../src/findings/audits.ts";
import { briefOf } from "../../../src/findings/brief.ts";
import { countMarks } from "../../../src/findings/indicators.ts";
import { countStatements } from "../../../src/findings/reports.ts";
import { countFates, viewSource } from "../../../src/findings/source.ts";
import { ratesOfSources } from "../../../src/findings/sources.ts";
import type { Messages } from "../../../src/messages/index.ts";
import { EXCERPT_COLUMNS } from "../../../src/model/excerpt.ts";
import { published } from "../../../src/published.ts";
import type { Called } from "./called.ts";
import { evaluations, overviews, placeOf, places, rates, tables } from "./collection.ts";
import { counts, named, one, parts } from "./numbers.ts";

const audits = viewAudits(tables.score_audits, tables.indicators);
const briefs = tables.reports.map((row) => briefOf(row, tables));
const readings = tables.reports.flatMap(({ report_id }) =>
  viewSource(report_id, published().texts.get(report_id) ?? [], tables).flatMap((line) => line.readings),
);
const withKinds = <Of>(what: Of): [Of, "whole" | "excerpt"][] => [
  [what, "whole"],
  [what, "excerpt"],
];
const fates = countFates(tables.ledger);

export const single: Pick<
  Called<Messages>,
  "drawn" | "report" | "evaluation" | "source" | "excerpt" | "audit" | "brief"
> = {
  drawn: { drawing: { missing: [["minle-2023"], [""]] } },
  report: {
    headline: one(overviews),
    own: {
      headline: overviews.flatMap((facts): Parameters<Messages["report"]["own"]["headline"]>[] =>
        withKinds(facts).map(([, kind]) => [places[0] ?? "", facts.evaluations, facts, kind]),
      ),
      low: one(rates),
      obtained: [
        [{ kind: "whole", source_file: "report.txt", source_url: "https://example.org/" }],
        [{ kind: "excerpt", source_file: "excerpt.csv", source_url: null }],
      ],
      missed: one(overviews),
      completionTitle: overviews.map((facts) => [places[0] ?? "", facts]),
      executionTitle: rates.map((summary) => [places[0] ?? "", summary]),
      statements: [[countStatements(tables.statements)], [[{ kind: "problem", count: 1 }]]],
      ledger: counts.map(([count]) => [1234, { used: 1, ignored: 1, not_understood: count }]),
      ledgerText: [
        [tables.ledger.length, fates],
        [1, { used: 1, ignored: 1, not_understood: 1 }],
      ],
    },
  },
  evaluation: {
    picture: {
      spent: [["67.93%"]],
      budget: [["1,873.25 yuan"]],
      executed: [["1,272.47 yuan"]],
      left: [["600.78 yuan"]],
      indicators: counts,
    },
    title: tables.evaluations.map(({ name, report_id, ordinal }) => [name, placeOf(report_id), ordinal]),
    headline: tables.evaluations.map(({ name, execution_rate_printed }) => [name, execution_rate_printed]),
    counts: evaluations.flatMap((view) => withKinds(view)),
    spent: tables.evaluations.flatMap((row) => withKinds(row)),
    indicators: { heading: evaluations.map(({ indicators }) => [countMarks(indicators)]) },
    facts: { heading: [...one(tables.evaluations), [{ total_score: 97, grade: null }]] },
    amounts: { heading: counts },
    management: { heading: parts.map(([stated, rows]) => [rows, stated]) },
    goals: {
      heading: [
        ...one(tables.evaluations),
        [{ goal: null, goal_result: "完成" }],
        [{ goal: "完成", goal_result: "完成" }],
      ],
    },
    money: {
      heading: tables.evaluations.map(({ evaluation_id }) => [ratesOfSources(evaluation_id, tables)]),
      corrected: tables.evaluations.map(({ executed_printed }) => [executed_printed ?? ""]),
    },
  },
  source: {
    title: named,
    headline: counts.map(([count]) => [places[0] ?? "", count, fates]),
    readingText: one(readings),
    crop: [[1]],
    more: counts,
  },
  excerpt: {
    counted: parts,
    title: named,
    headline: counts.map(([count]) => [places[0] ?? "", count]),
    table: { caption: counts },
    list: { found: counts, caption: counts, more: counts },
    column: one([...EXCERPT_COLUMNS]),
  },
  audit: {
    heading: [[audits], [{ ...audits, differ: 0 }], [{ ...audits, recomputed: [] }]],
    lead: [
      [audits],
      [{ ...audits, recomputed: audits.recomputed.slice(0, 1) }],
      [{ ...audits, recomputed: [] }],
    ],
    score: tables.score_audits.map(({ score, weight }) => [score, weight]),
    compare: one(audits.recomputed),
    exemption: audits.recomputed.map((view) => [view.row.exemptions ?? "x", view]),
    others: counts,
    reason: tables.score_audits.flatMap(({ why }) =>
      why === null ? [] : counts.map(([count]): [string, number] => [why, count]),
    ),
  },
  brief: {
    title: named,
    paper: named,
    list: { headline: counts, questions: counts },
    kicker: tables.reports.map(({ publisher }) => [places[0] ?? "", publisher]),
    headline: [
      ...one(briefs),
      ...briefs.flatMap((brief) => rates.map((money): [typeof brief] => [{ ...brief, money }])),
    ],
    spent: one(briefs),
    rates: {
      some: parts.map(([part, whole]): [number, number, string] => [part, whole, "20% – 90%"]),
      all: counts.map(([count]): [number, string] => [count, "20% – 90%"]),
      span: [
        ["20%", "90%"],
        ["92%", "92%"],
      ],
    },
    verify: { heading: one(briefs), text: one(briefs) },
    misses: {
      count: parts.map(([part, whole]) => [whole, part]),
      more: counts,
      numeric: tables.indicators.flatMap(({ basis, target, actual }) =>
        basis === "numeric" ? [[target, actual]] : [],
      ),
      score: [[10, 8]],
      reason: [["given"], ["elsewhere"], ["none"]],
    },
    questions: { heading: [[0], [1], [2], [3]], arithmetic: [["1 + 1 = 2"]] },
    source: {
      text: tables.reports.map(({ title, publisher, publisher_inferred }) => [
        title,
        publisher,
        publisher_inferred,
      ]),
      collected: tables.reports.flatMap(({ collected_on }) => [
        [collected_on, null],
        [collected_on, "https://example.org/"],
      ]),
      check: tables.reports.map(({ sha256 }) => [sha256]),
    },
  },
};
