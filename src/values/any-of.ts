/** The source of a pattern for any of these words, the longest first, so that 补助金 is not found as 补助. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((a, b) => b.length - a.length).join("|")})`;
}
