import { z } from "zod";
import { Place } from "./place.ts";
import { Evidence } from "./words.ts";

/**
 * One printed thing: its characters, where they stand, and what they mean. `value` is null where they were not
 * understood, never for zero. `printedValue` and `readAs` are there only where corrections.json overruled the print:
 * what the printed characters mean by themselves, and the characters that `value` was read from.
 */
export interface Reading<T> {
  text: string;
  at: Place;
  value: T | null;
  printedValue?: T | null;
  readAs?: string;
  /** Its characters line by line, where `text` has no break at the end of a line. */
  printed?: string;
  /** Why it is believed, where that is not simply its place: a cell stands under its header, a sentence states. */
  evidence?: Evidence;
}

/** The zod schema of a reading whose value has the given schema. */
export function readingOf<S extends z.ZodType>(value: S) {
  return z.object({
    text: z.string(),
    at: Place,
    value: value.nullable(),
    printedValue: value.nullable().optional(),
    readAs: z.string().optional(),
    printed: z.string().optional(),
    evidence: Evidence.optional(),
  });
}

/** What the printed characters mean, whatever corrections.json says: consistency rules judge this. */
export function asPrinted<T>(reading: Reading<T> | null): T | null {
  if (!reading) return null;
  return reading.printedValue === undefined ? reading.value : reading.printedValue;
}

/** The places of the readings that are there. */
export function placesOf(...readings: (Reading<unknown> | null)[]): Place[] {
  const places: Place[] = [];
  for (const reading of readings) if (reading) places.push(reading.at);
  return places;
}

/** The characters a published figure was read from: the corrected ones where the print was overruled. */
export function saidOf(reading: Reading<unknown>): string {
  return reading.readAs ?? reading.text;
}
