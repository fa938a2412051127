import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { readReport } from "../read.ts";
import { Chance, type Content, makeContent, type Row } from "./content.ts";
import { DAMAGES } from "./damage.ts";
import { layOut } from "./layout.ts";

/**
 * Random content in random layouts, damaged or not: what is published is what was put in, and what is not published has
 * a notice. `SEED=…` tries others.
 */
const SEED = Number(process.env.SEED ?? 20231121);
const CASES = 250;
const PATIENCE = 120_000;

type Columns = Record<string, Reading<unknown> | null>;

const moneyOf = ({ funds }: Evaluation): [string, Columns][] =>
  funds.map(({ label, initialBudget, annualBudget, received, executed, rate }) => [
    label.text,
    { initial: initialBudget, annual: annualBudget, received, executed, rate },
  ]);
const indicatorsOf = ({ indicators }: Evaluation): [string, Columns][] =>
  indicators.map(({ name, target, actual, weight, score, reason }) => [
    name.text,
    { target, number: target, actual, weight, score, reason },
  ]);

/** What is published under a column in which something else was put in, or nothing. */
function wrongIn(rows: Row[], read: [string, Columns][], columns: string[]): string[] {
  return read.flatMap(([label, own]) => {
    const row = rows.find((candidate) => candidate.label === label);
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

const FIGURES = [
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

function check(content: Content, layout: ReturnType<typeof layOut>, text: string) {
  const { evaluations, notices } = readReport(text);
  const wrong = evaluations.flatMap((own) => [
    ...wrongIn(content.money, moneyOf(own), keep(layout.money, FIGURES.slice(0, 5))),
    ...wrongIn(content.indicators, indicatorsOf(own), keep(layout.indicators, FIGURES.slice(5))),
  ]);
  const missing = [
    ...content.money.filter(
      ({ label }) => !evaluations.some(({ funds }) => funds.some((own) => own.label.text === label)),
    ),
    ...content.indicators.filter(
      ({ label }) => !evaluations.some(({ indicators }) => indicators.some((own) => own.name.text === label)),
    ),
  ].map(({ label }) => label);
  const gaps = notices.filter(({ notice }) => notice !== "unknown-programme");
  return { wrong, missing, gaps: gaps.length, evaluations };
}

const print = (lines: { cells: string[] }[]) => lines.map(({ cells }) => cells.join("|")).join("\n");

describe.each(Object.keys(DAMAGES))(`seed ${SEED}: %s`, (name) => {
  test(
    "what is published was put in, what is not has a notice",
    () => {
      const failures: string[] = [];
      for (let index = 0; index < CASES; index++) {
        const chance = new Chance(SEED + index * 7919);
        const content = makeContent(chance);
        const layout = layOut(content, chance, chance.next() < 0.3);
        const text = print(DAMAGES[name]?.(layout.lines, chance) ?? layout.lines);
        const { wrong, missing, gaps } = check(content, layout, text);
        const isSilent = missing.length > 0 && gaps === 0;
        const isLost = (name === "none" || name === "a page break") && missing.length > 0;
        if (wrong.length > 0 || isSilent || isLost)
          failures.push(
            `case ${index}: ${[...wrong, ...missing.map((label) => `without ${label}`)].join("; ")}\n${text}`,
          );
      }
      expect(failures.slice(0, 3).join("\n\n")).toBe("");
    },
    PATIENCE,
  );
});

test(`seed ${SEED}: shuffled rows say the same`, { timeout: PATIENCE }, () => {
  for (let index = 0; index < CASES; index++) {
    const content = makeContent(new Chance(SEED + index * 104_729));
    const [a, b] = [1, 2].map((order) => {
      const shuffled = new Chance(SEED + index + order);
      const money = order === 1 ? content.money : shuffled.shuffle(content.money);
      const indicators = order === 1 ? content.indicators : shuffled.shuffle(content.indicators);
      const layout = layOut({ ...content, money, indicators }, new Chance(SEED + index), true);
      const { evaluations } = readReport(print(layout.lines));
      const rows = evaluations.flatMap((own) => [...moneyOf(own), ...indicatorsOf(own)]);
      return rows
        .map(
          ([label, columns]) => `${label} ${FIGURES.map((column) => columns[column]?.text ?? "").join(" ")}`,
        )
        .sort();
    });
    expect(a).toEqual(b);
    expect(a?.length).toBe(content.money.length + content.indicators.length);
  }
});
