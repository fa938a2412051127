import { describe, expect, test } from "vitest";
import { admitsLack, speaksOf, tellerOf } from "../../../src/evidence/texts/explanations.ts";

describe("what a form says of its troubles", () => {
  test.each([
    ["完成时限得分低, 满意度较低。", "完成时间"],
    ["2. 社会公众满意度较低。", "社会公众满意度 (6分)"],
    ["耕地复种指数没有达到", "耕地复种指数"],
    ["讲座只办了两场", "讲座"],
  ])("%j speaks of %j", (text, name) => expect(speaksOf(text, name)).toBe(true));

  test.each([
    ["社会公众满意度较低。", "部门整体效益 (9分)"],
    ["满分 9 分", "部门整体效益 (9分)"],
    ["任何问题", "（）"],
    ["讲课费偏低", "讲座"],
  ])("%j does not speak of %j", (text, name) => expect(speaksOf(text, name)).toBe(false));

  test.each(["因疫情停办", "受台风影响推迟", "尚有两处未完工", "知晓度不高"])("%j admits a lack", (text) =>
    expect(admitsLack(text)).toBe(true),
  );

  test.each(["完成", "1、下半年发放补助", "间接影响了社会、经济各方面"])("%j admits none", (text) =>
    expect(admitsLack(text)).toBe(false),
  );
});

test("long troubles are searched for the same runs as short ones, and endless ones speak of everything", () => {
  const filling = { text: "设备采购按期完成。".repeat(400) };
  const tells = tellerOf([filling, { text: "完成时限得分低" }]);
  expect(["完成时间", "满意度", "讲座"].map(tells)).toEqual([true, false, false]);
  expect(tellerOf([])("完成时间")).toBe(false);
  expect(tellerOf([{ text: filling.text.repeat(40) }])("满意度")).toBe(true);
});
