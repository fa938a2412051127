/** Line of each entry of a JSON list, from 1: where its first character stands. The text must be sound JSON. */
export function entryLines(json: string): number[] {
  const lines: number[] = [];
  let [depth, line, isNew] = [0, 1, false];
  // a string is one token: brackets inside it are letters
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[^"]/g)) {
    if (token === "\n") line += 1;
    if (/^\s$/.test(token)) continue;
    if (token === "]" || token === "}") depth -= 1;
    if (depth === 1 && isNew && token !== "]") {
      lines.push(line);
      isNew = false;
    }
    if (token === "[" || token === "{") depth += 1;
    if (depth === 1 && (token === "," || (token === "[" && lines.length === 0))) isNew = true;
  }
  return lines;
}
