import { describe, expect, test } from "vitest";
import { readTabbed } from "../../src/reading/dialects/tabbed.ts";
import { splitSections } from "../../src/reading/layout/sections.ts";
import { readReport } from "./read.ts";

const titlesOf = (...lines: string[]) =>
  splitSections(readTabbed(lines, [])).map(({ title, blocks }) => [title?.text ?? null, blocks.length]);

describe("a section begins", () => {
  test.each([
    "财政项目支出绩效自评表",
    "转移支付区域（项目）绩效自评表",
    "离休医疗费补助资金绩效目标自评表",
    "2022年度部门整体支出绩效自评报告",
    "分项绩效项目清单",
    "2023年度项目自评结果汇总表",
  ])("at the title %s", (title) => {
    expect(titlesOf("县财政局：", title, "正文")).toEqual([
      [null, 1],
      [title, 1],
    ]);
  });

  test("at a title in a row of its own", () => {
    expect(titlesOf("\t项目支出绩效自评表\t\t", "项目名称\t甲")).toEqual([["项目支出绩效自评表", 1]]);
  });

  test("not at the title printed again above the header of the indicators, after a page break", () => {
    const header = "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分";
    const [title, other] = ["项目支出绩效自评表", "部门整体支出绩效自评表"];
    expect(titlesOf(title, "项目名称\t甲", header, title, header)).toEqual([[title, 4]]);
    expect(titlesOf(title, "项目名称\t甲", title, "项目名称\t乙")).toEqual([
      [title, 1],
      [title, 1],
    ]);
    expect(titlesOf(title, "项目名称\t甲", other, header)).toEqual([
      [title, 1],
      [other, 1],
    ]);
  });

  test("at a second name row without a title, but not at the first", () => {
    expect(titlesOf("财政项目支出绩效自评表", "项目名称\t甲", "资金\t1", "项目名称\t乙")).toEqual([
      ["财政项目支出绩效自评表", 2],
      [null, 1],
    ]);
  });
});

describe("no section begins", () => {
  test.each([
    ["at a sentence that ends like a title", `${"我局认真组织开展了自评工作，".repeat(8)}形成绩效自评报告`],
    ["at a row of two cells", "项目支出绩效自评表\t2022"],
    ["at other tables", "资产负债表"],
    ["at a name without a value", "项目名称\t"],
    ["at the name column of a list", "序号\t项目名称\t预算数"],
  ])("%s", (_, line) => {
    expect(titlesOf("项目名称\t甲", line)).toHaveLength(1);
  });
});

test("a title with nothing below it but what a page prints there is the name of the page", () => {
  const [page, form] = ["李庄县禁毒项目绩效自评表", "项目支出绩效自评表"];
  expect(titlesOf(page, "发布时间：2022-03-17 来源：县公安局", form, "项目名称\t甲")).toEqual([
    [null, 2],
    [form, 1],
  ]);
  expect(titlesOf(page, form, "项目名称\t甲")).toEqual([
    [page, 0],
    [form, 1],
  ]);
});

test("a unit that stands right above a title is that of the table below it", () => {
  const form = (name: string) => `
项目支出绩效自评表
项目名称|${name}
项目资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|20|20|18|10|90%|9`;
  const { evaluations } = readReport(`单位：万元${form("甲路维修")}\n单位：元${form("乙路维修")}`);
  expect(evaluations.map(({ moneyUnit, executed }) => [moneyUnit, executed?.value?.fen])).toEqual([
    ["万元", 18_000_000],
    ["元", 1_800],
  ]);
});
