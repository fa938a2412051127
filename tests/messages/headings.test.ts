import { expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";

test.each([
  [[1, 1], "2 个来源的执行率都是 100%"],
  [[0.5, 1], "2 个来源里，省级资金花得最少：50%"],
])("sources that were spent alike have no least among them: %j", ([first = 0, second = 0], heading) => {
  const sources = [
    { label: "省级资金", ratio: first, text: `${first * 100}%` },
    { label: "市级资金", ratio: second, text: `${second * 100}%` },
  ];
  expect(messages.zh.evaluation.money.heading(sources)).toBe(heading);
});

test.each([
  ["让全体居民参保", null, "印了总体目标，没有印完成情况"],
  ["让全体居民参保", "让全体居民参保", "完成情况与总体目标文字相同"],
  ["让全体居民参保", "参保 3 万人", "目标与完成情况"],
])("the heading of a goal says what its result adds: %s, %s", (goal, goal_result, heading) => {
  expect(messages.zh.evaluation.goals.heading({ goal, goal_result })).toBe(heading);
});

test.each([
  [0, 4, "4 条要单位说明"],
  [2, 4, "4 条要单位说明，2 条是数字彼此不符"],
  [4, 4, "4 条要单位说明，都是数字彼此不符"],
])("what the front page asks counts figures that disagree", (disagree, owed, heading) => {
  expect(messages.zh.flags.front.heading(owed, disagree)).toBe(heading);
});
