import { describe, expect, test } from "vitest";
import { groupByReport } from "../../src/findings/flags.ts";
import { tellTables } from "../../src/model/told.ts";
import { barsOf, barWidth } from "../../src/site/bars.ts";
import { hostOf } from "../../src/site/excerpts.ts";
import { figureTable, linksIn } from "../../src/site/figures/figure-table.ts";
import { endingOf, fileNameOf, formatOf, withFileNames } from "../../src/site/file-names.ts";
import { localeName } from "../../src/site/language.ts";
import { pageLinks } from "../../src/site/row-pages.ts";
import { placesOf, rulesByCategory } from "../../src/site/rules.ts";
import { flagRow, tablesOf } from "../findings/rows.ts";

describe("names of files", () => {
  test.each([
    ["reports/a-2023/funds.csv", "funds.csv", ".csv"],
    ["regions/220000/jixiao.excel.csv", "jixiao.excel.csv", ".excel.csv"],
    ["jixiao.zip", "jixiao.zip", ".zip"],
  ])("%s", (path, name, ending) => {
    expect(fileNameOf(path)).toBe(name);
    expect(endingOf(path)).toBe(ending);
  });

  test("the format of a table's file does not say whether it is flat", () => {
    expect(["funds.csv", "funds.flat.csv", "funds.excel.csv", "funds.parquet"].map(formatOf)).toEqual([
      "csv",
      "csv",
      "excel.csv",
      "parquet",
    ]);
  });

  test("between backticks stands the name of a file", () => {
    expect(withFileNames("`funds.csv` 多了一列")).toEqual([
      { text: "", isFile: false },
      { text: "funds.csv", isFile: true },
      { text: " 多了一列", isFile: false },
    ]);
  });
});

describe("pages of a table", () => {
  const places = (items: number, count: number, current: number) =>
    pageLinks({ items, size: 50, first: 16, count }, current);

  test("the first has fewer rows, the last what is left", () => {
    expect(places(120, 4, 1)).toEqual([
      { page: 1, from: 1, to: 16 },
      { page: 2, from: 17, to: 66 },
      { page: 3, from: 67, to: 116 },
      { page: 4, from: 117, to: 120 },
    ]);
  });

  test("of many the ends, those near by and each fiftieth are linked", () => {
    const pages = places(5966, 120, 60).map(({ page }) => page);
    expect(pages).toEqual([1, 50, 57, 58, 59, 60, 61, 62, 63, 100, 120]);
  });
});

test("a bar goes no further than its cell", () => {
  expect([-0.5, 0, 0.1234, 1, 1.7].map(barWidth)).toEqual(["0.0%", "0.0%", "12.3%", "100.0%", "100.0%"]);
});

test("the bars of units are parts of the most of them; a unit without a figure has none", () => {
  const units = [
    { unspent: 200, heavy: 0 },
    { unspent: 50, heavy: 4 },
    { unspent: null, heavy: 2 },
  ];
  expect(barsOf(units)).toEqual([
    { unspent: 1, heavy: 0 },
    { unspent: 0.25, heavy: 1 },
    { unspent: 0, heavy: 0.5 },
  ]);
  expect(barsOf([{ unspent: 0, heavy: 0 }])).toEqual([{ unspent: 0, heavy: 0 }]);
});

test("a column of figures stands at the right, one with a word in it does not", () => {
  const { heads, rows } = figureTable(
    {
      columns: ["单位", "印出", "核算"],
      cells: [
        ["甲县", "92%", 12345.6789],
        ["乙县", null, 0.92],
      ],
    },
    "—",
  );
  expect(heads).toEqual([
    { text: "单位", isNumber: false },
    { text: "印出", isNumber: true },
    { text: "核算", isNumber: true },
  ]);
  expect(rows).toEqual([
    ["甲县", "92%", "12,345.6789"],
    ["乙县", "—", "0.92"],
  ]);
});

test("links of a drawing are counted, not its other elements", () => {
  expect(linksIn('<svg><a href="/x"><rect/></a><a href="/y"></a><animate/></svg>')).toBe(2);
});

test("of an address the host is shown", () => {
  expect(hostOf("https://www.example.gov.cn/a?b")).toBe("www.example.gov.cn");
  expect(hostOf(null)).toBeNull();
});

test("Open Graph parts language and land otherwise", () => {
  expect([localeName("zh-CN"), localeName("en")]).toEqual(["zh_CN", "en"]);
});

describe("flags beside their rules", () => {
  const { flags } = tellTables(
    tablesOf({
      flags: [
        flagRow({ rule: "rate-mismatch", report_id: "b-2023" }),
        flagRow({ rule: "sum-mismatch", report_id: "a-2023" }),
        flagRow({ rule: "sum-mismatch", report_id: "b-2023" }),
      ],
    }),
    "zh",
  );

  test("every rule stands in its category, the one that raised most first", () => {
    const groups = rulesByCategory(flags);
    const consistency = groups.find(({ category }) => category === "consistency")?.rules ?? [];
    expect(consistency.slice(0, 2).map(({ rule, count }) => [rule.id, count])).toEqual([
      ["sum-mismatch", 2],
      ["rate-mismatch", 1],
    ]);
    expect(groups.flatMap(({ rules }) => rules).length).toBeGreaterThan(50);
    expect(groups.every(({ category, rules }) => rules.every(({ rule }) => rule.category === category))).toBe(
      true,
    );
  });

  test("each place is named once, in the order of the flags", () => {
    expect(placesOf(flags, { placeOf: (report) => report.slice(0, 1) })).toEqual(["b", "a"]);
    expect(groupByReport(flags).map(({ report, flags: own }) => [report, own.length])).toEqual([
      ["b-2023", 2],
      ["a-2023", 1],
    ]);
  });
});
