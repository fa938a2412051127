import { expect, test } from "vitest";
import { splitByKind } from "../../src/findings/whole.ts";
import { isOwned, TABLE_NAMES } from "../../src/model/tables/index.ts";
import { tellTables } from "../../src/model/told.ts";
import { readPublished } from "../../src/published.ts";
import { isFounding } from "../founding.ts";

const all = tellTables(readPublished().tables, "zh");
const { whole, excerpts } = splitByKind(all);

test("reports collected whole and excerpts share no row, and together are all there is", () => {
  for (const name of TABLE_NAMES.filter(isOwned)) {
    const [one, other]: object[][] = [whole[name], excerpts[name]];
    expect([name, (one?.length ?? 0) + (other?.length ?? 0)]).toEqual([name, all[name].length]);
    expect(one?.filter((row) => other?.includes(row))).toEqual([]);
  }
});

test("the founding reports are whole, and no excerpt brings a place among them", () => {
  expect(whole.reports.filter(({ report_id }) => isFounding(report_id))).toHaveLength(5);
  expect(excerpts.reports.length).toBeGreaterThan(10);
  expect(excerpts.reports.filter(({ report_id }) => isFounding(report_id))).toEqual([]);
  expect(whole.regions.map(({ code }) => code)).not.toContain("530000");
  expect(excerpts.regions.map(({ code }) => code)).toContain("530000");
});

test("every excerpt carries the address of what it was taken from", () => {
  expect(excerpts.reports.filter(({ source_url }) => !/^https?:\/\//.test(source_url ?? ""))).toEqual([]);
});
