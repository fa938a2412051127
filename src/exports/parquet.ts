import type { SchemaElement } from "hyparquet";
import { parquetWriteRows } from "hyparquet-writer";
import type { ColumnKind } from "../model/tables/column.ts";
import { type Cells, columnsOf, isOptional, type TableName } from "../model/tables/index.ts";
import { fenOf } from "../values/money.ts";
import type { Sink } from "./pieces.ts";
import { SinkWriter } from "./sink-writer.ts";

/** Rows of one group: what a reader skips as a whole, and what is held in memory while writing. */
const GROUP = 20_000;
const DAY = 86_400_000;

type Physical = Pick<SchemaElement, "type" | "converted_type" | "precision" | "scale">;
const TEXT: Physical = { type: "BYTE_ARRAY", converted_type: "UTF8" };
const TYPES: Record<ColumnKind, Physical> = {
  text: TEXT,
  enum: TEXT,
  lines: TEXT,
  integer: { type: "INT32" },
  year: { type: "INT32" },
  decimal: { type: "DOUBLE" },
  ratio: { type: "DOUBLE" },
  money: { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** Amounts in whole 分 and days since 1970, as the file stores them. */
const STORE: Partial<Record<ColumnKind, (value: unknown) => unknown>> = {
  money: (yuan) => BigInt(fenOf(Number(yuan))),
  date: (day) => Date.parse(String(day)) / DAY,
};

/**
 * One table as Parquet, Snappy-compressed: amounts DECIMAL(18,2), dates DATE, null where the CSV is empty.
 * @param without columns that the path of a partition says already
 */
export function writeParquet(
  name: TableName,
  rows: Iterable<Cells>,
  sink: Sink,
  without: string[] = [],
): void {
  const columns = columnsOf(name).filter((column) => !without.includes(column.name));
  const schema: SchemaElement[] = columns.map(({ name: column, meta }) => ({
    name: column,
    ...TYPES[meta.kind],
    repetition_type: isOptional(name, column) ? "OPTIONAL" : "REQUIRED",
  }));
  parquetWriteRows({
    writer: new SinkWriter(sink),
    schema: [{ name: "root", num_children: columns.length }, ...schema],
    columns: columns.map((column) => ({ name: column.name })),
    rows: stored(rows, columns),
    rowGroupSize: GROUP,
  });
}

function* stored(rows: Iterable<Cells>, columns: ReturnType<typeof columnsOf>): Generator<Cells> {
  for (const row of rows) {
    yield Object.fromEntries(
      columns.map(({ name, meta: { kind } }) => {
        const value = row[name];
        return [name, value === null ? null : (STORE[kind]?.(value) ?? value)];
      }),
    );
  }
}
