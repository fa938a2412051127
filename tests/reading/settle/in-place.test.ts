import { describe, expect, test } from "vitest";
import { moneyForm, readReport } from "../read.ts";

const figures = (text: string) => {
  const { funds, evaluations, notes } = readReport(text);
  return {
    rows: funds.map((row) => [
      row.label,
      row.initial_budget,
      row.annual_budget,
      row.executed,
      row.execution_rate_printed,
    ]),
    points: [evaluations[0]?.executionWeight?.text ?? null, evaluations[0]?.executionScore?.text ?? null],
    notes: notes.filter((note) => !note.startsWith("unknown-programme")),
  };
};

describe("a row in its place", () => {
  const HEADER =
    "预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|||预算执行率|权重|得分|原因";

  test("stands by its header's own columns: zeros, dashes and a blank score too", () => {
    expect(
      figures(
        moneyForm(
          "|总额|5.00|5.00|5.00|||100.00%|10||\n|其中：财政资金|5.00|5.00|5.00|||100.00%|/|/|\n|单位资金|0.00|0.00|0.00|||0.00%|/|/|",
          HEADER,
        ),
      ),
    ).toEqual({
      rows: [
        ["总额", 50_000, 50_000, 50_000, "100.00%"],
        ["财政资金", 50_000, 50_000, 50_000, "100.00%"],
        ["单位资金", 0, 0, 0, "0.00%"],
      ],
      points: ["10", null],
      notes: [],
    });
  });

  test("is believed without its rate where its points are the weight's share of it", () => {
    expect(figures(moneyForm("|年度资金总额|40|40|38|10||9.5")).rows).toEqual([
      ["年度资金总额", 400_000, 400_000, 380_000, null],
    ]);
    expect(figures(moneyForm("|年度资金总额|40|40|38|10||7")).notes).toEqual(["unplaced-amounts 4"]);
  });
});

test("of two labels in a row the figures behind both belong to neither for certain", () => {
  const form = `
项目支出绩效自评表
项目名称|医疗救助|单位：|万元
全年预算数|全年执行数|71.5|69.2
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|补贴户数|≥120户|126户|10|10`;
  const { rows, notes } = figures(form);
  expect([rows, notes]).toEqual([[], ["unread-cell 3"]]);
});

test("among rows that stand beside their header, one that lost its rate is not in its place because its last zero may be one", () => {
  const { rows, notes } = figures(
    moneyForm(
      "|年度资金总额|13952|5803|2050|35.33%\n|当年财政拨款|5803|5803|2050|35.33%\n|上年结转资金|4645|0|0|100.00%\n|其他资金|3504|0|0",
      "|年初预算数|全年预算数|全年执行数|预算执行率",
    ).replace("项目名称", "金额单位|元\n项目名称"),
  );
  expect(rows.map(([label]) => label)).not.toContain("其他资金");
  expect(notes.filter((note) => note.startsWith("unplaced-amounts"))).toHaveLength(1);
});
