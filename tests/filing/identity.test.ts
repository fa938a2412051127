import { expect, test } from "vitest";
import { readRegions } from "../../scripts/publish/sources.ts";
import { newReportId, REPORT_ID, slugOf } from "../../src/filing/identity.ts";
import { foundingReports } from "../founding.ts";

const regions = readRegions();
const slugs = regions.map((region) => slugOf(region, regions));
const slugAt = (code: string) => slugs[regions.findIndex((region) => region.code === code)];

test("no two places of the country share a slug", () => {
  const twice = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
  expect(twice).toEqual([]);
});

test("every slug and year make an id", () => {
  expect(slugs.filter((slug) => !REPORT_ID.test(`${slug}-2024`))).toEqual([]);
});

test("the founding reports are named by it", () => {
  const named = foundingReports().map(({ id, source }) => [
    id,
    `${slugAt(source.region)}-${source.fiscalYear}`,
  ]);
  for (const [id, slug] of named) expect(id?.startsWith(slug?.replace(/-\d+$/, "") ?? "?")).toBe(true);
});

test.each([
  ["610000", "shaanxi"],
  ["220000", "jilin"],
  ["220200", "jilin-jilin"],
  ["320500", "jiangsu-suzhou"],
  ["320106", "jiangsu-nanjing-gulou"],
  ["141100", "shanxi-luliang"],
])("%s is %s", (code, slug) => expect(slugAt(code)).toBe(slug));

test("a second report of a place and year has a letter", () => {
  const taken = new Set(["changchun-2024"]);
  expect(newReportId("changchun", 2023, taken)).toBe("changchun-2023");
  expect(newReportId("changchun", 2024, taken)).toBe("changchun-b-2024");
  expect(newReportId("changchun", 2024, taken.add("changchun-b-2024"))).toBe("changchun-c-2024");
});

test("and there is one for any number of them", () => {
  const taken = new Set<string>();
  for (let count = 0; count < 60; count++) taken.add(newReportId("changchun", 2024, taken));
  expect(taken.size).toBe(60);
  expect([...taken].filter((id) => !REPORT_ID.test(id))).toEqual([]);
});

test.each([
  "../2024",
  "changchun",
  "Changchun-2024",
  "changchun-1999",
  "changchun 2024",
  "-2024",
  "a--b-2024",
  "changchun-2024\n",
])("%j is no id", (name) => expect(REPORT_ID.test(name)).toBe(false));
