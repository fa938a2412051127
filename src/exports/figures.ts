import { columnsOf, type TableName, type Tables } from "../model/tables/index.ts";
import { primaryKeyOf } from "../model/tables/keys.ts";
import { textCells } from "./csv.ts";

/** The tables whose numbers are read off reports; a change in them is told in data/CHANGES.md. */
const FIGURE_TABLES = ["evaluations", "funds", "indicators", "amounts"] as const;
const FIGURE_KINDS = ["money", "ratio", "decimal"];
const JUDGED = ["status", "basis"];

/** The columns of a table that hold published figures; none where it has no figures. */
export function figureColumns(table: TableName): string[] {
  if (!FIGURE_TABLES.some((name) => name === table)) return [];
  return columnsOf(table).flatMap(({ name, meta }) => {
    const judged = table === "indicators" && JUDGED.includes(name);
    return judged || FIGURE_KINDS.includes(meta.kind) ? [name] : [];
  });
}

/** All published figures as text: whatever else is published, the same figures are the same text. */
export function figuresText(tables: Tables): string {
  const of = (table: (typeof FIGURE_TABLES)[number]) => {
    const wanted = [...primaryKeyOf(table), ...figureColumns(table)];
    const places = columnsOf(table).flatMap(({ name }, index) => (wanted.includes(name) ? [index] : []));
    return textCells(table, tables[table]).map((cells) => places.map((place) => cells[place]));
  };
  return JSON.stringify(FIGURE_TABLES.map(of));
}

/** How a line of data/CHANGES.md says which figures it speaks of: the first of them is the newest. */
export function fingerprintMark(sha256: string): string {
  return `〔${sha256.slice(0, 12)}〕`;
}

/** The fingerprint of the newest line; null where no line has one. */
export function newestFingerprint(changes: string): string | null {
  return /〔[0-9a-f]{12}〕/.exec(changes)?.[0] ?? null;
}
