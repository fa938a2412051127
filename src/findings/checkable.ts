/** How many indicators of a report can be checked against printed figures. */
export interface Checkable {
  place: string;
  all: number;
  numeric: number;
}

/** The report with the least to check in proportion, and the one with the most; null where none has indicators. */
export function endsOfCheckable(reports: Checkable[]): [least: Checkable, most: Checkable] | null {
  const sorted = reports.toSorted((a, b) => a.numeric / a.all - b.numeric / b.all || b.all - a.all);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most ? [least, most] : null;
}
