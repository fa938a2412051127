import { expect, test } from "vitest";
import { sidesOf } from "../../src/findings/side.ts";
import type { SideColumn } from "../../src/findings/side-column.ts";
import { sideColumn } from "../../src/site/compare-sides.ts";
import { speak } from "../../src/site/language.ts";

const columns = (["zh", "en"] as const).map((language): SideColumn[] => {
  const voice = speak(language);
  return sidesOf(voice.tables).map((side) => sideColumn(voice, side));
});

test("the same matter stands in the same place of every unit, in both languages", () => {
  const ranks = new Map<string, number>();
  for (const { key, rank } of columns.flat().flatMap(({ rows }) => rows)) {
    expect(ranks.get(key) ?? rank, key).toBe(rank);
    ranks.set(key, rank);
  }
  expect(new Set(ranks.values()).size).toBe(ranks.size);
  expect(columns[0]?.map(({ rows }) => rows.length)).toEqual(columns[1]?.map(({ rows }) => rows.length));
});

test("no share leaves its bar, and every unit leads to its brief", () => {
  for (const { rows } of columns.flat()) {
    for (const { bar } of rows) if (bar) expect(bar.share >= 0 && bar.share <= 1).toBe(true);
    expect(rows.at(-1)?.items?.[0]?.href).toMatch(/\/brief\/[^/]+\/$/);
  }
});
