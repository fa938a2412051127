import { expect, test } from "vitest";
import { readExecutionPoints } from "../../../src/reading/prose/execution-points.ts";
import { readLines } from "./read.ts";

function read(...lines: string[]) {
  const { executionScore, executionWeight } = readLines(readExecutionPoints, lines).draft;
  return [executionScore?.text, executionWeight?.text];
}

test.each([
  ["全年执行300万元，执行率100%，自评分20分。", "20", undefined],
  ["预算执行率95.5%，自评得9.5分（满分10分）。", "9.5", "10"],
  ["预算执行率（10分）：执行率98%。", undefined, undefined],
  ["预算执行率（分值10分）为98%，得9.8分。", "9.8", "10"],
  ["预算执行率得分10分。", "10", undefined],
])("%s", (sentence, score, weight) => {
  expect(read("一、执行率情况", sentence)).toEqual([score, weight]);
});

test.each([
  ["behind a rate, the score of the whole", "执行率95%，自评得分92分。"],
  ["more than it could earn", "执行率95%，得12分（满分10分）。"],
  ["the verdict of others", "经财政局复核，执行率95%，得9分。"],
  ["of other points", "执行率95%，验收合格率100%，得9分。"],
])("not %s", (_, sentence) => {
  expect(read("一、执行率情况", sentence)).toEqual([undefined, undefined]);
});

test("two different ones are none, the same told again is one", () => {
  expect(read("执行率95%，得9分。", "执行率96%，得9.6分。")[0]).toBeUndefined();
  expect(read("执行率95%，得9分。", "执行率95%，得9分。")[0]).toBe("9");
});
