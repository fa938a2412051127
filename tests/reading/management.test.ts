import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const HEADER = "资金管理情况||情况说明||存在问题和改进措施|";

function read(rows: string, header = HEADER) {
  const { management, notes } = readReport(
    `转移支付区域绩效自评表\n转移支付名称|医疗救助\n${header}\n${rows}`,
  );
  return {
    management: management.map(({ aspect, explanation, problem }) => [aspect, explanation, problem]),
    notes,
  };
}

describe("an aspect", () => {
  test.each([
    ["in place", "|分配科学性|科学||无|", ["分配科学性", "科学", "无"]],
    ["moved left", "分配科学性|科学||||", ["分配科学性", "科学", null]],
    ["without an explanation", "|下达及时性|||拨付迟缓|", ["下达及时性", null, "拨付迟缓"]],
    ["without anything", "|下达及时性||||", ["下达及时性", null, null]],
    [
      "with inner spaces",
      "|预算绩效\u3000管理情况|按要求管理||无|",
      ["预算绩效管理情况", "按要求管理", "无"],
    ],
  ])("%s", (_, row, expected) => {
    expect(read(row).management).toEqual([expected]);
  });

  test("split by a blank line goes on with the next row", () => {
    const { management, notes } = read("|预算绩效管理情况|按月统计||\n||||无|");
    expect(management).toEqual([["预算绩效管理情况", "按月统计", "无"]]);
    expect(notes).toEqual([]);
  });

  test("a lone cell behind a finished aspect is a notice", () => {
    const { management, notes } = read("|分配科学性|科学||无|\n||||另有说明|");
    expect(management).toEqual([["分配科学性", "科学", "无"]]);
    expect(notes).toEqual(["unread-cell 5"]);
  });

  test("with a cell too many is a notice", () => {
    const { management, notes } = read("|分配科学性|科学|合理|无|");
    expect(management).toEqual([]);
    expect(notes).toEqual(["unplaced-cells 4"]);
  });
});

test("a hostile label is no aspect", () => {
  const { management, notes } = read("|constructor|科学||无|\n|__proto__|科学||无|");
  expect(management).toEqual([]);
  expect(notes).toEqual(["unread-cell 4", "unread-cell 5"]);
});
