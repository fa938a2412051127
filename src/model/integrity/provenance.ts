import { fenOf, parseMoney } from "../../values/money.ts";
import { parseLines } from "../place.ts";
import { type Cells, columnsOf, type Tables } from "../tables/index.ts";
import { primaryKeyOf } from "../tables/keys.ts";
import type { ProvenanceRow } from "../tables/provenance.ts";
import { type Broken, numbered, type Publication } from "./broken.ts";

const CITED = ["evaluations", "funds", "indicators", "totals"] as const;
const NUMBERS = ["money", "ratio", "decimal"];
const WORDS = ["grade", "goal", "goal_result"];
const AMOUNTS = ["initial_budget", "annual_budget", "received", "executed"];

/** Every line of a cited text stands on one of its lines, the first in its cell where it names one. */
export function misquotes({ tables, texts }: Publication): Broken[] {
  return numbered(tables, "provenance").flatMap(
    ({ row, cells: { report_id, line, cell, text } }): Broken[] => {
      const places = parseLines(line).map((number, index) => {
        const printed = texts.get(report_id)?.[number - 1] ?? "";
        return cell === null || index > 0 ? printed : (printed.split("\t")[cell] ?? "");
      });
      const stands = (piece: string) => places.some((place) => place.includes(piece));
      if (text.split("\n").every(stands)) return [];
      const why = { kind: "quoted-nowhere", text, line, cell, report: report_id } as const;
      return [{ table: "provenance", row, column: "text", why }];
    },
  );
}

/** A citation speaks of a figure that is published, and an amount is what its citation says in the unit of its table. */
export function strayCitations({ tables }: Publication): Broken[] {
  const rows = citedRows(tables);
  const units = new Map(tables.evaluations.map((row) => [row.evaluation_id, row.money_unit]));
  const corrected = new Set(tables.corrections.map(({ report_id, line }) => `${report_id}:${line}`));
  return numbered(tables, "provenance").flatMap(({ row, cells: citation }): Broken[] => {
    const { table, row_id, column, text } = citation;
    const cited = rows.get(`${table}:${row_id}`);
    if (!cited) {
      return [
        { table: "provenance", row, column: "row_id", why: { kind: "cited-row-gone", row: row_id, table } },
      ];
    }
    const value = cited[column];
    if (value === undefined || value === null) {
      const why = { kind: "cited-blank", table, column, row: row_id } as const;
      return [{ table: "provenance", row, column: "column", why }];
    }
    // a sum is none of the figures it cites
    if (
      table === "totals" ||
      !AMOUNTS.includes(column) ||
      corrected.has(`${citation.report_id}:${citation.line}`)
    )
      return [];
    const money = parseMoney(text, units.get(String(cited.evaluation_id)) ?? null);
    if (!money || money.fen === fenOf(Number(value))) return [];
    const why = { kind: "cited-otherwise", text, column, value: `${value}`, row: row_id } as const;
    return [{ table: "provenance", row, column: "text", why }];
  });
}

/** Every published number of an evaluation, a money row, an indicator or a total is cited, and every grade and goal. */
export function uncitedNumbers({ tables }: Publication): Broken[] {
  const cited = new Set(tables.provenance.map(nameOf));
  return CITED.flatMap((table) => {
    const numbers = columnsOf(table).filter(
      ({ name, meta }) => NUMBERS.includes(meta.kind) || (table === "evaluations" && WORDS.includes(name)),
    );
    const [key = ""] = primaryKeyOf(table);
    return numbered(tables, table).flatMap(({ row, cells: own }) => {
      const cells: Cells = { ...own };
      return numbers.flatMap(({ name: column }): Broken[] => {
        if (cells[column] === null || cited.has(nameOf({ table, row_id: String(cells[key]), column })))
          return [];
        return [{ table, row, column, why: { kind: "uncited", value: `${cells[column]}` } }];
      });
    });
  });
}

function citedRows(tables: Tables): Map<string, Cells> {
  return new Map(
    CITED.flatMap((table) => {
      const [key = ""] = primaryKeyOf(table);
      const rows: Cells[] = tables[table];
      return rows.map((cells): [string, Cells] => [`${table}:${cells[key]}`, cells]);
    }),
  );
}

const nameOf = ({ table, row_id, column }: Pick<ProvenanceRow, "table" | "row_id" | "column">) =>
  `${table}:${row_id}:${column}`;
