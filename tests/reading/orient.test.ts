import { describe, expect, test } from "vitest";
import { moneyForm, readReport } from "./read.ts";

/** The same table, printed another way round, reads the same. */

const money = (text: string) => {
  const { funds, evaluations, notes } = readReport(text);
  const read = funds.map(({ source, initial_budget, annual_budget, executed }) => [
    source,
    initial_budget,
    annual_budget,
    executed,
  ]);
  return { read, notes, evaluation: evaluations[0] };
};

describe("sources of money side by side", () => {
  test("are the rows of the table, turned", () => {
    const { read } = money(`
转移支付区域绩效自评表
转移支付名称|医疗救助
资金情况（万元）|年度资金总额|中央财政资金|地方资金
全年预算数|80|50|30
全年执行数|60|40|20
预算执行率|75%|80%|66.67%`);
    expect(read).toEqual([
      ["total", null, 800_000, 600_000],
      ["central", null, 500_000, 400_000],
      ["local", null, 300_000, 200_000],
    ]);
  });

  test("with a row that lost a cell, none is turned", () => {
    const { read } = money(`
转移支付区域绩效自评表
转移支付名称|医疗救助
资金情况（万元）|年度资金总额|中央财政资金|地方资金
全年预算数|80|50|30
全年执行数|40|20`);
    expect(read).toEqual([]);
  });
});

test("a label and its value in one cell, or on a line beside the table", () => {
  const { evaluation } = money(`
项目支出绩效自评表
项目名称：医疗救助
主管部门：东川县医疗保障局|实施单位：东川县医保中心
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率
|年度资金总额|40|30|27|90%`);
  expect(evaluation).toMatchObject({
    name: { text: "医疗救助" },
    supervisingDepartment: { text: "东川县医疗保障局" },
    implementingUnit: { text: "东川县医保中心" },
  });
});

describe("a header on two lines is one", () => {
  const rows = "产出指标|数量指标|护路里程|≥|120|公里|125|40|40|\n||质量指标|路况良好率";
  const [row = ""] = rows.split("\n");

  test("with the levels and the pieces of the target below", () => {
    const { indicators, notes } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
绩效指标|||年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施
一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||
${row}`);
    expect(indicators).toMatchObject([{ name: "护路里程", target_value: 120, actual: "125", score: 40 }]);
    expect(notes).toEqual([]);
  });

  test("whose merged cells were lost", () => {
    const { indicators } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
绩效指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
一级指标|二级指标|三级指标|指标性质|指标值|度量单位
${row}`);
    expect(indicators).toMatchObject([{ name: "护路里程", target_value: 120, actual: "125", score: 40 }]);
  });
});

describe("the unit and the points of the money block", () => {
  test("both in brackets of one label", () => {
    const header = "预算执行情况（万元）（20分）|预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）";
    const { read, evaluation } = money(moneyForm("年度财政资金总额|200|180|90%|18", header));
    expect(read).toEqual([["total", null, 2_000_000, 1_800_000]]);
    expect(evaluation).toMatchObject({ executionWeight: { text: "20" }, executionScore: { text: "18" } });
  });

  test("in a label alone on the line above its columns", () => {
    const { read } = money(
      moneyForm("|年度资金总额|30|27|90%", "资金投入情况（元）\n||全年预算数|全年执行数|执行率"),
    );
    expect(read).toEqual([["total", null, 30, 27]]);
  });
});

describe("the line above a table", () => {
  const head = (line: string) => {
    const { evaluations, notes } = readReport(`
项目支出绩效自评表
${line}
项目名称|医疗救助
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|50|50|50|10|100%|10`);
    const [own] = evaluations;
    return [own?.fiscalYear?.value, own?.totalScore?.text, notes.filter((note) => note.endsWith(" 2"))];
  };

  test.each([
    ["（2023年度）（满分120分）", 2023, undefined],
    ["（2023年度，满分100分）", 2023, undefined],
    ["（2023年度） 自评得分：96分", 2023, "96"],
    ["年度：2023年 自评得分：96分", 2023, "96"],
    ["2023年度|单位：万元|自评得分：96分", 2023, "96"],
    ["2023年度 公开14表 自评得分：96分", 2023, "96"],
  ])("says year and score: %s", (line, year, score) => {
    expect(head(line)).toEqual([year, score, []]);
  });

  test("says score and grade in one", () => {
    expect(head("自评得分：96分 自评等级：优")).toEqual([undefined, "96分", []]);
  });

  test("whose score was not understood is a notice", () => {
    const line = "2023年度 自评得分：96分（满分120分）";
    expect(head(line)[1]).toBeUndefined();
    expect(head(line)[2]).toHaveLength(1);
  });

  test("a score of another scale than a hundred is none", () => {
    expect(head("（2023年度，满分120分） 自评得分：96分")[1]).toBeUndefined();
  });
});
