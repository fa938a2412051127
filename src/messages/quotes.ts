/** A sentence whose quotations within quotations stand in ‘’; one whose marks do not pair, as a print may have them, stays as it is. */
export function nestQuotes(sentence: string): string {
  if (!NESTED.test(sentence)) return sentence;
  let depth = 0;
  let paired = true;
  const nested = sentence.replace(/[“”]/g, (mark) => {
    depth += mark === "“" ? 1 : -1;
    paired &&= depth >= 0;
    const level = mark === "“" ? depth : depth + 1;
    return level % 2 === 1 ? mark : INNER[mark as "“" | "”"];
  });
  return paired && depth === 0 ? nested : sentence;
}

/** A mark that opens before the one in front of it is closed: nearly no sentence has one. */
const NESTED = /“[^”]*“/;
const INNER = { "“": "‘", "”": "’" };
