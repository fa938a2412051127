import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/documents/block.ts";
import { readTabbed } from "../../../src/reading/dialects/tabbed.ts";
import { isRunningReport, splitSections } from "../../../src/reading/layout/sections.ts";
import { joinTitles } from "../../../src/reading/layout/titles.ts";
import { readReport } from "../read.ts";

const BODY = ["一、基本情况", "2022年河道保洁资金预算120万元，执行114万元，预算执行率95%。"];
const OWN_BODY = ["一、自评结论", "自评得分95分。", "二、存在的问题", "船只老旧，经常停航。"];

// a paragraph a line, whatever their lengths
const blocksOf = (lines: string[]): Block[] =>
  lines.flatMap((line, index) =>
    readTabbed([...Array<string>(index).fill(""), line.replaceAll("|", "\t")], []),
  );

const sectionsOf = (...lines: string[]) =>
  splitSections(joinTitles(blocksOf(lines))).map((section) => [
    section.title?.text ?? null,
    isRunningReport(section),
  ]);

describe("a report in words begins", () => {
  test.each([
    "李庄县2022年度河道保洁资金绩效自评报告",
    "李庄州2022年度河道保洁资金项目支出绩效单位自评报告",
    "李庄州2022年度河道保洁资金项目支出绩效评价自评报告",
    "2022年河道保洁资金绩效自评情况",
    "李庄县水利局2022年度项目绩效自评结果",
    "李庄县水利局2022年度预算绩效自评自查报告",
    "关于2022年度河道保洁资金绩效的自评报告",
    "关于报送2022年河道保洁资金绩效自评的报告",
    "2022年河道保洁资金绩效自评价报告",
    "河口乡2022年河道保洁项目自评报告",
    "李庄县2022年度部门预算执行情况绩效自评整改报告",
    "李庄市图书馆2022年度项目支出绩效自评报告（2022年公共图书馆文化馆（站）免费开放补助经费）",
    "李庄市图书馆2022年度项目支出绩效自评报告（2022年公共图书馆免费开放补助经费",
    "附件3李庄县2022年河道保洁资金绩效自评报告",
    "河道保洁项目绩效自评报告3",
    "河道保洁项目绩效自评报告 篇2",
    "标题：李庄县2022年河道保洁资金绩效自评报告",
  ])("at %s", (title) => {
    expect(sectionsOf(title, ...BODY)).toEqual([[title, true]]);
  });

  test.each([
    ["the unit on its own line", ["李庄县水利局", "2022年度河道保洁资金绩效自评报告"]],
    ["unit and year, then what it is", ["李庄县水利局2022年度", "项目绩效自评报告"]],
    ["the programme in brackets below", ["李庄县水利局2022年度", "项目绩效自评报告", "（河道保洁资金）"]],
    ["a phrase broken anywhere", ["李庄市2020年度河道保洁资金项目", "自评结果"]],
    ["three lines", ["李庄县水利局", "关于2022年度河道保洁补助资金绩效", "自评报告"]],
    ["the programme on its own line", ["李庄县河道保洁补贴", "2022年度绩效自评报告"]],
    ["a number of the document between", ["附件3", "李庄县2022年度河道保洁资金", "绩效自评报告"], 1],
  ])("at a title on several lines: %s", (_, lines, from = 0) => {
    const sections = sectionsOf(...lines, ...BODY);
    expect(sections.at(-1)).toEqual([lines.slice(from).join("\n"), true]);
  });

  test("at a title that ran into its first sentence", () => {
    const title = "附件3李庄县2022年河道保洁资金绩效自评报告";
    expect(sectionsOf(`${title}为进一步规范资金管理，现报告如下。`, ...BODY)).toEqual([[title, true]]);
    // a text that lost its stops is no running text
    expect(sectionsOf(`${title}为规范管理，${"下达资金，".repeat(80)}完成。`)).toMatchObject([[null, false]]);
  });

  test("at the title of anyone's evaluation over a text that says so", () => {
    const title = "李庄县2022年度河道保洁资金绩效评价报告";
    expect(sectionsOf(title, ...BODY)).toEqual([[title, false]]);
    expect(sectionsOf(title, ...BODY, "我局成立评价小组，形成自评报告。")).toEqual([[title, true]]);
  });

  test("at a report on the use of money only where the outline of a self-evaluation stands below", () => {
    const title = "李庄县2022年度河道保洁资金使用情况";
    expect(sectionsOf(title, ...BODY)).toEqual([[null, false]]);
    expect(sectionsOf(title, ...OWN_BODY, "三、绩效目标完成情况", "已完成。")).toEqual([[title, true]]);
  });

  test("without a title at its outline", () => {
    expect(sectionsOf(...OWN_BODY, "三、绩效目标完成情况", "已完成。")).toEqual([[null, true]]);
    expect(sectionsOf(...BODY, "二、存在的问题", "进度慢。")).toEqual([[null, false]]);
  });
});

describe("no title is", () => {
  test.each([
    "三、绩效自评结果",
    "绩效自评结果",
    "九、整体支出绩效自评报告",
    "党建工作自评报告",
    "我局认真组织，形成绩效自评报告",
    "上一篇：李庄县2021年度河道保洁资金绩效自评报告",
    "关于开展2022年度绩效自评工作的通知",
  ])("%s", (line) => {
    expect(sectionsOf("李庄县水利局", line, "正文。")).toEqual([[null, false]]);
  });

  test("the line above that says something else", () => {
    const title = "李庄县2022年度河道保洁资金绩效自评报告";
    for (const line of ["预算绩效管理", "发布日期：2023-03-20", "一、自评", "李庄县人民政府门户网站"])
      expect(sectionsOf(line, title, ...BODY).at(-1)).toEqual([title, true]);
  });
});

describe("a title printed twice", () => {
  const title = "李庄县2022年度河道保洁资金绩效自评报告";

  test("is one report where only what a page prints stands between", () => {
    const page = ["索引号：1153", "发布日期：2023-04-17", "字体：【大 中 小】"];
    expect(sectionsOf(title, ...page, title, ...BODY)).toEqual([
      [null, false],
      [title, true],
    ]);
    const { notes, evaluations } = readReport([title, ...page, title, ...BODY].join("\n"));
    expect(evaluations).toHaveLength(1);
    expect(notes.filter((note) => note.startsWith("unknown-form"))).toEqual([]);
  });

  test("is one report at a further page or at the end", () => {
    expect(sectionsOf(title, ...BODY, title, "二、存在的问题", "进度慢。", title)).toEqual([[title, true]]);
  });

  test("is two where the outline begins anew", () => {
    expect(sectionsOf(title, ...BODY, title, ...BODY)).toEqual([
      [title, true],
      [title, true],
    ]);
  });

  test("is one form", () => {
    const form = "就业补助资金绩效自评表";
    expect(sectionsOf(form, `${form}|`, "转移支付名称|就业补助资金")).toEqual([
      [null, false],
      [form, false],
    ]);
  });
});

test("heads of pages in rows are background", () => {
  const { notes, evaluations } = readReport(
    [
      "索引号|11530000|发布机构|李庄县河口乡",
      "公开目录|法定主动公开内容|发布日期|2023-04-17",
      "文号|浏览量|",
      "2022年河道保洁资金绩效自评报告",
      ...BODY,
      "上一篇|下一篇",
    ].join("\n"),
  );
  expect(evaluations).toHaveLength(1);
  expect(notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
});

test("lines of label and value in running text make no form of it", () => {
  const { evaluations } = readReport(
    [
      "2022年河道保洁资金绩效自评报告",
      "一、项目概况",
      "项目名称：河道保洁项目",
      "主管部门：李庄县水利局",
      "二、资金情况",
      "2022年河道保洁资金预算120万元，执行114万元，预算执行率95%。",
    ].join("\n"),
  );
  expect(evaluations.map(({ form, executed }) => [form, executed?.text])).toEqual([["narrative", "114万元"]]);
});

test("关于 before the unit of a title is no part of its name", () => {
  const text = "关于李庄镇2021年农村公路养护资金使用情况的自评报告\n全年支出98万元。";
  expect(readReport(text).evaluations[0]?.implementingUnit?.text).toBe("李庄镇");
});

test("a year before the unit of a title is no part of its name", () => {
  const text = "2022年度李庄镇人民政府部门整体支出绩效自评报告\n一、预算执行情况\n全年支出98万元。";
  expect(readReport(text).evaluations[0]?.implementingUnit?.text).toBe("李庄镇人民政府");
});

describe("the year", () => {
  const yearOf = (title: string, ...sentences: string[]) => {
    const { evaluations, notes } = readReport([title, "一、资金情况", ...sentences].join("\n"));
    return [evaluations[0]?.fiscalYear?.value, notes.filter((note) => note.startsWith("another-year"))];
  };
  const TITLE = "李庄县2022年度河道保洁资金绩效自评报告";

  test.each([
    ["is the title's", TITLE, "河道保洁资金预算120万元，执行114万元，预算执行率95%。", 2022],
    [
      "is that of the text",
      "河道保洁资金绩效自评报告",
      "2021年度河道保洁资金预算120万元，执行114万元，预算执行率95%。",
      2021,
    ],
    [
      "is what the sentences say of the money",
      "河道保洁资金绩效自评报告",
      "我局2021年安排河道保洁资金120万元。2021年支出114万元。",
      2021,
    ],
    [
      "is none that is said once",
      "河道保洁资金绩效自评报告",
      "我局2021年安排河道保洁资金120万元。",
      undefined,
    ],
    [
      "is not that of a document",
      TITLE,
      "根据《关于下达2021年度资金的通知》，河道保洁资金预算120万元，执行114万元，预算执行率95%。",
      2022,
    ],
    [
      "is not that of what was carried over",
      TITLE,
      "2022年预算120万元，2021年度结转30万元，全年执行114万元，预算执行率95%。",
      2022,
    ],
  ])("%s", (_, title, sentence, year) => {
    expect(yearOf(title, sentence)).toEqual([year, []]);
  });

  test.each([
    [
      "that it presents",
      "现将李庄镇2022年河道保洁资金绩效自评情况报告如下：",
      "预算120万元，执行114万元，执行率95%。",
    ],
    ["that its sentences say again", "2022年下达河道保洁资金120万元。", "2022年支出114万元。"],
    ["that nothing but its sentences name", "2022年下达河道保洁资金120万元。", "2022年清淤3公里，支出较少。"],
    [
      "that its documents name",
      "2021年11月9日收到《关于提前下达2022年河道保洁资金的通知》，2022年6月15日收到《关于下达2022年河道保洁资金（第二批）的通知》，共下达河道保洁资金120万元。",
    ],
  ])("without a title is the one %s", (_, ...lines) => {
    const text = ["一、绩效目标分解下达情况", ...lines, "二、绩效情况分析", "较好。"].join("\n");
    expect(readReport(text).evaluations[0]?.fiscalYear?.value).toBe(2022);
  });

  test("without a title is none where one sentence of money stands beside another year", () => {
    const lines = ["2022年下达河道保洁资金120万元。", "2021年清淤3公里。"];
    const text = ["一、绩效目标分解下达情况", ...lines, "二、绩效情况分析", "较好。"].join("\n");
    expect(readReport(text).evaluations[0]?.fiscalYear).toBeNull();
  });

  test("a link of a page above a title is none of it", () => {
    expect(sectionsOf("专项资金", "2022年度绩效自评报告", ...BODY).at(-1)).toEqual([
      "2022年度绩效自评报告",
      true,
    ]);
  });

  test("a title that runs into its text ends before the table it announces", () => {
    const text =
      "1、李庄县水窖维护资金2022年度绩效自评报告和区域绩效自评表根据通知要求，现将情况报告如下。一、绩效目标分解下达情况。下达水窖维护资金60万元。二、绩效情况分析。较好。";
    const { evaluations } = readReport(text);
    expect(evaluations.map(({ name, received }) => [name.text, received?.text])).toEqual([
      ["李庄县水窖维护资金", "60万元"],
    ]);
  });

  test.each([
    ["its number", "编号：379953"],
    ["itself with a date", "李庄县2022年度河道保洁资金绩效自评报告2023/3/1"],
    ["both", "编号:379953李庄县2022年度河道保洁资金绩效自评报告2023年3月1日"],
  ])("a title begins behind what stood before it on its line: %s", (_, before) => {
    const text = `${before}李庄县2022年度河道保洁资金绩效自评报告根据通知要求，现将情况报告如下。一、资金情况。下达资金60万元。二、绩效情况分析。较好。`;
    const { title, evaluations } = readReport(text);
    expect([title, ...evaluations.map(({ name, received }) => [name.text, received?.text])]).toEqual([
      "李庄县2022年度河道保洁资金绩效自评报告",
      ["河道保洁资金", "60万元"],
    ]);
  });

  test("is none where the text speaks of another throughout", () => {
    const text = ["2021年度河道保洁资金预算120万元。", "2021年全年执行114万元，预算执行率95%。"];
    expect(yearOf(TITLE, ...text)).toEqual([undefined, ["another-year 3"]]);
  });
});
