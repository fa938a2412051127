/**
 * Every match of a pattern in a text, in its order: as `matchAll` finds them, which copies the pattern for each text and
 * so costs ten times as much where a text has none.
 * @param pattern global, and never matching nothing
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new Error(`${pattern} finds its first match again and again`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === "") throw new Error(`${pattern} matches nothing at ${match.index}`);
    found.push(match);
  }
  return found;
}
