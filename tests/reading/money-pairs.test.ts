import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const form = (...money: string[]) => `
2020年度项目绩效自评表
项目名称|困难群体用水补贴|金额单位：|万元
${money.join("\n")}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|补贴户数|≥120户|126户|10|10`;

describe("money as labels each before its figure", () => {
  const figures = (...money: string[]) => {
    const { funds, notes } = readReport(form(...money));
    const rows = funds.map((row) => [
      row.source,
      row.annual_budget,
      row.received,
      row.executed,
      row.execution_rate_printed,
    ]);
    return [rows, notes.filter((note) => !note.startsWith("unknown-programme"))];
  };
  const HEAD = "二、预算执行情况|预算安排情况（调整后）||资金到位情况||资金执行情况||预算执行进度（%）";

  test("the total of a row, its sources below it in the order of its columns", () => {
    const read = figures(
      HEAD,
      "|预算数|7.50|到位数|7.20|执行数|6.00|80.00",
      "|其中：财政资金|7.00|其中：财政资金|6.70|其中：财政资金|5.50",
      "|其他|0.50|其他|0.50|其他|0.50",
    );
    expect(read).toEqual([
      [
        ["total", 75_000, 72_000, 60_000, "80.00"],
        ["fiscal", 70_000, 67_000, 55_000, null],
        ["other", 5_000, 5_000, 5_000, null],
      ],
      [],
    ]);
  });

  test("a figure behind all pairs is the rate only where none of them lacks its own, and alone only with its sign", () => {
    const unread = [[], ["unread-cell 3"]];
    expect(figures("预算数|6.80|90%")).toEqual([[["total", 68_000, null, null, "90%"]], []]);
    expect(figures("预算数|6.80|6.12")).toEqual(unread);
    expect(figures("预算数|6.80|执行数|6.12|90")).toEqual([[["total", 68_000, null, 61_200, "90"]], []]);
    expect(figures("预算数||执行数|6.12|90")).toEqual(unread);
  });

  test("the total on several rows, a source below each column, an amount with its own unit", () => {
    const read = figures(
      "转移支付预算数（A）|7.5万|预算执行率（B/A）|80%",
      "其中：中央补助|7万",
      "转移支付执行数（B）|6万",
      "其中：中央补助|5.5万",
    );
    expect(read).toEqual([
      [
        ["total", 75_000, null, 60_000, "80%"],
        ["central", 70_000, null, 55_000, null],
      ],
      [],
    ]);
  });

  test("a total without a unit has that of its parts, where they come to it in it", () => {
    const read = (...money: string[]) =>
      readReport(form(...money).replace("|金额单位：|万元", "")).funds.map((row) => [
        row.source,
        row.annual_budget,
        row.executed,
      ]);
    const parts = ["其中：中央补助|7 万元|其中：中央补助|5.5万元", "其他|0.5万元|其他|0.5万元"];
    expect(read("预算数：|7.5|执行数：|6", ...parts)).toEqual([
      ["total", 75_000, 60_000],
      ["central", 70_000, 55_000],
      ["other", 5_000, 5_000],
    ]);
    expect(read("预算数：|7.6|执行数：|6", ...parts)[0]).toEqual(["total", null, null]);
    expect(read("预算数：|7.5|执行数：|6", parts[0] ?? "", "其他|5000元|其他|5000元")[0]).toEqual([
      "total",
      null,
      null,
    ]);
  });

  test("the order of the pairs says nothing", () => {
    const read = figures("执行数：|6.00|预算数：|7.50");
    expect(read).toEqual([[["total", 75_000, null, 60_000, null]], []]);
  });

  test.each([
    ["the same column twice", "预算数|7.50|预算数|7.00"],
    ["a source under fewer columns than stand above it", "预算数|7.50|执行数|6.00\n其中：财政资金|7.00"],
    ["a figure behind one pair", "预算数|7.50\n执行数|6.00|5.00"],
    ["a figure behind another", "预算数|7.50|执行数|6.00\n其他|0.50|0.40|其他|0.30"],
  ])("%s is a notice", (_, money) => {
    const [rows = [], notes = []] = figures(...money.split("\n"));
    expect(notes.filter((note) => String(note).startsWith("unplaced-amounts"))).toHaveLength(1);
    expect(rows.length).toBe(money.includes("\n") ? 1 : 0);
  });

  test("a number behind the last pair that is no rate of its amounts is a notice", () => {
    expect(figures("预算数|7.50|执行数|6.00|10")).toEqual([
      [["total", 75_000, null, 60_000, null]],
      ["unplaced-amounts 3"],
    ]);
  });
});

describe("what was planned, came, was spent and left", () => {
  const row = (planned: string, received: string, executed: string, left: string) =>
    `计划安排资金|${planned}|实际到位资金|${received}|实际支出|${executed}|结余|${left}`;
  const read = (...money: string[]) => {
    const { funds, evaluations, notes } = readReport(form(...money));
    return {
      funds: funds.map(({ source, annual_budget, received, executed }) => [
        source,
        annual_budget,
        received,
        executed,
      ]),
      stated: evaluations.flatMap(({ amounts }) =>
        amounts.map(({ heading, label, role, amount }) => [heading, label, role, amount.text]),
      ),
      notes: notes.filter((note) => !note.startsWith("unknown-programme")),
    };
  };

  test("spent and left come to the plan: it is what was to be spent, of each source too", () => {
    const parts = [
      "省财政|30|省财政|30|省财政|29|省财政|1",
      "县（市区）财政|20||县（市区）财政|16|县（市区）财政|16|县（市区）财政|4",
    ];
    expect(read(row("50", "46", "45", "5"), ...parts)).toEqual({
      funds: [
        ["total", 500_000, 460_000, 450_000],
        ["local", 300_000, 300_000, 290_000],
        ["local", 200_000, 160_000, 160_000],
      ],
      stated: [
        ["", "结余", "left", "5"],
        ["结余", "省财政", "part", "1"],
        ["结余", "县（市区）财政", "part", "4"],
      ],
      notes: [],
    });
  });

  test("all of it came and was spent, and nothing is said to be left", () => {
    expect(read(row("50", "50", "50", ""))).toEqual({
      funds: [["total", 500_000, 500_000, 500_000]],
      stated: [],
      notes: [],
    });
  });

  test.each([
    ["left of the money that came alone", row("80", "46", "45", "1"), ["", "计划安排资金", "planned", "80"]],
    ["left of neither", row("50", "46", "45", "7"), ["", "计划安排资金", "planned", "50"]],
    ["a plan that nothing bears out", row("50", "50", "45", ""), ["", "计划安排资金", "planned", "50"]],
  ])("a plan is no budget: %s", (_, money, planned) => {
    const { funds, stated, notes } = read(money);
    expect(funds.map(([, budget]) => budget)).toEqual([null]);
    expect(stated).toContainEqual(planned);
    expect(notes).toEqual(["doubtful-role 3"]);
  });

  test("without a unit nothing is published", () => {
    const { evaluations, notes } = readReport(
      form(row("50", "46", "45", "5")).replace("|金额单位：|万元", ""),
    );
    expect(evaluations.flatMap(({ amounts }) => amounts)).toEqual([]);
    expect(notes).toContain("missing-unit 3");
    expect(notes.filter((note) => note.startsWith("doubtful-role"))).toEqual([]);
  });

  test("a printed budget is the budget, whatever was planned", () => {
    const { funds, stated } = read("计划安排资金|60|预算数|50|实际支出|45|结余|15");
    expect(funds).toEqual([["total", 500_000, null, 450_000]]);
    expect(stated).toContainEqual(["", "计划安排资金", "planned", "60"]);
  });

  test("a heading may stand between the fields on lines of their own and the table", () => {
    const { evaluations, funds } = readReport(`
财政支出项目绩效评价自评报告
评价类型：项目完成结果评价
项目名称：青河渡口维护经费
项目单位：青河县交通站
一、项目基本概况
计划安排资金（万元）|75|实际到位资金（万元）|75|实际支出（万元）|72.5|结余（万元）|2.5`);
    expect(evaluations.map(({ name, implementingUnit }) => [name.text, implementingUnit?.text])).toEqual([
      ["青河渡口维护经费", "青河县交通站"],
    ]);
    expect(funds.map(({ annual_budget, executed }) => [annual_budget, executed])).toEqual([
      [750_000, 725_000],
    ]);
  });
});
