import type { Evaluation } from "../model/evaluation.ts";

/** What tells two reports of one region and year apart. */
interface Told {
  publisher: string;
  evaluations: Evaluation[];
}

/**
 * Whether two reports of one region and year are the same: they are on the same forms, and either one unit published both
 * or they speak of the same thing. Two bureaus of one city may use one form.
 */
export function isSameReport(one: Told, other: Told): boolean {
  const forms = (report: Told) => [...new Set(report.evaluations.map(({ form }) => form))].sort().join(" ");
  const names = new Set(one.evaluations.map(({ name }) => name.text));
  const shares = other.evaluations.some(({ name }) => names.has(name.text));
  return forms(one) === forms(other) && (shares || one.publisher === other.publisher);
}
