import { type Block, type Cell, UnreadableFile } from "../../documents/block.ts";
import { EXCERPT_COLUMNS, ExcerptRow, LeftOut } from "../../model/excerpt.ts";
import type { Reading } from "../../model/reading.ts";
import type { CellFault } from "../../model/refusal.ts";

/** One row of an excerpt, checked: its cells by their columns, and what it says of itself. */
export interface ReadRow {
  row: ExcerptRow;
  cells: Map<string, Cell>;
  /** What the page calls a figure, by column. */
  words: Map<string, string>;
  leftOut: Set<LeftOut>;
}

/** The columns of an excerpt, as its first line names them. @throws UnreadableFile where one is unknown or stands twice */
export function readHead(head: Block | undefined): string[] {
  const names = head?.cells.map(({ text }) => text) ?? [];
  const known: readonly string[] = EXCERPT_COLUMNS;
  const strange = names.find((name, index) => !known.includes(name) || names.indexOf(name) !== index);
  if (strange !== undefined) throw new UnreadableFile(1, { kind: "excerpt-column", column: strange });
  return names;
}

/** One row, every cell of the kind its column holds. @throws UnreadableFile naming line and column where one is not */
export function readRow({ cells }: Block, columns: string[], line: number): ReadRow {
  if (cells.length !== columns.length)
    throw new UnreadableFile(line, { kind: "excerpt-cells", cells: cells.length, columns: columns.length });
  const filled = columns.flatMap((name, index): [string, Cell][] => {
    const cell = cells[index];
    return cell && cell.text !== "" ? [[name, cell]] : [];
  });
  const checked = ExcerptRow.safeParse(Object.fromEntries(filled.map(([name, { text }]) => [name, text])));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const column = issue?.path.join(".") ?? "";
    const said = filled.find(([name]) => name === column)?.[1].text ?? null;
    throw new UnreadableFile(line, { kind: "excerpt-cell", column, said, ...faultOf(issue, said) });
  }
  const row = checked.data;
  const words = new Map(wordsOf(row.words).map(([name, said]): [string, string] => [name, said]));
  return { row, cells: new Map(filled), words, leftOut: leftOutOf(row.left_out, line) };
}

/** What a cell must be, by what the schema says of it. */
const FAULTS: readonly CellFault[] = ["amount", "percent", "points", "year", "words"];

function faultOf(issue: Issue | undefined, said: string | null): { why: CellFault; allowed: string[] } {
  const allowed = issue?.code === "invalid_value" ? (issue.values ?? []).map(String) : [];
  if (allowed.length > 0) return { why: "choice", allowed };
  if (said === null) return { why: "missing", allowed };
  return { why: FAULTS.find((fault) => fault === issue?.message) ?? "length", allowed };
}

/** What a schema says of a value. */
interface Issue {
  code?: string;
  message: string;
  values?: readonly unknown[];
}

/** A figure of the row as it stands in its cell. */
export function readingIn<T>(
  { cells }: ReadRow,
  column: string,
  parse: (text: string) => T | null,
): Reading<T> | null {
  const cell = cells.get(column);
  return cell ? { text: cell.text, at: cell.at, value: parse(cell.text) } : null;
}

const wordsOf = (words = "") =>
  words.split(";").flatMap((pair): [string, string][] => {
    const [name, said] = pair.split("=");
    return name && said ? [[name, said]] : [];
  });

function leftOutOf(said: string | undefined, line: number): Set<LeftOut> {
  const named = (said ?? "").split(";").filter((one) => one !== "");
  return new Set(
    named.map((one) => {
      const known = LeftOut.safeParse(one);
      if (known.success) return known.data;
      throw new UnreadableFile(line, { kind: "excerpt-left-out", said: one, allowed: LeftOut.options });
    }),
  );
}
