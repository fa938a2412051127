import { describe, expect, test } from "vitest";
import { programmesOf, splitByReport, tablesOfProgramme } from "../../src/exports/subset.ts";
import { danglingKeys, repeatedKeys, strayKeys } from "../../src/model/integrity/keys.ts";
import { isOwned, TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";

const { tables, texts } = readPublished("data/published");
const reports = splitByReport(tables);

test("the parts of all reports are the whole, and share no row that belongs to a report", () => {
  expect([...reports.keys()]).toEqual(tables.reports.map(({ report_id }) => report_id));
  for (const name of TABLE_NAMES.filter(isOwned)) {
    const rows: object[] = [...reports.values()].flatMap((part): object[] => part[name]);
    expect(rows).toHaveLength(tables[name].length);
    expect(new Set(rows)).toEqual(new Set<object>(tables[name]));
  }
});

test("a report brings its regions up to the province", () => {
  expect(reports.get("gaoyi-2021")?.regions.map(({ code }) => code)).toEqual(["130000", "130100", "130127"]);
});

describe.each(programmesOf(tables))("programme %s", (programme) => {
  const part = tablesOfProgramme(tables, programme);

  test("has its evaluations and what hangs on them, and nothing of others", () => {
    const ids = new Set(
      tables.evaluations.flatMap((row) => (row.programme === programme ? [row.evaluation_id] : [])),
    );
    expect(new Set(part.evaluations.map((row) => row.evaluation_id))).toEqual(ids);
    for (const name of ["funds", "management", "indicators", "statements", "amounts"] as const) {
      const own: { evaluation_id: string | null }[] = tables[name];
      expect(part[name]).toEqual(own.filter((row) => ids.has(row.evaluation_id ?? "")));
    }
    expect(part.flags.every((row) => row.evaluation_id === null || ids.has(row.evaluation_id))).toBe(true);
    expect(part.provenance.filter(({ table }) => table === "evaluations").map((row) => row.row_id)).toEqual(
      tables.provenance.flatMap(({ table, row_id }) =>
        table === "evaluations" && ids.has(row_id) ? [row_id] : [],
      ),
    );
  });
});

describe.each([
  ...[...reports].map(([id, part]) => ({ id, part })),
  ...programmesOf(tables).map((id) => ({ id, part: tablesOfProgramme(tables, id) })),
])("part $id", ({ part }) => {
  test("points to nothing outside itself", () => {
    const collection = { tables: part, texts };
    for (const broken of [repeatedKeys, danglingKeys, strayKeys]) expect(broken(collection)).toEqual([]);
  });
});
