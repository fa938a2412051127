import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildFiles } from "../scripts/publish/build-files.ts";
import { type Collected, isExcerpt, readCollected } from "../scripts/publish/sources.ts";
import { constraintsOf } from "../src/exports/constraints.ts";
import { dataReadme } from "../src/exports/dictionary.ts";
import { lineName } from "../src/model/place.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../src/model/tables/index.ts";
import { STATUS_BASES } from "../src/model/words.ts";
import { readPublished } from "../src/published.ts";
import { openDocument } from "../src/reading/open.ts";
import { isFounding } from "./founding.ts";
import { stands } from "./stands.ts";

const FOLDER = "data/published";
const { tables, texts } = readPublished(FOLDER);
const sources = readCollected();
/** The lines of a stored report: of a text those of the file itself, else those that its reader makes. */
async function linesOf(collected: Collected): Promise<string[]> {
  const { file, bytes } = collected;
  // no cell of an excerpt is quoted
  if (isExcerpt(collected)) return new TextDecoder().decode(bytes).replaceAll(",", "\t").split("\n");
  const { reader } = collected.source;
  if (reader === "tabbed" || reader === "stacked") return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  return (await openDocument(bytes, file, [], reader)).lines;
}
const sourceLines = new Map(
  await Promise.all(
    sources.map(async (report): Promise<[string, string[]]> => [report.id, await linesOf(report)]),
  ),
);

const built = await buildFiles(sources);

describe("npm run data", () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(FOLDER.length + 1));

  test("writes the files of data/published and no other", () => {
    expect([...built.keys()].sort()).toEqual(files.sort());
  });

  test.each([...built.keys()])("writes %s byte for byte", (name) => {
    expect(Buffer.from(built.get(name) ?? "").equals(readFileSync(join(FOLDER, name)))).toBe(true);
  });

  test("ends every text file with one line end, without a mark before it", () => {
    const ill = [...built].filter(([, text]) => !/[^\n]\n$/.test(text) || /^\ufeff|\r/.test(text));
    expect(ill.map(([name]) => name)).toEqual([]);
  });
});

describe("the ledger", () => {
  test.each(sources.map(({ id }) => id))("has one row for every line of %s that prints something", (id) => {
    const lines = sourceLines.get(id) ?? [];
    const printing = lines.flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
    const own = tables.ledger.filter(({ report_id }) => report_id === id);
    expect(own.map(({ line }) => line)).toEqual(printing.map(lineName));
    const fates = Object.values(Object.groupBy(own, ({ fate }) => fate)).map((rows) => rows?.length ?? 0);
    expect(fates.reduce((sum, count) => sum + count, 0)).toBe(printing.length);
  });

  test("of no other report", () => {
    expect(new Set(tables.ledger.map(({ report_id }) => report_id))).toEqual(new Set(sourceLines.keys()));
  });

  test("names users that are published", () => {
    const ids = new Set(tables.evaluations.map(({ evaluation_id }) => evaluation_id));
    const users = tables.ledger.filter(({ fate }) => fate === "used").flatMap(({ by }) => by.split(";"));
    const evaluations = users.flatMap((by) => /:(.+?-20\d\d-\d+)/.exec(by)?.[1] ?? []);
    expect(evaluations.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("provenance", () => {
  const idOf = {
    evaluations: "evaluation_id",
    funds: "fund_id",
    indicators: "indicator_id",
    totals: "total_id",
  } as const;
  const cited = new Set(tables.provenance.map((row) => `${row.table} ${row.row_id} ${row.column}`));

  test.each(["evaluations", "funds", "indicators"] as const)("cites every number of %s", (name) => {
    const numeric = columnsOf(name).filter(({ meta }) => /^(?:money|ratio|decimal|year)$/.test(meta.kind));
    expect(numeric.length).toBeGreaterThan(3);
    const missing = tables[name].flatMap((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return numeric
        .filter(({ name: column }) => values.get(column) !== null)
        .map(({ name: column }) => `${name} ${values.get(idOf[name])} ${column}`)
        .filter((key) => !cited.has(key));
    });
    expect(missing).toEqual([]);
  });

  test("cites nothing that is not published", () => {
    const stray = tables.provenance.filter(({ table, row_id, column }) => {
      const rows: object[] = tables[table];
      const row = rows.find((own) => new Map(Object.entries(own)).get(idOf[table]) === row_id);
      return !row || (new Map(Object.entries(row)).get(column) ?? null) === null;
    });
    expect(stray).toEqual([]);
  });

  test.each([
    ["data/published/texts", texts],
    ["data/sources", sourceLines],
  ])("stands on its line, in its cell, of %s", (_, lines) => {
    const astray = tables.provenance.filter((row) => !stands(row, lines.get(row.report_id) ?? []));
    expect(astray).toEqual([]);
  });
});

describe("keys", () => {
  const KEYS: Partial<Record<TableName, string[]>> = {
    regions: ["code"],
    reports: ["report_id"],
    evaluations: ["evaluation_id"],
    funds: ["fund_id"],
    management: ["evaluation_id", "aspect"],
    indicators: ["indicator_id"],
    flags: ["flag_id"],
    ledger: ["report_id", "line"],
  };
  const keyOf = (row: object, columns: string[]) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => values.get(column)).join("/");
  };

  test.each(Object.entries(KEYS))("of %s are unique", (name, columns) => {
    const rows: object[] = TABLE_NAMES.filter((table) => table === name).flatMap((table) => [
      ...tables[table],
    ]);
    const keys = rows.map((row) => keyOf(row, columns));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
  });

  test.each([
    ["report_id", new Set(tables.reports.map((row) => row.report_id))],
    ["region_code", new Set(tables.regions.map((row) => row.code))],
    ["parent_code", new Set(tables.regions.map((row) => row.code))],
    ["evaluation_id", new Set(tables.evaluations.map((row) => row.evaluation_id))],
    ["indicator_id", new Set(tables.indicators.map((row) => row.indicator_id))],
  ] as [string, Set<unknown>][])("%s resolves wherever it stands", (column, known) => {
    const rows: object[] = TABLE_NAMES.flatMap((name) => [...tables[name]]);
    const used = rows.flatMap((row) => new Map<string, unknown>(Object.entries(row)).get(column) ?? []);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test("begin with those of what they belong to", () => {
    const all = [
      ...tables.evaluations.map((row) => [row.evaluation_id, row.report_id]),
      ...tables.funds.map((row) => [row.fund_id, row.evaluation_id]),
      ...tables.indicators.map((row) => [row.indicator_id, row.evaluation_id]),
    ];
    expect(all.filter(([id, owner]) => !id?.startsWith(`${owner}-`))).toEqual([]);
  });
});

test("only the pairs of the contract occur", () => {
  const pairs = STATUS_BASES.map((pair) => pair.join(" "));
  const used = tables.indicators.map(({ status, basis }) => `${status} ${basis}`);
  expect(used.filter((pair) => !pairs.includes(pair))).toEqual([]);
});

describe("counts, taken by hand from the founding reports", () => {
  const founding = <T extends { report_id: string }>(rows: T[]) =>
    rows.filter(({ report_id }) => isFounding(report_id));
  const EVALUATIONS = {
    "changchun-2023": 5,
    "gaoyi-2021": 20,
    "guangxi-2023": 1,
    "minle-2023": 3,
    "yangpu-2022": 6,
  };
  const INDICATORS = {
    "changchun-2023": [9, 11, 19, 6, 11],
    "gaoyi-2021": [29],
    "guangxi-2023": [9],
    "minle-2023": [],
    "yangpu-2022": [19, 6, 6, 7, 9, 5],
  };

  test("35 evaluations", () => {
    const counts = founding(tables.reports).map(({ report_id, evaluation_count }) => [
      report_id,
      evaluation_count,
    ]);
    expect(Object.fromEntries(counts)).toEqual(EVALUATIONS);
    expect(founding(tables.evaluations)).toHaveLength(35);
  });

  test.each(Object.entries(INDICATORS))("indicators of %s", (id, expected) => {
    const own = tables.evaluations.filter(({ report_id }) => report_id === id);
    const counts = own.map(
      ({ evaluation_id }) => tables.indicators.filter((row) => row.evaluation_id === evaluation_id).length,
    );
    expect(counts.filter((count) => count > 0)).toEqual(expected);
    expect(tables.reports.find(({ report_id }) => report_id === id)?.indicator_count).toBe(
      expected.reduce((sum, count) => sum + count, 0),
    );
  });

  test("146 indicators", () => {
    const ids = new Set(founding(tables.evaluations).map(({ evaluation_id }) => evaluation_id));
    expect(tables.indicators.filter(({ evaluation_id }) => ids.has(evaluation_id))).toHaveLength(146);
  });
});

describe("data/README.md", () => {
  const readme = readFileSync("data/README.md", "utf8");

  test("is the one that the schemas give", () => {
    expect(readme).toBe(dataReadme(tables.codelists));
  });

  const sections = new Map(readme.split(/^## /m).map((section) => [section.split("\n")[0], section]));

  test.each(TABLE_NAMES)("describes %s and each of its columns", (name) => {
    const section = sections.get(`\`${name}\``) ?? "";
    const missing = columnsOf(name).filter((column) => !section.includes(`\`${column.name}\``));
    expect(section).not.toBe("");
    expect(missing.map((column) => column.name)).toEqual([]);
  });

  test("names every value that a column of codes may hold", () => {
    const codes = TABLE_NAMES.flatMap((name) =>
      columnsOf(name).flatMap((column) =>
        (constraintsOf(name, column.name).enum ?? []).map((value) => [name, column.name, value] as const),
      ),
    );
    expect(codes.length).toBeGreaterThan(50);
    const unnamed = codes.filter(([table, column, value]) => {
      const line = sections
        .get(`\`${table}\``)
        ?.split("\n")
        .find((row) => row.startsWith(`| \`${column}\` |`));
      return !line?.includes(`\`${value}\``);
    });
    expect(unnamed).toEqual([]);
  });
});
