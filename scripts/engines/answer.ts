/** What an engine answered to the questions: its rows as text, alike in every engine, and how long it took. */
export interface Answers {
  engine: string;
  load: number;
  questions: Map<string, { seconds: number; rows: string[] }>;
}

/** A row as text: numbers without needless zeros and without powers of ten, NULL for an empty cell. */
export function rowText(cells: unknown[]): string {
  return cells.map(cellText).join("\t");
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "NULL";
  const text = String(cell);
  if (/^-?[\d.]+e-?\d+$/i.test(text))
    return Number(text)
      .toFixed(12)
      .replace(/\.?0+$/, "");
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}

/** The statements of a file, without comments. */
export function statementsOf(sql: string): string[] {
  return sql
    .replace(/^--.*\n/gm, "")
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
