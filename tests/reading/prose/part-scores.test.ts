import { describe, expect, test } from "vitest";
import { readReport } from "../read.ts";

const report = (...lines: string[]) =>
  [
    "清水县水务局2023年度河道保洁项目绩效自评报告",
    "2023年预算50万元，支出50万元，执行率100%。",
    ...lines,
  ].join("\n");

function read(text: string) {
  const { evaluations, notes } = readReport(text);
  const [own] = evaluations;
  return [own?.totalScore?.text, own?.grade?.text, notes.filter((note) => note.startsWith("unread-score"))];
}

test.each([
  ["一、决策情况（满分20分，自评得分18分）", "完成。"],
  ["一、自评情况", "决策得18分，过程得20分，产出得30分，效益得29分。"],
])("what groups were given is said to be printed: %s", (...lines) => {
  expect(read(report(...lines))[2]).toEqual([`unread-score ${lines[0].includes("满分") ? 3 : 4}`]);
});

test.each([
  ["项目决策15分，项目过程20分，项目产出34分，项目效益28分，综合得分97分。", 1],
  ["决策20分、过程20分、产出40分、效益20分，总分100分，自评得分97分。", 0],
])("scores in a row are printed, what each can come to is none: %s", (sentence, count) => {
  const [score, , notes] = read(report("一、自评得分", sentence));
  expect(score).toBe("97分");
  expect(notes).toHaveLength(count);
});

describe("a number without words of a total", () => {
  const GROUPS = "产出指标得分38分，效益指标得分28分，满意度指标得分10分。";

  test("is none where the groups above it come to another", () => {
    expect(read(report("一、绩效自评结果", GROUPS, "98分。"))).toEqual([
      undefined,
      undefined,
      ["unread-score 4", "unread-score 5"],
    ]);
  });

  test("is the total where they come to it", () => {
    expect(read(report("一、绩效自评结果", GROUPS, "76分。"))[0]).toBe("76分");
  });
});

describe("a score in a heading", () => {
  test.each([
    ["一、自评结论（自评得分98.5分）", "98.5", undefined],
    ["一、综合评价结论（得分97分，等级优）", "97", "优"],
    ["一、项目情况（自评总分97分）", "97", undefined],
  ])("%s", (heading, score, grade) => {
    expect(read(report(heading, "各项工作已完成。"))).toEqual([score, grade, []]);
  });

  test("that may be that of some indicators is a notice", () => {
    expect(read(report("一、绩效完成情况（得分96分）", "各项工作已完成。"))).toEqual([
      undefined,
      undefined,
      ["unread-score 3"],
    ]);
  });

  test("of a title is that of the whole", () => {
    const [title, ...rest] = report("一、结论").split("\n");
    expect(read([`${title}（自评得分：95分）`, ...rest].join("\n"))[0]).toBe("95");
  });
});

test.each(["自评得分108分。", "自评得分96分（满分120分）。"])(
  "a score of another scale is a notice: %s",
  (sentence) => {
    expect(read(report("一、自评结论", sentence))).toEqual([undefined, undefined, ["unread-score 4"]]);
  },
);

test("groups of a department's report in words are said to be printed as well", () => {
  const { evaluations, notes } = readReport(
    [
      "清水县档案局2023年部门整体支出绩效自评报告",
      "一、预算执行情况",
      "2023年支出合计251.8万元，其中基本支出198.6万元，项目支出53.2万元。",
      "二、绩效自评",
      "产出指标得49分；效益指标得29分。自评总分97.8分，等级为“优”。",
    ].join("\n"),
  );
  expect(evaluations[0]?.totalScore?.text).toBe("97.8分");
  expect(notes.filter((note) => note.startsWith("unread-score"))).toEqual(["unread-score 5"]);
});

test("scores of several programmes in one sentence are a notice where no evaluation is of them all", () => {
  const { notes } = readReport(
    [
      "清水县医院2023年度项目支出绩效自评报告",
      "一、基本情况",
      "设备购置项目预算200万元，支出195万元，执行率97.5%；人才培养项目预算50万元，支出48万元，执行率96%。",
      "二、自评结论",
      "两个项目自评得分分别为96分、98分。",
    ].join("\n"),
  );
  expect(notes).toContain("unread-score 5");
});
