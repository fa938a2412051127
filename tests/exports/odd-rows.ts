import { constraintsOf } from "../../src/exports/constraints.ts";
import type { ColumnMeta } from "../../src/model/tables/column.ts";
import {
  type Cells,
  columnsOf,
  isOptional,
  makeTables,
  TABLE_NAMES,
  TABLES,
  type TableName,
  type Tables,
} from "../../src/model/tables/index.ts";
import { primaryKeyOf } from "../../src/model/tables/keys.ts";

/** What reports print and programs stumble over. */
const ODD_TEXTS = [
  "=100%",
  "+8",
  "-无",
  "@甲",
  "＝8",
  "-5",
  "007",
  "6-9",
  '他说"好"，\n又说',
  "甲,乙;丙",
  " 前后有空 ",
  "<b>&amp;</b>",
  "'单引号",
  "NULL",
  "true",
  "𠮷😀",
  '=HYPERLINK("http://x")',
];
const ODD_NUMBERS = [0, -0.01, 1, 10_000_000_000_000, 389_545_477.1, 0.991363, 943.31];
const ROWS = 40;

/** Rows of every table that the schemas allow and that are hard to carry: odd texts, extreme numbers, empty cells. */
export function oddTables(): Tables {
  const tables = makeTables(() => []);
  for (const table of TABLE_NAMES) {
    const rows: Cells[] = tables[table];
    for (let index = 0; index < ROWS; index++) rows.push(TABLES[table].parse(oddRow(table, index)));
  }
  return tables;
}

function oddRow(table: TableName, index: number): Cells {
  const cells = columnsOf(table).map(({ name, meta }, place) => {
    const empty = isOptional(table, name) && (index + place) % 3 === 0;
    return [name, empty ? null : oddCell(table, name, meta, index + place)];
  });
  const id = primaryKeyOf(table).find((key) => columnsOf(table).some(isText(key)));
  return {
    ...Object.fromEntries(cells),
    ...(id && { [id]: `x-2023-${index}` }),
    ...(id === "code" && { code: `${index}` }),
  };
}

const isText = (key: string) => (column: ReturnType<typeof columnsOf>[number]) =>
  column.name === key && column.meta.kind === "text";

function oddCell(table: TableName, column: string, { kind }: ColumnMeta, turn: number): unknown {
  const allowed = constraintsOf(table, column).enum;
  if (allowed) return allowed[turn % allowed.length];
  const number = ODD_NUMBERS[turn % ODD_NUMBERS.length] ?? 0;
  const byKind: Partial<Record<ColumnMeta["kind"], unknown>> = {
    integer: turn,
    year: 2000 + (turn % 100),
    decimal: number,
    money: Math.round(number * 100) / 100,
    ratio: Number(number.toFixed(6)),
    boolean: turn % 2 === 0,
    date: `20${String(10 + (turn % 80))}-02-28`,
    lines: turn % 2 === 0 ? `L${turn + 1}` : `L${turn + 1};L${turn + 2}`,
  };
  return byKind[kind] ?? ODD_TEXTS[turn % ODD_TEXTS.length];
}
