import { describe, expect, test } from "vitest";
import type { Evaluation, Indicator } from "../../../src/model/evaluation.ts";
import { narrativeRatioMismatch } from "../../../src/rules/consistency/narrative-ratio-mismatch.ts";
import { evaluation, flagsOn, founding, indicator, money, rate, value } from "../build.ts";
import { onFounding } from "../cells.ts";

type Printed = Partial<Parameters<typeof indicator>[0]>;
const MONEY = { initialBudget: money("400"), annualBudget: money("500"), executed: money("490") };

const on = (printed: Printed, amounts: Partial<Evaluation> = MONEY) =>
  flagsOn(
    narrativeRatioMismatch,
    evaluation({
      form: "department-overall",
      indicators: [indicator({ name: "预算调整率", ...printed })],
      ...amounts,
    }),
  );

describe("narrative-ratio-mismatch", () => {
  test("speaks where a stated ratio is not that of the amounts", () => {
    expect(on({ actual: "0" })).toMatchObject([
      {
        flag_id: "narrative-ratio-mismatch--t-2023-01-01",
        severity: "high",
        printed: "0",
        expected: "25.00%",
        arithmetic: "(500 − 400) ÷ 400 = 25.00% ≠ 0",
        message: "“预算调整率”自报 0，而按本报告的金额 (500 − 400) ÷ 400 = 25.00%，哪一个数字有误？",
      },
    ]);
  });

  test("quotes the clause that may take the difference out, and then only asks for it", () => {
    const content = "预算调整率=(调整预算数-年初预算数)/年初预算数×100%。（因政策调整的部分除外）";
    const [flag] = on({ actual: "5%", content });
    expect(flag).toMatchObject({ severity: "medium", expected: "25.00%" });
    expect(flag?.message).toContain("报告写明“因政策调整的部分除外”，除外的各是多少？");
  });

  test("does not let a clause excuse what it cannot: it only makes the ratio smaller", () => {
    expect(on({ actual: "30%", content: "因政策调整的部分除外。" })).toMatchObject([{ severity: "high" }]);
  });

  test("computes carry-over and completion", () => {
    expect(on({ name: "结转结余率", actual: "5%" })).toMatchObject([
      { arithmetic: "(500 − 490) ÷ 500 = 2.00% ≠ 5%" },
    ]);
    expect(on({ name: "支出预算完成率", actual: "99.5%" })).toMatchObject([
      { arithmetic: "490 ÷ 500 = 98.00% ≠ 99.5%" },
    ]);
  });

  describe("completion of income", () => {
    const stated = (heading: string, label: string, text: string) => ({
      heading,
      label,
      role: null,
      amount: money(text) ?? raise(),
    });
    const raise = (): never => {
      throw new Error("no money");
    };
    const amounts = [
      stated("部门预算收支情况", "预算收入", "400"),
      stated("部门决算收支情况", "本年收入", "460"),
    ];

    test("follows from the income that is stated, and says where the rate of spending was copied", () => {
      const printed = { name: "收入预算完成率", actual: "98%" };
      expect(on(printed, { ...MONEY, amounts, rate: rate("98%") })).toMatchObject([
        {
          severity: "medium",
          arithmetic: "460 ÷ 400 = 115.00% ≠ 98%",
          message:
            "“收入预算完成率”自报 98%（与支出的执行率同数），而按本报告的金额 460 ÷ 400 = 115.00%，哪一个数字有误？",
        },
      ]);
    });

    test("is silent where it is that ratio, or income is stated twice", () => {
      expect(on({ name: "收入预算完成率", actual: "115%" }, { ...MONEY, amounts })).toEqual([]);
      const twice = [...amounts, stated("部门决算收支情况", "本年收入", "470")];
      expect(on({ name: "收入预算完成率", actual: "98%" }, { ...MONEY, amounts: twice })).toEqual([]);
    });
  });

  test("tells units where they differ", () => {
    const amounts = { ...MONEY, initialBudget: money("4,000,000元") };
    expect(on({ actual: "0" }, amounts)).toMatchObject([
      { arithmetic: "(500 万元 − 4,000,000 元) ÷ 4,000,000 元 = 25.00% ≠ 0" },
    ]);
  });

  test.each<[string, Printed, Partial<Evaluation>?]>([
    ["a ratio that is right", { actual: "25%" }],
    ["a rounded ratio", { name: "结转结余率", actual: "2%" }],
    ["what the digits of the amounts leave open", { name: "结转结余率", actual: "1.9%" }],
    ["a number without %, which may be a share or a percentage", { actual: "0.25" }],
    ["a bound", { actual: "≤20%" }],
    ["words", { actual: "无调整" }],
    ["a ratio of another name", { name: "“三公经费”控制率", actual: "94.34%" }],
    ["a formula whose terms are not printed", { actual: "5%", content: "预算调整率=追加数/年初预算数*100%" }],
    [
      "income, whose budget is not the expenditure's",
      { name: "收入预算完成率", actual: "99%", content: "收入预算完成率=收入预算完成数/收入预算数*100%" },
    ],
    ["a missing amount", { actual: "0" }, { annualBudget: money("500") }],
    ["an amount that was not understood", { actual: "0" }, { ...MONEY, initialBudget: money("约400") }],
    ["no initial budget", { actual: "0" }, { ...MONEY, initialBudget: money("0") }],
    [
      "the money row's own rate told again",
      { name: "预算执行率", actual: "99%" },
      { ...MONEY, rate: rate("99%") },
    ],
  ])("is silent on %s", (_, printed, amounts) => {
    expect(on(printed, amounts)).toEqual([]);
  });

  test("judges what was printed, whatever a correction says", () => {
    const printed = money("400");
    const overruled = printed && {
      ...printed,
      value: money("500")?.value ?? null,
      printedValue: printed.value,
    };
    expect(on({ actual: "0" }, { ...MONEY, initialBudget: overruled })).toHaveLength(1);
    expect(on({ actual: "25%" }, { ...MONEY, initialBudget: overruled })).toEqual([]);
    const stated = { ...value("25%"), printedValue: value("0")?.value ?? null } as Indicator["actual"];
    const row = { ...indicator({ name: "预算调整率" }), actual: stated };
    expect(flagsOn(narrativeRatioMismatch, evaluation({ ...MONEY, indicators: [row] }))).toHaveLength(1);
  });

  test("finds three on the founding reports", () => {
    expect(onFounding(narrativeRatioMismatch)).toEqual([
      "narrative-ratio-mismatch--gaoyi-2021-01-06",
      "narrative-ratio-mismatch--gaoyi-2021-01-07",
      "narrative-ratio-mismatch--gaoyi-2021-01-09",
    ]);
    const [, adjustment, carryOver] = flagsOn(narrativeRatioMismatch, founding("gaoyi-2021"));
    expect(adjustment).toMatchObject({
      severity: "medium",
      line: "L201;L343;L49;L353",
      arithmetic: "(3686.55 − 2958.92) ÷ 2958.92 = 24.59% ≠ 0",
    });
    expect(adjustment?.message).toContain(
      "“因落实国家政策、发生不可抗力、上级部门或本级党委政府临时交办而产生的调整除外”",
    );
    expect(carryOver).toMatchObject({
      severity: "high",
      line: "L209;L343;L361",
      arithmetic: "(3686.55 − 3686.23) ÷ 3686.55 = 0.01% ≠ 0.08%",
    });
  });

  test("is silent on a mended copy", () => {
    const mended: [number, string, string][] = [
      [209, "0.08%", "0.01%"],
      [201, "为 0。", "为 24.6%。"],
      [197, "99.99%", "114.73%"],
    ];
    expect(flagsOn(narrativeRatioMismatch, founding("gaoyi-2021", mended))).toEqual([]);
  });
});
