import type { Evaluation } from "../../../src/model/evaluation.ts";
import type { Notice } from "../../../src/model/notice.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { Content, Row } from "./content.ts";
import type { Layout } from "./layout.ts";

type Columns = Record<string, Reading<unknown> | null>;

// one that a line break parted is the same, and so is one that says 其中
const labelOf = (label: string) => label.replaceAll("\n", "").replace(/^其中：/, "");

export const moneyOf = ({ funds }: Evaluation): [string, Columns][] =>
  funds.map(({ label, initialBudget, annualBudget, received, executed, rate }) => [
    labelOf(label.text),
    { initial: initialBudget, annual: annualBudget, received, executed, rate },
  ]);
export const indicatorsOf = ({ indicators }: Evaluation): [string, Columns][] =>
  indicators.map(({ name, target, actual, weight, score, reason }) => [
    name.text,
    { target, number: target, actual, weight, score, reason },
  ]);

/** What is published under a column in which something else was put in, or nothing. */
function wrongIn(rows: Row[], read: [string, Columns][], columns: string[]): string[] {
  return read.flatMap(([label, own]) => {
    const row = rows.find((candidate) => labelOf(candidate.label) === label);
    if (!row) return [`${label} was never put in`];
    return columns.flatMap((column) => {
      const reading = own[column];
      if (!reading) return [];
      const printed = reading.text.replaceAll("\n", "");
      // of a target in three cells a lost sign or unit leaves the others
      const put = row.cells[column === "number" ? "target" : column] ?? "";
      const isPut = column === "number" ? put.includes(printed) && /\d/.test(printed) : printed === put;
      return isPut ? [] : [`${label} ${column}: ${printed}, not ${put}`];
    });
  });
}

export const FIGURES = [
  "initial",
  "annual",
  "received",
  "executed",
  "rate",
  "target",
  "number",
  "actual",
  "weight",
  "score",
  "reason",
];
const keep = (columns: string[], of: string[]) => columns.filter((column) => of.includes(column));

/** What was published of a table that was not put in so, which rows are missing, and how many gaps have a notice. */
export function check(
  content: Content,
  layout: Omit<Layout, "lines">,
  { evaluations, notices }: { evaluations: Evaluation[]; notices: Notice[] },
) {
  const wrong = evaluations.flatMap((own) => [
    ...wrongIn(content.money, moneyOf(own), keep(layout.money, FIGURES.slice(0, 5))),
    ...wrongIn(content.indicators, indicatorsOf(own), keep(layout.indicators, FIGURES.slice(5))),
  ]);
  const missing = [
    ...content.money.filter(
      ({ label }) =>
        !evaluations.some(({ funds }) => funds.some((own) => labelOf(own.label.text) === labelOf(label))),
    ),
    ...content.indicators.filter(
      ({ label }) => !evaluations.some(({ indicators }) => indicators.some((own) => own.name.text === label)),
    ),
  ].map(({ label }) => label);
  const gaps = notices.filter(({ notice }) => notice !== "unknown-programme");
  return { wrong, missing, gaps: gaps.length, evaluations };
}
