import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeLines } from "../../src/documents/decode.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Place } from "../../src/model/place.ts";
import type { Reading } from "../../src/model/reading.ts";
import { detectReader } from "../../src/reading/dialects/index.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { foundingReports } from "../founding.ts";

/**
 * A cell that was lost costs its own figure, or those of its row; no column ever shows the figure of another. Tried with
 * every figure of the money rows and indicators of the founding reports, blanked and taken out.
 */
const PATIENCE = 120_000;
type Columns = Record<string, Reading<unknown> | null>;

/** The printed columns of each row, by the line of its label: no change below moves a line. */
function columnsOf(evaluations: Evaluation[]): Map<string, Columns> {
  const rows = new Map<string, Columns>();
  for (const { funds, indicators, ...own } of evaluations) {
    const [{ line }] = [own.name.at];
    const { executionWeight, executionScore, totalWeight, totalScore } = own;
    rows.set(`evaluation:${line}`, { executionWeight, executionScore, totalWeight, totalScore });
    for (const { label, initialBudget, annualBudget, executed, rate } of funds)
      rows.set(`fund:${line}:${label.at.line}:${label.text}`, {
        initialBudget,
        annualBudget,
        executed,
        rate,
      });
    for (const { name, target, actual, weight, score, reason } of indicators)
      rows.set(`indicator:${name.at.line}`, { target, actual, weight, score, reason });
  }
  return rows;
}

// a total that a sentence repeats (得分 97 分) is the same figure
const shiftedFrom = (before: Columns, after: Columns) =>
  Object.entries(after).flatMap(([column, reading]) => {
    const own = before[column]?.text;
    if (!reading || (own && reading.text.includes(own))) return [];
    const isSame = JSON.stringify(reading.value) === JSON.stringify(before[column]?.value);
    return isSame ? [] : `${column}: ${own} → ${reading.text}`;
  });

type Change = (cells: string[], cell: number) => string[];
const BLANKED: Change = (cells, cell) => cells.with(cell, "");
const TAKEN_OUT: Change = (cells, cell) => cells.toSpliced(cell, 1);

function lose(lines: string[], lost: Place[], change: Change): string {
  return lines
    .map((text, index) => {
      const cell = lost.find(({ line }) => index === line - 1)?.cell ?? null;
      return cell === null ? text : change(text.split("\t"), cell).join("\t");
    })
    .join("\n");
}

const printedCells = (evaluations: Evaluation[]): Place[] =>
  [...columnsOf(evaluations).values()].flatMap((columns) =>
    Object.values(columns).flatMap((reading) =>
      reading && reading.at.cell !== null && reading.at.line === reading.at.lastLine ? reading.at : [],
    ),
  );

/**
 * What is lost at once: a cell of each form, since none hears of another; in a list, whose rows share a header, one cell.
 * Of a form that would be read more often than so, cells lost together stand far apart.
 */
function losses(evaluations: Evaluation[], readings: number): Place[][] {
  const forms = evaluations
    .filter(({ indicators }) => indicators.length > 0)
    .map((own) => printedCells([own]));
  const most = Math.min(readings, Math.max(0, ...forms.map((cells) => cells.length)));
  const layers = Array.from({ length: most }, (_, layer) =>
    forms.flatMap((cells) => cells.filter((_, index) => index % most === layer)),
  );
  const others = evaluations.filter(({ indicators }) => indicators.length === 0);
  return [...layers, ...printedCells(others).map((place) => [place])];
}

/** Eight samples are founding reports with a slip more, each figure of which is tried alone as they are. */
const READINGS_OF_SAMPLE = 24;
const TEXTS = [
  ...foundingReports().map(({ id, bytes, source }) => ({
    id,
    bytes,
    reader: source.reader,
    readings: Number.POSITIVE_INFINITY,
  })),
  ...readdirSync("tests/samples").flatMap((id) => {
    const file = `tests/samples/${id}/report.txt`;
    if (!existsSync(file)) return [];
    const bytes = readFileSync(file);
    return { id, bytes, reader: detectReader(decodeLines(bytes)), readings: READINGS_OF_SAMPLE };
  }),
];

describe.each(TEXTS.map((own) => [own.id, own] as const))("%s", (id, { bytes, reader, readings }) => {
  const read = (text: string | Uint8Array) => {
    const document = readDocument(
      typeof text === "string" ? new TextEncoder().encode(text) : text,
      [],
      reader,
    );
    const { evaluations } = readEvaluations(document, id);
    return { lines: document.lines, evaluations, rows: columnsOf(evaluations) };
  };
  const { lines, evaluations, rows } = read(bytes);
  // a stacked text has a line per cell: without it the next cell moves up, and the row with it
  const changes = Object.entries(reader === "stacked" ? { BLANKED } : { BLANKED, TAKEN_OUT });

  test.each(changes)(
    "a figure %s is nowhere, and no other takes its place",
    (_, change) => {
      const wrong = losses(evaluations, readings).flatMap((lost) => {
        const text = lose(lines, lost, change);
        return [...read(text).rows].flatMap(([row, after]) => {
          const before = rows.get(row);
          const shifted = before ? shiftedFrom(before, after) : [`${row} is new`];
          const where = lost.map(({ line, cell }) => `${line}:${cell}`).join(" ");
          return shifted.map((what) => `${where} ${row} ${what}`);
        });
      });
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});
