import { countSeverities, summarizeFlags } from "../../../src/findings/flags.ts";
import type { Messages } from "../../../src/messages/index.ts";
import { Severity } from "../../../src/model/words.ts";
import { RULES } from "../../../src/rules/index.ts";
import type { Called } from "./called.ts";
import { overviews, places, tables } from "./collection.ts";
import { amounts, counts, one, parts } from "./numbers.ts";

const lineRuns: [first: number, last: number][] = [
  [54, 54],
  [54, 60],
];
const severities = Severity.options.map((severity): [typeof severity] => [severity]);
const flagFacts = [tables.flags, tables.flags.slice(0, 1), []].flatMap((flags) =>
  [1, tables.reports.length].map((reports) => summarizeFlags(flags, reports)),
);

const editions: [id: string][] = [["2026-12-01-04a5bfd1ac7a"]];

export const whole: Pick<
  Called<Messages>,
  "site" | "words" | "flags" | "rulePage" | "data" | "about" | "methods" | "search"
> = {
  site: {
    pages: { line: { range: [[1, 500]] }, row: { range: [[101, 200]] } },
    line: { mark: lineRuns },
    copy: { failed: [["https://example.org/"]] },
    chart: { embed: { title: [["A title"]] }, credit: [["https://example.org/"]] },
    corrections: { heading: counts, read: tables.corrections.map(({ from, to }) => [from, to]) },
  },
  words: {
    drawn: [
      [35, 35],
      [30, 125],
    ],
    inYuan: [["Executed"]],
    asRatio: [["Recomputed rate"]],
    others: [[1], [30]],
    join: [["One.", "Two."]],
    list: [[["Changchun", 2023]]],
    series: [[["one thing", "another"]]],
    labelled: [["Label", "text"]],
    aside: [["2026-11-21"]],
    described: [["A title", "A sentence."]],
    money: amounts,
    moneyShort: amounts,
    tick: amounts,
    gloss: one([...tables.funds.map(({ label }) => label), ...tables.management.map(({ aspect }) => aspect)]),
    named: tables.reports.map(({ title, title_en }) => [title, title_en]),
    called: tables.reports.map(({ title, title_en }) => [title, title_en]),
    unexplained: parts.map(([silent, missed]) => [missed, silent]),
  },
  flags: {
    arithmetic: tables.flags.flatMap(({ arithmetic }): [string][] =>
      arithmetic === null ? [] : [[arithmetic]],
    ),
    rules: counts,
    headline: one(flagFacts),
    standfirst: one(flagFacts),
    chart: {
      title: one(flagFacts),
      caption: counts,
      part: counts.map(([count]) => ["Disclosure", "High", count]),
    },
    sectionOf: severities.map(([severity]) => [severity, 16, "Low budget execution", 5]),
    section: severities.flatMap(([severity]) =>
      counts.map(([count]): [Severity, number] => [severity, count]),
    ),
    meaning: severities,
    none: severities,
    ofUnit: parts.map(([part, whole]) => [whole, part]),
    light: { heading: parts },
    catalogue: { heading: parts.map(([part, whole]) => [whole, part]) },
    count: counts,
    more: counts,
    moreAt: counts,
    rest: counts,
    clears: tables.flags.map(({ clears }) => [clears]),
    reply: [["a bureau", "2026-11-21"]],
    ruleOn: [["Low budget execution", "a project"]],
    addressOf: [["Low budget execution", "a project"]],
    front: {
      heading: parts.map(([part, whole]) => [whole, part]),
      lead: counts.flatMap(([count]) => [true, false].map((most): [number, boolean] => [count, most])),
      siblings: counts,
      all: counts,
    },
  },
  rulePage: {
    headline: parts.map(([part, whole]) => ["Low budget execution", whole, part]),
    never: counts,
    usually: [["The unit owes an explanation"]],
    stood: parts.map(([part, whole]) => [whole, part]),
    how: RULES.map(({ category, severity }) => [category, severity]),
    found: one(RULES.map(({ id }) => countSeverities(tables.flags.filter(({ rule }) => rule === id)))),
  },
  data: {
    kinds: parts,
    headline: counts.map(([count]) => [count, 2163]),
    versions: {
      shown: editions,
      moved: editions,
      counts: counts.map(([count]): [number, number, number, number] => [count, count, count, count]),
    },
    edition: {
      title: editions,
      headline: [["2026-12-01-04a5bfd1ac7a", "0.2.0", "2026-12-01"]],
      first: counts,
      since: counts.map(([count]) => ["2026-12-01-04a5bfd1ac7a", count]),
      change: one([
        { table: "reports", row: "a-2023", column: null, from: null, to: "a-2023" },
        { table: "reports", row: "a-2023", column: null, from: "a-2023", to: null },
        { table: "flags", row: "rate-mismatch--a-2023-01", column: null, from: null, to: "x" },
        { table: "flags", row: "rate-mismatch--a-2023-01", column: null, from: "x", to: null },
        { table: "flags", row: "rate-mismatch--a-2023-01", column: "severity", from: "high", to: "medium" },
        { table: "funds", row: "a-2023-01-total", column: null, from: null, to: "x" },
        { table: "funds", row: "a-2023-01-total", column: null, from: "x", to: null },
        { table: "funds", row: "a-2023-01-total", column: "executed", from: "", to: "5.00" },
        { table: "funds", row: "a-2023-01-total", column: "executed", from: "5.00", to: "" },
      ]),
    },
    changes: { headline: counts.map(([count]) => [count, "2026-11-21", "2026-12-01"]) },
    dictionary: { headline: counts.map(([count]) => ["reports", count, count]) },
  },
  about: { headline: one(overviews) },
  methods: { headline: one(overviews) },
  search: {
    plain: { report: counts, evaluation: counts, rule: counts },
    headline: overviews.map((facts) => [facts, 50]),
    record: {
      report: tables.reports.map(({ publisher }) => [places[0] ?? "", publisher]),
      indicator: tables.evaluations.map(({ name }) => [places[0] ?? "", name]),
      said: tables.indicators.map(({ target, actual }) => [target, actual]),
    },
  },
};
