import type { Evaluation } from "../model/evaluation.ts";

/** The years that the evaluations of one file print, each once, from the first; a file of two years is two reports. */
export function yearsOf(evaluations: Pick<Evaluation, "fiscalYear">[]): number[] {
  const years = evaluations.flatMap(({ fiscalYear }) => fiscalYear?.value ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}
