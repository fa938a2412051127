import { expect, test } from "vitest";
import { moneyForm, projectForm, readReport } from "../read.ts";

const said = (text: string, kind: string) =>
  readReport(text).notices.find(({ notice }) => notice === kind)?.message ?? "";

test("a money row that nothing settles is told in its two readings", () => {
  const message = said(moneyForm("年度资金总额|40|30"), "unplaced-amounts");
  expect(message).toMatch(/年度资金总额.*可读作（.*40.*30）或（.*40.*30）/);
});

test("so is a row of indicators", () => {
  const message = said(projectForm("|产出指标|数量指标|培训人次|5次|10|9"), "unplaced-cells");
  expect(message).toMatch(/培训人次.*可读作（指标值 5次.*）或（/);
});

test("a row that fits no reading has none to tell", () => {
  expect(said(moneyForm("|年度资金总额|甲|乙"), "unplaced-amounts")).not.toContain("可读作");
});
