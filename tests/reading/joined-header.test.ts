import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const form = (...rows: string[]) => `
项目支出绩效自评表（2022年度）
项目名称|堤防除草
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||30|30|27|10|90%|9
${rows.join("\n")}
总分|||||90|89`;

const ROWS = ["产出指标|数量指标|除草面积|≥40亩|44亩|50|50", "效益指标|社会效益指标|投诉件数|≤2件|1件|40|39"];
const READ = [
  ["≥40亩", "44亩", 50, 50],
  ["≤2件", "1件", 40, 39],
];

describe("a header of indicators on two lines", () => {
  test.each([
    ["a year over its columns", "一级指标|二级指标|三级指标|年度||分值|得分", "|||指标值|完成值||"],
    ["the report's year over them", "一级指标|二级指标|三级指标|2022年||分值|得分", "|||目标值|实际值"],
    ["labels broken in two", "一级指标|二级指标|三级指标|年度|实际|分值|得分", "|||指标值|完成值"],
    ["one label broken in two", "一级指标|二级指标|三级指标|年度|实际完成值|分值|得分", "|||指标值"],
    ["merged cells lost", "一级指标|二级指标|三级指标|年度|分值|得分", "指标值|完成值"],
  ])("%s", (_, ...header) => {
    const { indicators, notes } = readReport(form(...header, ...ROWS));
    expect(indicators.map((own) => [own.target, own.actual, own.weight, own.score])).toEqual(READ);
    expect(notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
  });

  test("a year over what is no column, and a column broken beside another, are not read as a header", () => {
    for (const header of [
      ["一级指标|二级指标|三级指标|年度||分值|得分", "|||指标值|甲乙||"],
      ["一级指标|二级指标|三级指标|指标值|实际|分值|得分", "||||情形说明|完成值"],
    ]) {
      const { indicators, notes } = readReport(form(...header, ...ROWS));
      expect(indicators).toEqual([]);
      expect(notes.length).toBeGreaterThan(1);
    }
  });
});
