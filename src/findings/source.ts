import { lineName, parseLines } from "../model/place.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import type { ToldTables } from "../model/told.ts";
import { type Fate, IGNORED_BECAUSE, type IgnoredBecause } from "../model/words.ts";
import { eachCorrection } from "./corrections.ts";
import { ofEvaluation, ofReport } from "./of-report.ts";

/** Something that was read from a line, and where it is shown. */
export interface LineReading {
  kind: "evaluation" | "fund" | "indicator" | "management" | "statement" | "amount";
  /** Null where it is told of all that the report evaluates. */
  evaluation: string | null;
  anchor: string | null;
  text: string;
}

/** One printed line and what became of it. */
export interface SourceLine {
  number: number;
  text: string;
  ledger: LedgerRow | null;
  readings: LineReading[];
  corrections: ToldTables["corrections"];
  notices: ToldTables["notices"];
  flags: FlagsOfLine;
}

/** The flags that name a line: in full at the line each rests on first, by their titles elsewhere. */
export interface FlagsOfLine {
  told: ToldTables["flags"];
  repeated: ToldTables["flags"];
  /** Flags of the lowest severity, only where they rest first. */
  context: ToldTables["flags"];
}

/** Every line of a report with what was read from it, or why nothing was. */
export function viewSource(reportId: string, texts: string[], tables: ToldTables): SourceLine[] {
  const own = <T extends { report_id: string }>(rows: T[]) => ofReport(rows, reportId);
  const ledger = new Map(own(tables.ledger).map((row) => [row.line, row]));
  const readings = byLine(readingsOf(reportId, tables), ({ line }) => line);
  const corrections = byLine(eachCorrection(own(tables.corrections)), ({ line }) => line);
  const notices = byLine(own(tables.notices), ({ line }) => line);
  const flags = byLine(own(tables.flags), ({ line }) => line);
  return texts.map((text, index) => {
    const number = index + 1;
    return {
      number,
      text,
      ledger: ledger.get(lineName(number)) ?? null,
      readings: (readings.get(number) ?? []).map(({ reading }) => reading),
      corrections: corrections.get(number) ?? [],
      notices: notices.get(number) ?? [],
      flags: sortFlags(flags.get(number) ?? [], number),
    };
  });
}

function sortFlags(flags: ToldTables["flags"], number: number): FlagsOfLine {
  const context = flags.filter(({ severity }) => severity === "info");
  const others = flags.filter(({ severity }) => severity !== "info");
  const restsOn = ({ line }: { line: string }) => parseLines(line)[0] === number;
  return {
    told: others.filter(restsOn),
    repeated: others.filter((flag) => !restsOn(flag)),
    context: context.filter(restsOn),
  };
}

/** The text of a line as runs of characters and runs of tabs; tabs are what divides its cells. */
export function splitCells(text: string): { tabs: boolean; text: string }[] {
  return text
    .split(/(\t+)/)
    .filter((part) => part !== "")
    .map((part) => ({ tabs: part.startsWith("\t"), text: part }));
}

/** How many lines met each fate; the counts add up to the lines that are not blank. */
export function countFates(rows: LedgerRow[]): Record<Fate, number> {
  const counts = { used: 0, ignored: 0, not_understood: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

/** A line in a few words: what was read from it, or whose it is, or why it carries nothing. */
export type LineNote =
  | { kind: "read"; reading: LineReading; more: number }
  | { kind: "form"; evaluation: string }
  | { kind: "ignored"; because: IgnoredBecause }
  | { kind: "other"; text: string };

/** @returns null for a blank line */
export function noteOf({ ledger, readings }: SourceLine): LineNote | null {
  const reading = readings.find(({ kind }) => kind !== "evaluation") ?? readings[0];
  if (reading) return { kind: "read", reading, more: readings.length - 1 };
  if (!ledger) return null;
  const because = IGNORED_BECAUSE.find((reason) => reason === ledger.by);
  if (because) return { kind: "ignored", because };
  const evaluation = evaluationOf(ledger);
  return evaluation ? { kind: "form", evaluation } : { kind: "other", text: ledger.by };
}

/** The evaluation whose form took a line: its number stands behind the id of its report, which may end in a number too. */
function evaluationOf({ report_id, by }: LedgerRow): string | null {
  const [form, row = ""] = by.split(":");
  const [number] = row.startsWith(`${report_id}-`)
    ? (/^\d+/.exec(row.slice(report_id.length + 1)) ?? [])
    : [];
  return form && number ? `${report_id}-${number}` : null;
}

interface Placed {
  line: string;
  reading: LineReading;
}

function readingsOf(reportId: string, tables: ToldTables): Placed[] {
  const evaluations = ofReport(tables.evaluations, reportId);
  const own = <T extends { evaluation_id: string | null }>(rows: T[]) =>
    evaluations.flatMap(({ evaluation_id }) => ofEvaluation(rows, evaluation_id));
  const ofAll = ofReport(tables.statements, reportId).filter(({ evaluation_id }) => evaluation_id === null);
  const placed = (
    kind: LineReading["kind"],
    row: { evaluation_id: string | null; line: string },
    text: string,
    anchor: string | null,
  ) => ({
    line: row.line,
    reading: { kind, evaluation: row.evaluation_id, anchor, text },
  });
  return [
    ...evaluations.map((row) => placed("evaluation", row, row.name, null)),
    ...own(tables.funds).map((row) => placed("fund", row, row.label, row.fund_id)),
    ...own(tables.management).map((row) => placed("management", row, row.aspect, null)),
    ...own(tables.indicators).map((row) => placed("indicator", row, row.name, row.indicator_id)),
    ...[...own(tables.statements), ...ofAll].map((row) => placed("statement", row, row.kind, null)),
    ...own(tables.amounts).map((row) => placed("amount", row, row.label, null)),
  ];
}

function byLine<T>(rows: T[], lineOf: (row: T) => string): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const row of rows) {
    for (const line of parseLines(lineOf(row))) found.set(line, [...(found.get(line) ?? []), row]);
  }
  return found;
}
