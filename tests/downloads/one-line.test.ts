import { expect, test } from "vitest";
import { oneLines, type Tool } from "../../src/downloads/one-line.ts";
import type { TableName } from "../../src/model/tables/index.ts";

const lineOf = (tool: Tool, table: TableName) =>
  oneLines(table, (file) => `https://example.org/data/${file}`).find((line) => line.tool === tool)?.line;

test("the lines of pandas and R say of a table's own codes that they are text", () => {
  expect(lineOf("pandas", "totals")).toBe(
    'import pandas as pd; totals = pd.read_csv("https://example.org/data/totals.csv", dtype={"region_code": str, "province_code": str})',
  );
  expect(lineOf("r", "regions")).toBe(
    'regions <- readr::read_csv("https://example.org/data/regions.csv", col_types = list(code = "c", parent_code = "c"))',
  );
});

test("a table without codes is read with no argument beyond its address", () => {
  expect(lineOf("pandas", "indicators")).toBe(
    'import pandas as pd; indicators = pd.read_csv("https://example.org/data/indicators.csv")',
  );
  expect(lineOf("r", "codelists")).not.toContain("col_types");
});
