import { expect, test } from "vitest";
import { readReport } from "../read.ts";
import { readMoney } from "./figures.ts";

const scopesOf = (...lines: string[]) =>
  readReport(lines.join("\n")).evaluations.map(({ scope, name, executed }) => [
    scope,
    name.text,
    executed?.text,
  ]);

const MONEY = "全年预算安排426万元，实际支出411.5万元，预算执行率96.6%。";

test.each([
  ["a sentence without money", "（一）项目概况。2023年共有15个项目纳入绩效自评。", "summary"],
  ["a list that goes on", "（一）项目概况。实施节目制作、设备购置等9个项目。", "summary"],
  ["one project", "（一）项目概况。2023年只有1个项目纳入绩效自评。", "project"],
  ["places of one", "（一）项目概况。2023年建成3个项目点。", "project"],
])("what is called after no money is told of all projects that the report counts: %s", (_, line, scope) => {
  expect(
    scopesOf(
      "白杨县融媒体中心2023年度项目支出绩效自评报告",
      "一、项目基本情况",
      line,
      `（二）资金情况。${MONEY}`,
    ),
  ).toEqual([[scope, "白杨县融媒体中心项目支出", "411.5万元"]]);
});

test("money with a name of its own stays one programme, whatever it is spent on", () => {
  expect(
    scopesOf(
      "白杨县融媒体中心2023年度媒体发展专项资金绩效自评报告",
      "一、项目基本情况",
      "（一）项目概况。专项资金用于15个项目。",
      `（二）资金情况。${MONEY}`,
    ),
  ).toEqual([["project", "媒体发展专项资金", "411.5万元"]]);
});

test("a report on all projects of a unit that is called after nothing else is called after the unit", () => {
  expect(
    scopesOf(
      "白杨县教育局2023年度绩效自评情况",
      "一、绩效自评开展情况",
      `2023年，我局对15个项目开展了绩效自评。${MONEY}`,
    ),
  ).toEqual([["summary", "白杨县教育局", "411.5万元"]]);
});

test("what came in under a name that ends in 支出 was not spent", () => {
  const money = "预算90万元，支出81万元，执行率90%。";
  expect(readMoney(`${money}收到道路养护保障支出52万元。`).figures).toMatchObject({
    received: "52万元",
    executed: "81万元",
    amounts: [],
  });
  expect(readMoney(`${money}收到补助后支出52万元。`).figures?.amounts).toEqual(["executed 52万元"]);
});
