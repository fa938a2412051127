import { describe, expect, test } from "vitest";
import { unexplainedShortfall } from "../../src/rules/disclosure/unexplained-shortfall.ts";
import { evaluation, flagsOn, indicator } from "../rules/build.ts";
import { moneyForm, projectForm, readReport, transferForm } from "./read.ts";

/** What the first evaluation of a small report has columns for. */
const printedIn = (text: string) => readReport(text).evaluations[0]?.printed;

const ROW = "||数量指标|培训人次|5次|4次|10|8|";

describe("the columns of a form are those of its header", () => {
  test("a reason", () => {
    expect(printedIn(projectForm(ROW))).toMatchObject({ indicators: true, reason: true });
    const without = projectForm("||数量指标|培训人次|5次|4次|10|8").replace("|偏差原因分析及改进措施", "");
    expect(printedIn(without)).toMatchObject({ indicators: true, reason: false });
    expect(printedIn(transferForm("|产出指标|数量指标|培训人次|5次|4次|"))).toMatchObject({ reason: true });
  });

  test("an initial budget", () => {
    const row = "|年度资金总额|40|50|45|10|90%|9";
    expect(printedIn(moneyForm(row))).toMatchObject({ money: true, initialBudget: true });
    const header = "项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分";
    expect(printedIn(moneyForm("|年度资金总额|50|45|10|90%|9", header))).toMatchObject({
      money: true,
      initialBudget: false,
    });
  });

  test("a table of money, which sentences are not", () => {
    const text = "河道保洁项目绩效自评报告\n河道保洁项目预算安排50万元，实际支出45万元。";
    expect(printedIn(text)).toEqual({ money: false, initialBudget: false, indicators: false, reason: false });
  });
});

describe("a blank reason is a reason left out only where the form has a column for it", () => {
  const missed = [indicator({ name: "培训人次", target: "5次", actual: "4次" })];
  const on = (reason: boolean) =>
    flagsOn(
      unexplainedShortfall,
      evaluation({ indicators: missed, printed: { ...evaluation().printed, reason } }),
    );
  test.each([
    [true, 1],
    [false, 0],
  ])("%s: %d", (reason, count) => expect(on(reason)).toHaveLength(count));
});
