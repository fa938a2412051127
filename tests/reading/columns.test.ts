import { describe, expect, test } from "vitest";
import { GOAL_COLUMNS, MANAGEMENT_COLUMNS } from "../../src/model/labels/fields.ts";
import { INDICATOR_COLUMNS } from "../../src/model/labels/indicators.ts";
import { LIST_COLUMNS } from "../../src/model/labels/lists.ts";
import { FUND_SOURCES, MONEY_COLUMNS, SCORED_MONEY_COLUMNS } from "../../src/model/labels/money.ts";
import { hasHan } from "../../src/values/fold.ts";
import { moneyForm, readReport } from "./read.ts";

/** Columns of one name are told apart by the words in and before their brackets, or not taken at all. */

const money = (header: string, row: string, year = "（2022年度）") => {
  const text = moneyForm(row, header).replace("项目支出绩效自评表", `项目支出绩效自评表${year}`);
  const { evaluations, funds, notes } = readReport(text);
  return {
    evaluations,
    notes,
    read: funds.map((own) => [own.initial_budget, own.annual_budget, own.executed]),
  };
};

describe("money columns", () => {
  test.each([
    [
      "the budget at the start and after changes",
      "|预算数（年初）|预算数（调整后）|执行数|执行率",
      "40|30|27|90%",
    ],
    ["of other years", "|2021年执行数|年初预算数|全年预算数|2022年执行数|执行率", "55|40|30|27|90%"],
    ["of a part of the year", "|年初预算数|全年预算数|执行数（1—8月）|全年执行数|执行率", "40|30|20|27|90%"],
    ["by how much it was changed", "|年初预算数|调整预算数|全年预算数|全年执行数|执行率", "40|-10|30|27|90%"],
    ["what it was changed to", "|年初预算数|调整预算数|全年执行数|执行率", "40|30|27|90%"],
    [
      "another word for the change",
      "|年初预算|追加（减）金额|调整后预算|实际支出|支出率",
      "40|-10|30|27|90%",
    ],
  ])("%s", (_, header, row) => {
    const { read } = money(`项目资金（万元）|${header}`, `|年度资金总额|${row}`);
    expect(read).toEqual([[400_000, 300_000, 270_000]]);
  });

  test("of one name that no word tells apart: no amount of them is published", () => {
    const { read, notes, evaluations } = money(
      "项目资金（万元）||全年预算数|执行数（甲）|执行数（乙）|执行率",
      "|年度资金总额|30|27|24|90%",
    );
    expect(read.flat().filter((amount) => amount === 270_000 || amount === 240_000)).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
    expect(evaluations[0]?.executed ?? null).toBeNull();
  });

  test("a change beside a budget of no stage may be either: neither is published", () => {
    const { read, notes } = money(
      "项目资金（万元）||预算数|调整预算数|执行数|执行率",
      "|年度资金总额|40|30|27|90%",
    );
    expect(read).toEqual([[null, null, 270_000]]);
    expect(notes).toContain("doubtful-column 3");
  });

  test("by how much the budget was changed is told by both of it, and a notice where they tell another", () => {
    const header = "项目资金（万元）||年初预算数|预算调整数|全年预算数|全年执行数|执行率";
    expect(money(header, "|年度资金总额|40|-10|30|27|90%").notes).toEqual([]);
    expect(money(header, "|年度资金总额|40|-12|30|27|90%").notes).toEqual(["unpublished-column 4"]);
  });

  test("of two years in a report that says neither are not taken", () => {
    const header = "项目资金（万元）||全年预算数|2021年执行数|2022年执行数|执行率";
    expect(money(header, "|年度资金总额|30|25|27|90%", "").evaluations[0]?.executed ?? null).toBeNull();
  });

  test("what came in has a column of its own", () => {
    const header = "项目资金（万元）||全年预算数|实际到位资金|执行数|执行率";
    const { evaluations } = money(header, "|年度资金总额|30|28|27|90%");
    expect(evaluations[0]?.received?.value?.fen).toBe(28_000_000);
  });
});

describe("indicator columns", () => {
  const indicators = (header: string, row: string) =>
    readReport(`项目支出绩效自评表
（2022年度）
项目名称|堤防养护
一级指标|二级指标|三级指标|${header}
产出指标|数量指标|除草面积|${row}`).indicators;

  test("the filed year's is the actual", () => {
    const read = indicators(
      "指标值|实际完成值（2021年）|实际完成值（2022年）|分值|得分",
      "≥30亩|28亩|33亩|10|10",
    );
    expect(read).toMatchObject([{ target: "≥30亩", actual: "33亩", score: 10 }]);
  });

  test("the adjusted target is taken", () => {
    const read = indicators("年初指标值|调整指标值|完成值|分值|得分", "≥30亩|≥20亩|21亩|10|10");
    expect(read).toMatchObject([{ target: "≥20亩", actual: "21亩" }]);
  });

  test("what was expected, and the ratio and the deviation that follow from it", () => {
    const text = (ratio: string, deviation: string) => `项目支出绩效自评表
（2022年度）
项目名称|医疗救助
一级|二级|三级|预期完成值|指标完成值|完成率|偏差率|权重|自评分数
产出|数量|除草面积|≥40亩|33亩|${ratio}|${deviation}|10|8.25`;
    const { indicators: read, notes } = readReport(text("82.5%", "-17.5"));
    expect(read).toMatchObject([{ target: "≥40亩", actual: "33亩", weight: 10, score: 8.25 }]);
    expect(notes).toEqual([]);
    expect(readReport(text("80%", "-17.5%")).notes).toEqual(["unpublished-column 5"]);
    expect(readReport(text("82.50%", "12%")).notes).toEqual(["unpublished-column 5"]);
  });

  test("目标 beside 完成情况 is the target of an indicator, and below a label of goals what the whole was to reach", () => {
    expect(indicators("目标|完成情况|分值|得分", "≥30亩|33亩|10|10")).toMatchObject([
      { target: "≥30亩", actual: "33亩", score: 10 },
    ]);
    const plain = (label: string) => {
      const text = `项目支出绩效自评表\n项目名称|医疗救助\n自评得分|96\n${label}|目标|完成情况\n|除草30亩|除草33亩`;
      return readReport(text).evaluations.map((own) => [
        own.goal?.text,
        own.goalResult?.text,
        own.indicators.length,
      ]);
    };
    expect(plain("绩效目标")).toEqual([["除草30亩", "除草33亩", 0]]);
  });

  test("the name is the deepest level, and a row that lost a cell is withheld", () => {
    const { indicators: read, notes } = readReport(`项目支出绩效自评表
（2022年度）
项目名称|堤防养护
一级指标|二级指标|三级指标|四级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|养护任务|除草面积|≥30亩|33亩|10|10
||养护任务|补植面积|≥5亩|4亩|10|8
养护任务|加固长度|≥2公里|2公里|10|10`);
    expect(read.map(({ name, actual }) => [name, actual])).toEqual([
      ["除草面积", "33亩"],
      ["补植面积", "4亩"],
    ]);
    expect(notes).toContain("unplaced-cells 7");
  });

  test("two that no word tells apart cost their rows", () => {
    expect(indicators("指标值|实际完成值（甲）|实际完成值（乙）|分值|得分", "≥30亩|28亩|33亩|10|10")).toEqual(
      [],
    );
  });
});

test("no label is both a source of funds and a column of money", () => {
  expect(Object.keys(FUND_SOURCES).filter((label) => Object.hasOwn(MONEY_COLUMNS, label))).toEqual([]);
});

test("every column is called by a word with a Han character, without which no label is looked up", () => {
  const vocabularies: Record<string, unknown>[] = [
    MONEY_COLUMNS,
    SCORED_MONEY_COLUMNS,
    INDICATOR_COLUMNS,
    LIST_COLUMNS,
    GOAL_COLUMNS,
    MANAGEMENT_COLUMNS,
  ];
  const labels = vocabularies.flatMap((own) => Object.keys(own));
  expect(labels.length).toBeGreaterThan(100);
  expect(labels.filter((label) => !hasHan(label))).toEqual([]);
});

describe("调整预算数 that is only what was changed", () => {
  const header = "项目资金（万元）||年初预算数|调整预算数|全年执行数|分值|执行率|得分";
  test.each([
    ["more was spent than it, and no more than both", "|年度资金总额|100|20|118|10|98.33%|9.83"],
    ["it is below nothing", "|年度资金总额|100|-20|78|10|97.5%|9.75"],
  ])("is no budget: %s", (_, row) => {
    const { read, notes } = money(header, row);
    expect(read.map(([initial, annual]) => [initial, annual])).toEqual([[1_000_000, null]]);
    expect(notes.join()).toContain("unpublished-column");
  });

  test("is the budget where all of the money fits it", () => {
    const { read } = money(header, "|年度资金总额|100|120|118|10|98.33%|9.83");
    expect(read).toEqual([[1_000_000, 1_200_000, 1_180_000]]);
  });

  test("is none of a project of a list either", () => {
    const { evaluations } = readReport(`
2023年度项目支出绩效自评情况汇总表
单位：万元
序号|项目名称|年初预算数|调整预算数|执行数|执行率|自评得分
1|河道管护|100|20|118|98.33%|95
2|水库维修|50|60|58|96.67%|98`);
    const read = evaluations.map((own) => [own.name.text, own.initialBudget?.text, own.annualBudget?.text]);
    expect(read).toEqual([
      ["河道管护", "100", undefined],
      ["水库维修", "50", "60"],
    ]);
  });
});
