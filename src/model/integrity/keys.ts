import { type Cells, TABLE_NAMES, type TableName, type Tables } from "../tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../tables/keys.ts";
import { allRows, type Broken, type Publication } from "./broken.ts";

/** No two rows of a table have the same name. */
export function repeatedKeys({ tables }: Publication): Broken[] {
  const seen = new Map<string, number>();
  return [...allRows(tables)].flatMap(({ table, row, cells }) => {
    const key = primaryKeyOf(table);
    const name = JSON.stringify([table, ...key.map((column) => cells[column])]);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, row);
    if (first === undefined) return [];
    const said = key.map((column) => cells[column]).join(", ");
    return [{ table, row, column: key.join("+"), why: { kind: "repeated-key", said, row: first } }];
  });
}

/** What a row points to is there. */
export function danglingKeys({ tables }: Publication): Broken[] {
  const names = namesOf(tables);
  return [...allRows(tables)].flatMap(({ table, row, cells }) =>
    foreignKeysOf(table).flatMap(({ column, table: target }): Broken[] => {
      const value = cells[column];
      if (value === null || names.get(target)?.has(value)) return [];
      return [
        {
          table,
          row,
          column,
          why: {
            kind: "dangling-key",
            said: `${value}`,
            column: primaryKeyOf(target).join("+"),
            table: target,
          },
        },
      ];
    }),
  );
}

/** A row that names both a report and an evaluation, or an evaluation and an indicator, names ones that belong together. */
export function strayKeys({ tables }: Publication): Broken[] {
  const reportOf = new Map(tables.evaluations.map((row) => [row.evaluation_id, row.report_id]));
  const evaluationOf = new Map(tables.indicators.map((row) => [row.indicator_id, row.evaluation_id]));
  return [...allRows(tables)].flatMap(({ table, row, cells }) => [
    ...stray(table, row, cells, "evaluation_id", reportOf, "report_id"),
    ...stray(table, row, cells, "indicator_id", evaluationOf, "evaluation_id"),
  ]);
}

function stray(
  table: TableName,
  row: number,
  cells: Cells,
  column: string,
  ownerOf: Map<string, string>,
  owner: string,
): Broken[] {
  const id = cells[column];
  const expected = typeof id === "string" ? ownerOf.get(id) : undefined;
  if (expected === undefined || !(owner in cells) || cells[owner] === expected) return [];
  return [
    {
      table,
      row,
      column,
      why: { kind: "stray-key", said: `${id}`, owner: expected, given: `${cells[owner]}` },
    },
  ];
}

function namesOf(tables: Tables): Map<TableName, Set<unknown>> {
  return new Map(
    TABLE_NAMES.flatMap((table): [TableName, Set<unknown>][] => {
      const [column, ...more] = primaryKeyOf(table);
      const rows: Cells[] = tables[table];
      return column && more.length === 0 ? [[table, new Set(rows.map((row) => row[column]))]] : [];
    }),
  );
}
