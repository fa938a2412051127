import { describe, expect, test } from "vitest";
import { detectReader } from "../../../src/reading/dialects/index.ts";
import { readVertical } from "../../../src/reading/dialects/vertical.ts";
import { readForms } from "../../../src/reading/index.ts";
import { readDocument } from "../../../src/reading/open.ts";

const rowsOf = (text: string) =>
  readVertical(text.trim().split(/\s+/), []).blocks.map(({ cells, unplaced }) =>
    [unplaced ? "?" : "", ...cells.map(({ label }) => label)].join("|"),
  );
const MONEY = "项目资金(万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分";
const INDICATORS = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析";

test("a cell per line: each block under the run of its header's labels, a broken label put together", () => {
  expect(
    rowsOf(`2031年度项目支出绩效自评表 项目名称 林场道路 ${MONEY} 年度资金总额 50 60 30 10 50% 5
      一级指标 二级指标 三级指标 年度 指标值 实际完成值 产出 指标 数量指标 道路 3公里 2公里 质量指标 合格率 100% 98%`),
  ).toEqual([
    "|2031年度项目支出绩效自评表",
    "|项目名称|林场道路",
    "|项目资金(万元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    "|年度资金总额|50|60|30|10|50%|5",
    "|一级指标|二级指标|三级指标|年度指标值|实际完成值",
    "|产出指标|数量指标|道路|3公里|2公里",
    "||质量指标|合格率|100%|98%",
  ]);
});

test("cells of money that vanished are placed only where the rate tells which they are", () => {
  const rows = rowsOf(`${MONEY} 年度资金总额 60 30 10 50% 5 其他资金 7 7 上年结转 0 0 0`);
  expect(rows.slice(1)).toEqual(["|年度资金总额||60|30|10|50%|5", "?|其他资金|7|7", "|上年结转|0|0|0|||"]);
});

test("a group of indicators is parted where it parts in one way", () => {
  const rows = rowsOf(
    `${INDICATORS} 产出指标 数量指标 种树 8棵 7棵 10 9 天旱 修路 3里 3里 10 10 质量指标 合格 达标 10`,
  );
  expect(rows.slice(1)).toEqual([
    "|产出指标|数量指标|种树|8棵|7棵|10|9|天旱",
    "|||修路|3里|3里|10|10|",
    "?|质量指标|合格|达标|10",
  ]);
});

test("where the text breaks off inside its last indicator, those above it are read", () => {
  const head = "一级指标 二级指标 三级指标 年初目标值 实际完成值 得分";
  expect(rowsOf(`${head} 产出指标 数量指标 种树 8 8 10 修路 3里 3里 9 修桥 2座 2座`).slice(1)).toEqual([
    "|产出指标|数量指标|种树|8|8|10",
    "|||修路|3里|3里|9",
    "?|修桥|2座|2座",
  ]);
  // behind it stands another label, so that nothing was cut; a reason may stand before what is left
  expect(rowsOf(`${head} 产出指标 数量指标 种树 8 8 10 修桥 2座 2座 质量指标 合格率 9成 9成 10`)[1]).toMatch(
    /^\?/,
  );
  expect(rowsOf(`${INDICATORS} 产出指标 数量指标 种树 8棵 7棵 10 9 修桥 2座 2座`)[1]).toMatch(/^\?/);
});

test("0 in the place of a reason gives none, and moves nothing", () => {
  const rows = rowsOf(
    `${INDICATORS} 产出指标 数量指标 种树 8棵 8棵 10 10 0 修路 3里 3里 10 10 质量指标 合格率 90 90 10 0`,
  );
  expect(rows.slice(1)).toEqual([
    "|产出指标|数量指标|种树|8棵|8棵|10|10|0",
    "|||修路|3里|3里|10|10|",
    "||质量指标|合格率|90|90|10|0|",
  ]);
  // a score of 10 that was broken in two
  expect(
    rowsOf(`${INDICATORS} 产出指标 数量指标 种树 8棵 8棵 10 1 0 质量指标 合格率 90 90 10 10`)[1],
  ).toMatch(/^\?/);
});

test("a label that lost its beginning is a notice with its value, which may have lost its own", () => {
  const rows = rowsOf(
    `2031年度部门整体支出绩效自评表 级预算单位名称 陵林业局 ${MONEY} 年度资金总额 50 60 30 10 50% 5`,
  );
  expect(rows[1]).toBe("?|级预算单位名称|陵林业局");
  expect(rowsOf(`绩效自评表 县级预算单位名称 青陵林业局 ${MONEY}`)[1]).toBe("|县级预算单位名称|青陵林业局");
});

test("a score above its weight speaks against a placing", () => {
  expect(rowsOf(`${INDICATORS} 产出指标 数量指标 种树 8棵 7棵 9 10`).at(-1)).toBe(
    "?|产出指标|数量指标|种树|8棵|7棵|9|10",
  );
});

test("goals stand list after list", () => {
  const rows = rowsOf("年初设定目标 全年实际完成情况 目标1:修路 目标2:种树 目标1:修了 目标2:种了 总分 99");
  expect(rows[1]).toBe("|目标1:修路目标2:种树|目标1:修了目标2:种了");
});

test("is told from running text by labels on lines of their own", () => {
  const text = `项目名称 林场道路 ${MONEY} 年度资金总额 50 60 30 10 50% 5`.split(" ");
  expect(detectReader(text)).toBe("vertical");
  expect(detectReader(text.flatMap((line) => [line, ""]))).toBe("vertical");
  expect(
    detectReader(["一、基本情况", "项目名称为林场道路。", "二、执行数", "预算50万元，执行数30万元。"]),
  ).toBe("tabbed");
});

test("what the blank form prints for an indicator that there is not is no part of the one above", () => {
  const lines = [
    ...["项目支出绩效自评表", "项目名称", "渠系清淤", "一级指标", "二级指标", "三级指标", "年度指标值"],
    ...["实际完成值", "分值", "得分", "偏差原因分析及改进措施", "产出指标", "数量指标"],
    ...["指标1：清淤长度", "≥12公里", "13公里", "20", "20", "指标2：", "……", "质量指标"],
    ...["指标1：验收合格率", "100%", "100%", "30", "30", "指标2："],
  ];
  const { evaluations, notices } = readForms(
    readDocument(new TextEncoder().encode(lines.join("\n"))),
    "t-2023",
  );
  const read = evaluations[0]?.indicators.map(({ name, target, score }) => [
    name.text,
    target?.text,
    score?.text,
  ]);
  expect(read).toEqual([
    ["清淤长度", "≥12公里", "20"],
    ["验收合格率", "100%", "30"],
  ]);
  expect(notices.map(({ notice }) => notice)).toEqual(["unknown-programme"]);
});

test("the first word behind a row without its reason may be that reason, and the next the name", () => {
  const rows = rowsOf(`${INDICATORS} 产出指标 数量指标 种树 8棵 7棵 10 9 天旱 修路 3里 3 10`);
  expect(rows.slice(1)).toEqual(["?|产出指标|数量指标|种树|8棵|7棵|10|9|天旱|修路|3里|3|10"]);
});

test("what stands behind a row of the blank form is no reason of the row above it", () => {
  const rows = rowsOf(`${INDICATORS} 产出指标 数量指标 种树 8棵 7棵 10 9 …… 生态`);
  expect(rows[1]).toBe("|产出指标|数量指标|种树|8棵|7棵|10|9|");
});

describe("a source of money whose label a line break parts anywhere, with figures or without", () => {
  const HEAD =
    "转移支付名称 林场道路 资金情况(万元) 全年预算数(A) 全年执行数(B) 执行率(B/A) 年度资金总额 60 54 90%";
  const labels = ["中央财政资金", "省级财政资金", "地方财政资金", "当年财政拨款"];
  const parted = labels.flatMap((label) =>
    [...label].slice(2).map((_, at) => [label, `${label.slice(0, at + 2)} ${label.slice(at + 2)}`] as const),
  );

  test.each(parted)("%s as %s", (label, words) => {
    expect(rowsOf(`${HEAD} 其中：${words} 60 54 90% 其他资金`).at(-2)).toBe(`|其中:${label}|60|54|90%`);
    expect(rowsOf(`${HEAD} 其中：${words} 其他资金 60 54 90%`).slice(-2)).toEqual([
      `|其中:${label}|||`,
      "|其他资金|60|54|90%",
    ]);
  });
});
