import { expect, test } from "vitest";
import { findFiscalYear, findLabelledDate, parseDateLine } from "../../src/values/year.ts";

test.each([
  ["（2023年度）", 2023, "2023年度"],
  ["(2022 年度)", 2022, "2022 年度"],
  ["高邑县医疗保障局 部门 2021 年度整体支出绩效自评报告", 2021, "2021 年度"],
  ["（２０２３年度）", 2023, "２０２３年度"],
  ["2021年项目", 2021, "2021年"],
  ["关于2024年开展2023年度自评的报告", 2023, "2023年度"],
  ["2023年度自评表（2023年度）", 2023, "2023年度"],
])("finds the year of %s and keeps what was printed", (text, year, printed) => {
  expect(findFiscalYear(text)).toEqual({ year, text: printed });
});

test.each([
  "1999年度",
  "22年度",
  "20xx年度",
  "202年",
  "项目清单",
  "2021-2023年度",
  "2021年至2023年",
  "2022年度、2023年度",
])("finds no year in %s", (text) => {
  expect(findFiscalYear(text)).toBeNull();
});

test.each([
  ["2022年5月19日", "2022-05-19"],
  ["  2022 年 12 月 1 日 ", "2022-12-01"],
  ["２０２２年５月１９日", "2022-05-19"],
  ["2024年2月29日", "2024-02-29"],
])("reads the date line %s", (text, date) => {
  expect(parseDateLine(text)).toBe(date);
});

test.each(["2022年2月30日", "2022年13月1日", "2022年5月", "自2022年5月19日起", "2022-05-19", ""])(
  "%s is no date line",
  (text) => {
    expect(parseDateLine(text)).toBeNull();
  },
);

test.each<[string[], string]>([
  [["填报日期：2024年3月1日"], "2024-03-01"],
  [["填报日期", "2024 年 3 月 1 日"], "2024-03-01"],
  [["报告日期:", "2024-03-01"], "2024-03-01"],
  [["单位名称：李庄县供销社 填报时间：2024.3.1"], "2024-03-01"],
  [["填报单位：李庄县供销社", "填表日期：2024/3/15 单位：万元"], "2024-03-15"],
])("reads the labelled date in %j", (cells, date) => {
  expect(findLabelledDate(cells.map((text) => ({ text })))).toBe(date);
});

test.each([
  [["填报日期：2024年3月"]],
  [["填报日期："]],
  [["填报日期：2024年2月30日"]],
  [["填报时间：2024年3月1日至3月15日"]],
  [["填报时间：2024-3.1"]],
  [["发布日期：2024年3月1日"]],
  [["要求填报时间：2024年3月1日"]],
  [["填报日期", "单位：万元", "2024年3月1日"]],
])("finds no labelled date in %j", (cells) => {
  expect(findLabelledDate(cells.map((text) => ({ text })))).toBeNull();
});
