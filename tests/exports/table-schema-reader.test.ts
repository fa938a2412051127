import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";

const FOLDER = "data/published";
const { tables } = readPublished(FOLDER);

/** What a reader of Table Schema 2.0 takes from a descriptor; of the rest it knows nothing. */
const Package = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      encoding: z.string(),
      dialect: z.object({ lineTerminator: z.string() }).optional(),
      schema: z
        .object({
          fields: z.array(z.object({ name: z.string(), type: z.string() })),
          missingValues: z.array(z.string()),
        })
        .optional(),
    }),
  ),
});
const { resources } = Package.parse(JSON.parse(readFileSync(join(FOLDER, "datapackage.json"), "utf8")));

/** How the specification reads a cell of each type, with no option set; what it cannot read is an error. */
const READ: Record<string, (cell: string) => unknown> = {
  string: (cell) => cell,
  number: (cell) => must(/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i, cell) && Number(cell),
  integer: (cell) => must(/^-?\d+$/, cell) && Number(cell),
  year: (cell) => must(/^-?\d{4}$/, cell) && Number(cell),
  boolean: (cell) => must(/^(true|false)$/, cell) && cell === "true",
  date: (cell) => must(/^\d{4}-\d{2}-\d{2}$/, cell) && cell,
};

function must(pattern: RegExp, cell: string): true {
  if (!pattern.test(cell)) throw new Error(`“${cell}” is not of its type`);
  return true;
}

describe("a reader that knows the descriptor alone", () => {
  test.each(TABLE_NAMES)("gets every value of %s with its type", (name) => {
    const resource = resources.find((one) => one.name === name);
    const { path = "", encoding, dialect, schema } = resource ?? {};
    const { fields = [], missingValues = [] } = schema ?? {};
    const csv = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(join(FOLDER, path)));
    const newline = dialect?.lineTerminator === "\n" ? "\n" : "\r\n";
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ",", newline, skipEmptyLines: true });
    const [header, ...rows] = data;
    expect([errors, header]).toEqual([[], fields.map((field) => field.name)]);
    const read = rows.map((cells) =>
      Object.fromEntries(
        fields.map(({ name: column, type }, at) => {
          const cell = cells[at] ?? "";
          return [column, missingValues.includes(cell) ? null : READ[type]?.(cell)];
        }),
      ),
    );
    expect(read).toEqual(tables[name]);
  });
});
