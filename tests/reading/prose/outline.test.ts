import { describe, expect, test } from "vitest";
import { readTabbed } from "../../../src/reading/dialects/tabbed.ts";
import { readIn, readOutline } from "../../../src/reading/prose/outline.ts";

// a paragraph a line, whatever their lengths
const read = (...lines: string[]) =>
  readOutline(lines.flatMap((line) => readTabbed([line], [])))
    .filter(({ path, paragraphs }) => path.length > 0 || paragraphs.length > 0)
    .map(({ path, paragraphs }) => [path.join(" > "), ...paragraphs.map(({ text }) => text)]);

describe("headings", () => {
  test("of all ranks make the path", () => {
    expect(
      read("一、概况", "（一）资金", "1.到位", "（1）中央", "①某县", "已到。", "二、绩效", "好。"),
    ).toEqual([
      ["概况"],
      ["概况 > 资金"],
      ["概况 > 资金 > 到位"],
      ["概况 > 资金 > 到位 > 中央"],
      ["概况 > 资金 > 到位 > 中央 > 某县", "已到。"],
      ["绩效", "好。"],
    ]);
  });

  test("run into their paragraph", () => {
    expect(read("（一）资金到位情况。2022年到位80万元。", "数量指标：培训≥12场，实际14场。")).toEqual([
      ["资金到位情况", "2022年到位80万元。"],
      ["资金到位情况 > 数量指标", "培训≥12场，实际14场。"],
    ]);
  });

  test("that end with a stop, where they only name what follows", () => {
    expect(read("（三）绩效目标。", "够用。", "（四）部门职责。", "管水。", "2.人员不足。")).toEqual([
      ["绩效目标", "够用。"],
      ["部门职责", "管水。", "2.人员不足。"],
    ]);
  });

  test("whose number was parted from them", () => {
    expect(read("（1）", "数量情况综述。已完成。")).toEqual([["数量情况综述", "已完成。"]]);
  });

  test("several on one line", () => {
    expect(read("一、基本情况（一）项目概况。本项目由县里实施。（二）资金情况。到位80万元。")).toEqual([
      ["基本情况"],
      ["基本情况 > 项目概况", "本项目由县里实施。"],
      ["基本情况 > 资金情况", "到位80万元。"],
    ]);
  });

  test("of lettered groups rank between 1. and （1）", () => {
    expect(read("2.完成情况。", "A产出指标（19分）", "（1）数量指标", "甲。", "B效益指标", "乙。")).toEqual([
      ["完成情况"],
      ["完成情况 > 产出指标(19分)"],
      ["完成情况 > 产出指标(19分) > 数量指标", "甲。"],
      ["完成情况 > 效益指标", "乙。"],
    ]);
  });

  test("of groups that a paragraph counts through", () => {
    expect(read("产出指标完成情况。一是数量指标：甲。二是质量指标：乙。")).toEqual([
      ["产出指标完成情况"],
      ["产出指标完成情况 > 数量指标", "甲。"],
      ["产出指标完成情况 > 质量指标", "乙。"],
    ]);
  });

  test("a bare group stands below a bare group above it", () => {
    expect(read("产出指标", "数量指标", "甲。", "质量指标", "乙。")).toEqual([
      ["产出指标"],
      ["产出指标 > 数量指标", "甲。"],
      ["产出指标 > 质量指标", "乙。"],
    ]);
  });
});

describe("no heading is", () => {
  test.each([
    "1.培训≥12场，实际14场",
    "2.预算执行率95%",
    "（一）预算安排120万元。其中县级20万元。",
    "一是船只老旧。二是人手不足。",
    "1.5万元已支付。",
    "2.乡镇人员不足。",
    "项目名称：河道保洁",
  ])("%s", (line) => {
    expect(read(line)).toEqual([["", line]]);
  });
});

test("a reading is cited on the line it stands on, and on both where a page break cut it", () => {
  const first = "2022年全县共开展河道保洁工作，涉及沿线乡镇共十二个，清理河段共计达到";
  const [passage] = readOutline(readTabbed([first, "60公里。"], []));
  const [paragraph] = passage?.paragraphs ?? [];
  const cite = (text: string) =>
    paragraph && readIn(paragraph, { text, index: paragraph.text.indexOf(text) }, (words) => words.length);
  expect(cite("60公里")).toMatchObject({ text: "60公里", at: { line: 2, lastLine: 2 }, value: 4 });
  expect(cite("达到60公里")).toMatchObject({ text: "达到\n60公里", at: { line: 1, lastLine: 2 }, value: 6 });
});
