import type { Tables } from "../model/tables/index.ts";

/** One evaluation with all that hangs on it, column names as in the tables. */
export type NestedEvaluation = Tables["evaluations"][number] & {
  funds: Tables["funds"];
  management: Tables["management"];
  indicators: Tables["indicators"];
  statements: Tables["statements"];
  amounts: Tables["amounts"];
  flags: Tables["flags"];
};

type Nested = Pick<
  Tables,
  "evaluations" | "funds" | "management" | "indicators" | "statements" | "amounts" | "flags"
>;

/** The tables as one nested record per evaluation, in source order. */
export function nestEvaluations(tables: Nested): NestedEvaluation[] {
  const groups = {
    funds: group(tables.funds),
    management: group(tables.management),
    indicators: group(tables.indicators),
    statements: group(tables.statements),
    amounts: group(tables.amounts),
    flags: group(tables.flags),
  };
  return tables.evaluations.map((row) => ({
    ...row,
    funds: groups.funds.get(row.evaluation_id) ?? [],
    management: groups.management.get(row.evaluation_id) ?? [],
    indicators: groups.indicators.get(row.evaluation_id) ?? [],
    statements: groups.statements.get(row.evaluation_id) ?? [],
    amounts: groups.amounts.get(row.evaluation_id) ?? [],
    flags: groups.flags.get(row.evaluation_id) ?? [],
  }));
}

/** Records as JSON a person can read and a diff can follow. */
export function toJson(records: unknown): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** A value as `toJson` writes it, its lines after the first behind a margin. */
export function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}

/**
 * The same as `toJson` of a record, piece by piece: a field that is an iterable other than an array is written as a list,
 * item by item, so that none of it has to be held.
 */
export function* jsonPieces(record: object): Generator<string> {
  let before = "{";
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (isLazy(value)) yield* listPieces(value);
    else yield indented(value, "  ");
    before = ",";
  }
  yield "\n}\n";
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let before = "[";
  for (const item of items) {
    yield `${before}\n    ${indented(item, "    ")}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "\n  ]";
}

const isLazy = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value && !Array.isArray(value);

function group<Row extends { evaluation_id: string | null }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.evaluation_id === null) continue;
    const own = groups.get(row.evaluation_id);
    if (own) own.push(row);
    else groups.set(row.evaluation_id, [row]);
  }
  return groups;
}
