/** A heading that may break after a comma, before a number or behind a date, not between a number and what it counts, a bound and its rate, a place and its year, nor in a date. */
export function unbroken(heading: string): string {
  return heading
    .replace(/(?<!-\d\d)(?<=\d) (?=\p{Script=Han})/gu, "\u00a0")
    .replace(/(?<=[于到是]) (?=\d[\d.]*%)/gu, "\u00a0")
    .replace(/(?<=\p{Script=Han}) (?=20\d\d(?!\d))/gu, "\u00a0")
    .replace(/(?<=\d)-(?=\d)/g, "\u2011");
}
