import { describe, expect, test } from "vitest";
import { readStatements } from "../../../src/reading/prose/statements.ts";
import { readReport } from "../read.ts";
import { readLines } from "./read.ts";

const read = (...lines: string[]) =>
  readLines(readStatements, lines).draft.statements.map(({ kind, text, at }) => [kind, text, at.line]);

describe("problems and measures stand below", () => {
  test.each([
    ["三、存在的问题", "problem"],
    ["三、存在的主要问题及原因分析", "problem"],
    ["（三）存在问题和原因", "problem"],
    ["四、偏离绩效目标的原因", "problem"],
    ["四、未完成原因分析", "problem"],
    ["3.未完成的绩效目标", "problem"],
    ["五、下一步改进措施", "measure"],
    ["五、下一步拟改进措施", "measure"],
    ["五、下一步工作打算", "measure"],
    ["五、有关建议", "measure"],
    ["五、意见建议", "measure"],
  ])("%s", (heading, kind) => {
    expect(read(heading, "船只老旧，经常停航。")).toEqual([[kind, "船只老旧，经常停航。", 2]]);
  });

  test.each([
    "三、项目管理措施",
    "三、保障措施",
    "三、问题线索处置情况",
    "三、主要做法",
    "三、资金情况",
    "三、主要经验及存在的问题",
  ])("not %s", (heading) => {
    expect(read(heading, "船只老旧，经常停航。")).toEqual([]);
  });
});

test("where results are published and used is none of it, nor what the outline of a report asks for", () => {
  expect(read("三、结果公开情况和应用打算", "审核后在门户网站上公开。")).toEqual([]);
  expect(read("四、下一步拟改进措施", "1.下一步拟改进措施，包括项目整改等相关内容。", "更换闸门。")).toEqual([
    ["measure", "更换闸门。", 3],
  ]);
});

test("what will be done goes over from what was wrong in one paragraph", () => {
  const text = "闸门锈蚀，主要原因是年久失修。下一步将更换闸门。";
  const rows = [
    ["problem", "闸门锈蚀，主要原因是年久失修。", 2],
    ["measure", "下一步将更换闸门。", 2],
  ];
  expect(read("三、偏离绩效目标的原因和下一步改进措施", text)).toEqual(rows);
  expect(read("三、存在的问题", text)).toEqual(rows);
  expect(read("四、问题及建议", "征地困难。建议加强协调。")).toEqual([
    ["problem", "征地困难。", 2],
    ["measure", "建议加强协调。", 2],
  ]);
});

test("none, where all is said to be well", () => {
  expect(read("三、存在的问题", "项目运转正常，暂无问题。")).toEqual([]);
  expect(read("三、存在的问题", "船只老旧，暂无备件。")).toEqual([["problem", "船只老旧，暂无备件。", 2]]);
});

describe("a row of its own for", () => {
  test("each item of a list in a paragraph", () => {
    expect(read("三、存在的问题", "主要有以下几点：", "一是船只老旧。二是人手不足；三是宣传不够。")).toEqual([
      ["problem", "一是船只老旧。", 3],
      ["problem", "二是人手不足；", 3],
      ["problem", "三是宣传不够。", 3],
    ]);
  });

  test("each heading below, with what stands under it", () => {
    const lines = [
      "三、存在的问题",
      "（一）预算编制不细。",
      "（二）进度较慢",
      "汛期较长，停工两月。",
      "四、资金情况",
      "无关。",
    ];
    expect(read(...lines)).toEqual([
      ["problem", "（一）预算编制不细。", 2],
      ["problem", "（二）进度较慢\n汛期较长，停工两月。", 3],
    ]);
  });

  test("each kind, where a heading announces both", () => {
    const lines = [
      "四、偏离绩效目标的原因和下一步改进措施",
      "1.汛期较长，进度滞后。",
      "2.加强统筹，倒排工期。",
    ];
    expect(read(...lines)).toEqual([
      ["problem", "1.汛期较长，进度滞后。", 2],
      ["measure", "2.加强统筹，倒排工期。", 3],
    ]);
  });
});

test.each([
  "无。",
  "无",
  "暂无。",
  "（一）无。",
  "未偏离绩效目标。",
  "本项目不存在偏离绩效目标的情况。",
  "未发现截留挪用资金等问题。",
])("%s states none", (text) => {
  expect(read("三、存在的问题", text)).toEqual([]);
});

test("but one that goes on does", () => {
  expect(read("三、存在的问题", "无重大问题，但进度较慢。")).toHaveLength(1);
});

test("what ends a report is no measure", () => {
  expect(read("五、有关建议", "加大投入。", "附件：自评表", "李庄县水利局", "2023年3月5日")).toEqual([
    ["measure", "加大投入。", 2],
  ]);
});

test("a heading that announces more than problems leaves them to the headings and labels below", () => {
  const lines = [
    "三、主要经验及存在的问题",
    "（一）主要经验",
    "领导重视。",
    "（二）存在的问题",
    "船只老旧。",
  ];
  expect(read(...lines)).toEqual([["problem", "船只老旧。", 5]]);
});

test("nor does one of conclusions and advice, whose parts end in a full stop", () => {
  const lines = [
    "五、评价结论及建议",
    "（一）评价结论。",
    "综合自评得分95分。",
    "（二）存在的问题。",
    "船只老旧。",
    "（三）相关建议。",
    "更换船只。",
  ];
  expect(read(...lines)).toEqual([
    ["problem", "船只老旧。", 5],
    ["measure", "更换船只。", 7],
  ]);
});

test("labels in the middle of a paragraph open them too", () => {
  const text = "预算已执行。发现的主要问题：一是船只老旧；二是人手不足。下一步改进措施：更换船只。";
  expect(read("二、完成情况", text)).toEqual([
    ["problem", "一是船只老旧；", 2],
    ["problem", "二是人手不足。", 2],
    ["measure", "更换船只。", 2],
  ]);
  expect(read("二、完成情况", "发现的主要问题：无。")).toEqual([]);
});

test("nor does practice, nor what became of earlier problems, where they stand among problems", () => {
  const lines = [
    "三、存在的问题及改进措施",
    "（一）主要经验做法。",
    "严格管理。",
    "（二）上年度问题整改情况。",
    "船只老旧问题已经整改。",
    "（三）存在的问题。",
    "码头狭窄。",
    "（四）其他需要说明的问题。",
    "无。",
    "（五）绩效评价结果应用建议。",
    "结果用于安排预算。",
  ];
  expect(read(...lines)).toEqual([["problem", "码头狭窄。", 7]]);
});

describe("what is no problem of the year", () => {
  test.each([
    "见附件。",
    "详见附件2绩效自评表。",
    "上年度自评发现的问题已全部整改到位。",
    "1.去年检查指出的3处渗漏均已修复。",
  ])("%s", (text) => {
    expect(read("三、存在的问题", text)).toEqual([]);
  });

  test.each(["上年度结转资金较多。", "上年度渗漏问题已修复，但管护人员仍不足。", "账目不规范，已整改。"])(
    "but %s",
    (text) => {
      expect(read("三、存在的问题", text)).toEqual([["problem", text, 2]]);
    },
  );
});

// a pattern that tries every way to divide these never ends
test("a long text of the words that say what was mended is read", () => {
  const text = `上年度问题${"已均全部经按".repeat(2_000)}`;
  expect(read("三、存在的问题", text)).toHaveLength(1);
});

test("a short line below a heading of measures is one, and what ends a page is none", () => {
  expect(read("四、几点建议", "拨款时间可以再早一些", "五、其他需要说明的问题", "暂无")).toEqual([
    ["measure", "拨款时间可以再早一些", 2],
  ]);
  expect(read("四、几点建议", "李庄镇中心小学")).toEqual([]);
  expect(read("四、几点建议", "暂无")).toEqual([]);
});

test("where practice, problems and advice stand together each paragraph is told", () => {
  const lines = ["五、经验、问题和建议", "领导重视，落实责任。", "船只老旧，经常停航。"];
  expect(read(...lines)).toEqual([]);
  const text = [
    "李庄县渡口维护资金绩效自评报告",
    "一、资金情况",
    "年度预算60万元，支出57万元。",
    ...lines,
  ].join("\n");
  expect(readReport(text).notes.filter((note) => note.startsWith("unmatched"))).toEqual([
    "unmatched-paragraph 5",
    "unmatched-paragraph 6",
  ]);
});

test("below 结论及建议 what is advised is a measure, a numbered line that does not say so either", () => {
  const { draft, notes } = readLines(readStatements, [
    "三、评价结论及有关建议",
    "项目总体完成较好。",
    "1.建议提前下达资金。",
    "2.加强管护。",
    "3.管护员年龄偏大。",
    "4.项目得分93分。",
  ]);
  expect(draft.statements.map(({ kind, text }) => [kind, text])).toEqual([
    ["measure", "1.建议提前下达资金。"],
    ["measure", "2.加强管护。"],
  ]);
  expect(notes).toEqual(["unmatched-paragraph 5"]);
});

test("建议 behind a problem on one line is none", () => {
  const { draft } = readLines(readStatements, ["五、主要做法", "存在的问题：台账不全。建议：增加人手。"]);
  expect(draft.statements.map(({ kind, text }) => [kind, text])).toEqual([
    ["problem", "台账不全。"],
    ["measure", "建议：增加人手。"],
  ]);
});
