import type { Evaluation, Fund, Indicator } from "../model/evaluation.ts";
import type { Reading } from "../model/reading.ts";
import { TABLES } from "../model/tables/index.ts";

/** The records whose cells are read off a report, by their table. */
interface Records {
  evaluations: Evaluation;
  funds: Fund;
  indicators: Indicator;
}

/** A published cell and the print it holds. */
export interface PrintedCell {
  column: string;
  reading: Reading<unknown>;
}

/** A rate is published twice: as printed, and as it follows from the amounts. */
const COLUMNS: Record<string, string> = { rate: "execution_rate_printed" };

/** The cells of a record that hold what is printed, by the columns of its table. */
export function printedCells<Name extends keyof Records>(table: Name, record: Records[Name]): PrintedCell[] {
  return Object.entries(record).flatMap(([property, reading]: [string, unknown]): PrintedCell[] => {
    if (!isReading(reading)) return [];
    const column = COLUMNS[property] ?? snakeCase(property);
    return column in TABLES[table].shape ? [{ column, reading }] : [];
  });
}

/** Whether a correction overruled one of the cells of a record. */
export function isCorrected<Name extends keyof Records>(table: Name, record: Records[Name]): boolean {
  // hardly any report has a correction, so hardly any cell has to be named
  return (
    isOverruled(record) && printedCells(table, record).some(({ reading }) => reading.readAs !== undefined)
  );
}

// a list of all values would be made of every row
function isOverruled(record: object): boolean {
  for (const property in record) {
    const value: unknown = record[property as keyof typeof record];
    if (typeof value === "object" && value !== null && "readAs" in value) return true;
  }
  return false;
}

const isReading = (value: unknown): value is Reading<unknown> =>
  typeof value === "object" && value !== null && "text" in value && "at" in value && "value" in value;

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
