import { expect, test } from "vitest";
import { readCircumstances } from "../../../src/reading/prose/circumstances.ts";
import { readLines } from "./read.ts";

const read = (...lines: string[]) =>
  readLines(readCircumstances, lines).draft.statements.map(({ kind, text, at }) => [kind, text, at.line]);

test.each([
  ["3、人员情况", "staffing"],
  ["（二）人员编制情况", "staffing"],
  ["2、机构人员情况", "staffing"],
  ["4、资产情况", "assets"],
  ["（三）国有资产占用情况", "assets"],
])("what stands below %s is of %s", (heading, kind) => {
  expect(read(heading, "依据文件，我站编制3人。")).toEqual([[kind, "依据文件，我站编制3人。", 2]]);
});

test.each(["4、资产管理制度", "3、人员名单", "二、部门职能"])("what stands below %s is not", (heading) => {
  expect(read(heading, "依据文件，我站编制3人。")).toEqual([]);
});

test("a target is the sentence that says how much, below a heading of targets", () => {
  const lines = ["（三）绩效目标、指标", "1. 分项指标", "绩效目标：改善供水。", "绩效指标：普及率达到 95%。"];
  expect(read(...lines)).toEqual([["target", "绩效指标：普及率达到 95%。", 4]]);
});

test("what is said of how targets were reached sets none", () => {
  expect(read("（二）分项绩效目标实现情况及指标分析", "绩效指标：普及率达到 95%。")).toEqual([]);
});
