/** A heading that may break after a comma, before a number or behind a date, not between a number and what it counts, nor in a date. */
export function unbroken(heading: string): string {
  return heading
    .replace(/(?<!-\d\d)(?<=\d) (?=\p{Script=Han})/gu, "\u00a0")
    .replace(/(?<=\d)-(?=\d)/g, "\u2011");
}
