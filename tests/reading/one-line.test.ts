import { describe, expect, test } from "vitest";
import { type Block, filled } from "../../src/documents/block.ts";
import { splitOneLine } from "../../src/reading/layout/one-line.ts";
import { fold } from "../../src/values/fold.ts";

function split(text: string): string[] {
  const at = { line: 1, lastLine: 1, cell: null };
  const block: Block = { kind: "paragraph", cells: [{ text, label: fold(text), at }] };
  return splitOneLine(block).flatMap((own) => filled(own).map((cell) => cell.text));
}

const LONG =
  "我校对水房进行了整修，更换了全部管道与阀门，并请村里的老师傅检查了接头，学生和老师都能在课间喝上热水，冬天也不再停水，水房门口还添了两盏灯和一张登记用的桌子，值日的学生每天放学前把地面擦干，周末由门卫查看一遍";

describe("a report on one line", () => {
  test("is cut at headings that are counted through, each at its last noun", () => {
    const text = `南河小学专项资金绩效自评价报告一、基本情况(一)项目基本概况我校2022年有一个项目(二)资金及绩效目标我校共安排23万元二、资金使用及管理情况${LONG}三、存在的问题及原因分析暂无`;
    expect(split(text)).toEqual([
      "南河小学专项资金绩效自评价报告",
      "一、基本情况",
      "(一)项目基本概况",
      "我校2022年有一个项目",
      "(二)资金及绩效目标",
      "我校共安排23万元",
      "二、资金使用及管理情况",
      LONG,
      "三、存在的问题及原因分析",
      "暂无",
    ]);
  });

  test("is cut at two headings that others are counted through below", () => {
    const text = `南河小学专项资金绩效自评价报告一、基本情况(一)项目概况我校2022年有一个项目(二)资金使用情况我校共安排23万元(三)组织管理情况${LONG}二、评价结论我校自评`;
    expect(split(text)).toEqual([
      "南河小学专项资金绩效自评价报告",
      "一、基本情况",
      "(一)项目概况",
      "我校2022年有一个项目",
      "(二)资金使用情况",
      "我校共安排23万元",
      "(三)组织管理情况",
      LONG,
      "二、评价结论",
      "我校自评",
    ]);
    expect(split(text.replaceAll(/[(][一二三][)]/g, ""))).toHaveLength(1);
  });

  test("is cut at one prescribed heading behind a stop", () => {
    const text =
      "现将情况报告如下：一、绩效目标分解下达情况2022年度水窖维护专项共安排财政资金62万元，其中：中央财政资金34万元，省级财政资金28万元。";
    expect(split(text)).toEqual([
      "现将情况报告如下：",
      "一、绩效目标分解下达情况",
      "2022年度水窖维护专项共安排财政资金62万元，其中：中央财政资金34万元，省级财政资金28万元。",
    ]);
  });

  test.each([
    ["a number is missing", `南河小学自评报告一、基本情况${LONG}三、资金情况${LONG}四、问题${LONG}`],
    ["numbers count levels", `共有一、二级指标12个，三级指标30个。${LONG}。${LONG}。${LONG}`],
    ["a number is said again", `一、基本情况${LONG}二、资金情况${LONG}二、绩效情况${LONG}`],
  ])("is left whole where %s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});
