import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chooseBuilt, readBuildSetting } from "../../src/downloads/built.ts";

const report = (report_id: string, collected_on: string, fiscal_year = 2023) => ({
  report_id,
  collected_on,
  fiscal_year,
});
const REPORTS = [
  report("a", "2026-01-01"),
  report("b", "2026-03-01", 2022),
  report("c", "2026-03-01", 2024),
  report("d", "2026-02-01"),
];

test("all reports get pages where no number is set", () => {
  expect([...chooseBuilt(REPORTS, readBuildSetting({}))]).toEqual(["a", "b", "c", "d"]);
});

test("those asked for most come first, then the newest; an id that nobody knows takes no place", () => {
  expect([...chooseBuilt(REPORTS, { most: 2, asked: [] })]).toEqual(["c", "b"]);
  expect([...chooseBuilt(REPORTS, { most: 2, asked: ["x", "a"] })]).toEqual(["a", "c"]);
  expect([...chooseBuilt(REPORTS, { most: 0, asked: ["a"] })]).toEqual([]);
});

test("the setting is a number and a file of ids", () => {
  const file = join(tmpdir(), `asked-${process.pid}.txt`);
  writeFileSync(file, "minle-2023\n\ngaoyi-2021\n");
  expect(readBuildSetting({ BUILT_REPORTS: "20", ASKED_REPORTS: file })).toEqual({
    most: 20,
    asked: ["minle-2023", "gaoyi-2021"],
  });
  expect(() => readBuildSetting({ BUILT_REPORTS: "many" })).toThrow(/many/);
});
