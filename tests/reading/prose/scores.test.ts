import { describe, expect, test } from "vitest";
import { readScores } from "../../../src/reading/prose/scores.ts";
import { readLines } from "./read.ts";

function read(...lines: string[]) {
  const { draft, notes } = readLines(readScores, lines);
  return [draft.totalScore?.text, draft.grade?.text, notes];
}

describe("the total and the grade", () => {
  test.each([
    ["自评得分96分，等级为“优”。", "96分", "优"],
    ["该项目绩效自评分为98.14分。", "98.14分", undefined],
    ["综合评分95.5，评价等级：良好。", "95.5", "良好"],
    ["总分100分，自评得分92分，自评结果为优秀。", "92分", "优秀"],
    ["自评分97分，等级为“优”，其中：甲林场4个项目等级为“良”、乙林场2个项目等级为“优”。", "97分", "优"],
    ["经评价，项目总得分88.5分，评定为“良”。", "88.5分", "良"],
    ["满分100分，得分90分。", "90分", undefined],
    ["经自评，项目得分93分，等级为优。", "93分", "优"],
    ["产出（50分）自评48分；效果（50分）自评49分。综合自评得分97分。", "97分", undefined],
    ["自评总分为 100 分。", "100 分", undefined],
    ["绩效评级为B级。", undefined, "B"],
    ["资金使用合理，总体绩效评价评为好。", undefined, "好"],
    ["本次绩效自评总分100分，我单位自评得分为97.5分。", "97.5分", undefined],
    ["自评总分100分。", "100分", undefined],
    ["评价等级为“优”（90分以上）。", undefined, "优"],
    ["共100分，扣5分，自评95分。", "95分", undefined],
    ["上年自评得分90分，本年自评得分95分。", "95分", undefined],
  ])("%s", (sentence, score, grade) => {
    expect(read("一、自评结论", sentence)).toEqual([score, grade, []]);
  });

  test("a score that others gave is none, in a heading too", () => {
    expect(read("一、评价结论（财政评价得分80分）", "资金使用规范。")[0]).toBe(undefined);
    expect(read("一、评价结论（自评得分80分）", "资金使用规范。")[0]).toBe("80");
  });

  test.each([
    ["自评得分92分，评价等级为“优”。经县财政局复评，得分86分，评价等级为“良”。", "92分", "优"],
    ["自评得分92分。县财政局复核后，评价等级为“良”。", "92分", undefined],
    ["市财政局组织复审，综合得分81分，等级为良；我局自评得分90分，等级为优。", "90分", "优"],
    ["第三方机构评价得分85分，评定等级为良。", undefined, undefined],
    ["县财政局组织各单位开展自评，综合得分95分，等级为优。", "95分", "优"],
  ])("what others found when they looked again is none of it: %s", (sentence, score, grade) => {
    expect(read("一、自评结论", sentence)).toEqual([score, grade, []]);
  });

  test("nor is what stands below a heading of theirs", () => {
    expect(read("一、财政复评结果", "综合得分86分，评价等级为“良”。")).toEqual([undefined, undefined, []]);
  });

  test("a bare number of points below a heading of the score", () => {
    expect(read("（一）自评得分", "100分。")).toEqual(["100分", undefined, []]);
    expect(read("（一）自评得分。98.5分。")).toEqual(["98.5分", undefined, []]);
    expect(read("（一）项目概况", "100分。")).toEqual([undefined, undefined, []]);
  });

  test("the same before its grade", () => {
    expect(read("三、自评得分", "97.9分，评定等级：优。")).toEqual(["97.9分", "优", []]);
    expect(read("三、项目概况", "97.9分，评定等级：优。")[0]).toBeUndefined();
  });

  test("the same total twice is one", () => {
    expect(read("一、自评结论", "自评得分96分。", "五、结论", "综合得分96分。")[0]).toBe("96分");
  });
});

test("scores of groups are known to be printed", () => {
  const printed = (sentence: string) =>
    readLines(readScores, ["一、自评结论", sentence]).draft.printed.indicators;
  expect(printed("投入（20分）自评20分；产出（80分）自评78分。综合自评得分98分。")).toBe(true);
  expect(printed("综合自评得分98分。")).toBe(false);
});

describe("what is not the total", () => {
  test.each([
    ["决策得18分，过程得20分，产出得30分，效益得29分。"],
    ["预算执行率得分10分。"],
    ["产出指标自评得分48分。"],
    ["权重为20分，满分为10分。"],
    ["综合得分90分以上的为优，80分以上的为良。"],
    ["群体免疫密度，年初目标值≥90%，实际完成值≥90%，自评得分20分。"],
    ["财政复核得分91分。"],
    ["3个项目评为优。"],
    ["等级分为优、良、中、差四档。"],
    ["指标权重分别为产出50分、效益30分、满意度10分、预算执行10分，总分100分。"],
    ["被评为优秀单位。"],
  ])("%s", (sentence) => {
    expect(read("一、自评结论", sentence)).toEqual([undefined, undefined, []]);
  });

  test("a score among the indicators is theirs, unless it says that it is the whole's", () => {
    const heading = "二、绩效指标完成情况";
    expect(read(heading, "自评得分20分。")[0]).toBeUndefined();
    expect(read(heading, "综合得分95分。")[0]).toBe("95分");
  });

  test("alone below the heading of all indicators it is a notice, unless it is more than they can earn", () => {
    const heading = "二、绩效指标完成情况";
    expect(read(heading, "改造泵站4座。", "自评得分88分。")).toEqual([
      undefined,
      undefined,
      ["unread-score 3"],
    ]);
    expect(read(heading, "改造泵站4座。", "自评得分97分。")).toEqual(["97分", undefined, []]);
    expect(read(heading, "（一）产出指标", "自评得分97分。")).toEqual([undefined, undefined, []]);
    expect(read(heading, "自评得分88分。", "三、自评结论", "综合自评得分98分。")[0]).toBe("98分");
  });

  test("two different totals or grades are a notice, and none is taken", () => {
    expect(read("一、结论", "自评得分96分。综合得分92分。")).toEqual([
      undefined,
      undefined,
      ["unread-score 2"],
    ]);
    expect(read("一、结论", "评价等级为优。自评结果为良。")).toEqual([
      undefined,
      undefined,
      ["unread-score 2"],
    ]);
  });

  test("the scores of several programmes in one sentence are a notice", () => {
    const sentence = "自评得分分别为：租赁住房90分，小区改造93分。";
    expect(read("一、结论", sentence)).toEqual([undefined, undefined, ["unread-score 2"]]);
    expect(readLines(readScores, ["一、结论", `经自评，${sentence}`]).data).toEqual([
      { what: "together", printed: "得分分别为:租赁住房90分,小区改造93分" },
    ]);
  });

  test("more than 100 is not understood", () => {
    expect(read("一、结论", "自评得分105分。")).toEqual([undefined, undefined, ["unread-score 2"]]);
  });
});

test("a score that others gave, of another year or of a part by its name is none of the whole", () => {
  expect(read("三、评价结论", "第三方机构评价得分75分。")[0]).toBeUndefined();
  expect(read("二、绩效情况", "项目决策满分20分，经自评，项目得分18分。")[0]).toBeUndefined();
  expect(read("二、绩效情况", "满分100分，经自评，项目得分92分。")[0]).toBe("92分");
  expect(read("三、评价结论", "县财政局复评得分85分，自评得分92分。")[0]).toBe("92分");
  expect(read("三、评价结论", "县财政局自评得分92分，上年自评得分95分。")[0]).toBe("92分");
  expect(read("三、评价结论", "耕地保护补贴得90分，农机购置补贴94分。")[0]).toBeUndefined();
});

describe("an average over several projects", () => {
  test.each([
    ["一、自评结论", "6个项目平均得分93.5分。"],
    ["一、自评结论", "各项目平均自评分为93.5分，等级均为优。"],
  ])("%s %s is a notice", (heading, sentence) => {
    const [score, , notes] = read(heading, sentence);
    expect([score, notes]).toEqual([undefined, ["unread-score 2"]]);
  });

  test.each([
    ["一、自评结论", "满意度问卷平均得分93.5分。"],
    ["（二）效益指标", "培训学员平均得分93.5分。"],
  ])("%s %s is of people", (heading, sentence) => {
    expect(read(heading, sentence)).toEqual([undefined, undefined, []]);
  });
});
