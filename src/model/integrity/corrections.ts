import { parseLines } from "../place.ts";
import type { Cells, Tables } from "../tables/index.ts";
import { primaryKeyOf } from "../tables/keys.ts";
import { type Broken, numbered, type Publication } from "./broken.ts";

/** The tables whose rows say whether a correction overruled one of their cells. */
const SAID = ["evaluations", "funds", "indicators"] as const;

/** What a correction overrules stands on the line it names. */
export function unfoundCorrections({ tables, texts }: Publication): Broken[] {
  return numbered(tables, "corrections").flatMap(({ row, cells: { report_id, line, from } }): Broken[] => {
    if (parseLines(line).some((number) => texts.get(report_id)?.[number - 1]?.includes(from))) return [];
    const why = { kind: "correction-nowhere", from, line, report: report_id } as const;
    return [{ table: "corrections", row, column: "from", why }];
  });
}

/** A correction names a published cell or none, and a row says that it is corrected where a correction names it. */
export function unjoinedCorrections({ tables }: Publication): Broken[] {
  const named = new Set(tables.corrections.map(({ table, row_id }) => `${table}:${row_id}`));
  const lost = numbered(tables, "corrections").flatMap(({ row, cells: own }): Broken[] => {
    const { table, row_id, column } = own;
    if (table === null && row_id === null && column === null) return [];
    if (table && column && column in (rowOf(tables, table, row_id) ?? {})) return [];
    const why = {
      kind: "correction-of-nothing",
      table: `${table}`,
      row: `${row_id}`,
      column: `${column}`,
    } as const;
    return [{ table: "corrections", row, column: "row_id", why }];
  });
  const silent = SAID.flatMap((table) => {
    const [key = ""] = primaryKeyOf(table);
    return numbered(tables, table).flatMap(({ row, cells }): Broken[] => {
      const own: Cells = cells;
      const isNamed = named.has(`${table}:${own[key]}`);
      if (cells.corrected === isNamed) return [];
      return [{ table, row, column: "corrected", why: { kind: "correction-unsaid", named: isNamed } }];
    });
  });
  return [...lost, ...silent];
}

function rowOf(tables: Tables, table: keyof Tables, id: string | null): Cells | undefined {
  const [key = ""] = primaryKeyOf(table);
  const rows: Cells[] = tables[table];
  return rows.find((cells) => cells[key] === id);
}
