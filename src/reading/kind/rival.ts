import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";

const FIGURES = [
  "initialBudget",
  "annualBudget",
  "received",
  "executed",
  "rate",
  "executionWeight",
  "executionScore",
  "totalScore",
] as const;
const OF_INDICATORS = ["target", "actual", "weight", "score"] as const;

/** A figure of which two readings of one text say different things, as each prints it; null where they agree in all they share. */
export function findContradiction(ours: Evaluation[], theirs: Evaluation[]): [string, string] | null {
  for (const [index, own] of ours.entries()) {
    const other = theirs[index];
    if (!other) continue;
    const found = FIGURES.flatMap((key) => apart(own[key], other[key]));
    const named = new Map(other.indicators.map((indicator) => [nameOf(indicator), indicator]));
    const inRows = own.indicators.flatMap((indicator) => {
      const rival = named.get(nameOf(indicator));
      return rival ? OF_INDICATORS.flatMap((key) => apart(indicator[key], rival[key])) : [];
    });
    const [first] = [...found, ...inRows];
    if (first) return first;
  }
  return null;
}

const nameOf = ({ name }: Indicator) => fold(name.text);

function apart(own: Reading<unknown> | null, other: Reading<unknown> | null): [string, string][] {
  if (!own || !other || fold(own.text) === fold(other.text)) return [];
  return [[own.text, other.text]];
}
