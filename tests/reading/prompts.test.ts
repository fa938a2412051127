import { expect, test } from "vitest";
import { isPrompt } from "../../src/reading/layout/prompts.ts";
import { fold } from "../../src/values/fold.ts";

const asks = (text: string) => isPrompt({ text, label: fold(text), at: { line: 1, lastLine: 1, cell: 0 } });

test.each([
  "（概述年度总体目标，200字以内）",
  "请填写实际完成情况（200字以内）",
  "请概述项目总体目标",
  "（填写说明：社会效益不少于1项）",
  "（请简要说明）",
  "结合自评情况，分析存在的问题及原因。（200字以内）",
  "针对项目自评中发现的问题，提出改进意见。（200字以内）",
  "请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。",
])("%s is what the blank form asks for", (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  "完成校舍维修（200字以内）",
  "巩固参保率。",
  "年度资金总额（万元）",
  "说明",
  "数量指标（20分）",
  "填写率100%",
  `${"（".repeat(100_000)}字以内`,
])("%s says something", (text) => {
  expect(asks(text)).toBe(false);
});
