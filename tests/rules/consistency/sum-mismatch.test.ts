import { describe, expect, test } from "vitest";
import type { StatedAmount } from "../../../src/model/evaluation.ts";
import { sumMismatch } from "../../../src/rules/consistency/sum-mismatch.ts";
import { evaluation, flagsOn, founding, fund, money, rate, report, words } from "../build.ts";
import { onFounding } from "../cells.ts";

type Printed = Parameters<typeof fund>[1];
type Source = Parameters<typeof fund>[0];

const form = (rows: [Source, Printed][]) =>
  evaluation({
    funds: rows.map(([source, printed], index) => ({ ...fund(source, printed), id: `t-${index}` })),
  });
const on = (...rows: [Source, Printed][]) => flagsOn(sumMismatch, form(rows));

describe("sum-mismatch of sources", () => {
  test("speaks where the sources are not the total", () => {
    const flags = on(
      ["total", { label: "年度资金总额", annual: "300", executed: "270" }],
      ["central", { annual: "180", executed: "170" }],
      ["local", { annual: "110", executed: "100" }],
      ["other", {}],
    );
    expect(flags).toMatchObject([
      {
        flag_id: "sum-mismatch--t-0--annual",
        severity: "high",
        printed: "300",
        expected: "290",
        arithmetic: "180 + 110 = 290 ≠ 300",
        message:
          "“医疗救助资金”中“年度资金总额”的全年预算数印 300，而分项 180 + 110 = 290，相差 10，是漏列、重列了一项，还是印错了数？",
      },
    ]);
  });

  test("judges initial, annual and executed each by itself", () => {
    const flags = on(
      ["total", { initial: "300", annual: "300", executed: "300" }],
      ["central", { initial: "100", annual: "300", executed: "200" }],
    );
    expect(flags.map(({ flag_id }) => flag_id)).toEqual([
      "sum-mismatch--t-0--initial",
      "sum-mismatch--t-0--executed",
    ]);
  });

  test("names the rate that the sum sets right", () => {
    const [flag] = on(
      ["total", { label: "资金总额", annual: "250", executed: "150", rate: "75%" }],
      ["central", { annual: "200", executed: "150", rate: "75%" }],
    );
    expect(flag?.message).toContain("按分项之和改正后，“资金总额”所印执行率恰好相符");
  });

  test.each<[string, [Source, Printed][]]>([
    [
      "a sum that is right",
      [
        ["total", { annual: "3" }],
        ["central", { annual: "2" }],
        ["local", { annual: "1" }],
      ],
    ],
    [
      "roundings that add up to less than the digits hide",
      [
        ["total", { annual: "100.0" }],
        ["central", { annual: "33.4" }],
        ["local", { annual: "33.4" }],
        ["other", { annual: "33.4" }],
      ],
    ],
    ["no sources at all", [["total", { annual: "300" }]]],
    [
      "sources that are all blank",
      [
        ["total", { annual: "300" }],
        ["central", {}],
        ["local", {}],
      ],
    ],
    [
      "a blank total",
      [
        ["total", {}],
        ["central", { annual: "180" }],
      ],
    ],
    [
      "a source that was not understood",
      [
        ["total", { annual: "300" }],
        ["central", { annual: "180" }],
        ["local", { annual: "约120" }],
      ],
    ],
    [
      "a total that was not understood",
      [
        ["total", { annual: "三百" }],
        ["central", { annual: "180" }],
      ],
    ],
    [
      "a source above its own parts",
      [
        ["total", { annual: "300" }],
        ["fiscal", { annual: "280" }],
        ["central", { annual: "180" }],
        ["local", { annual: "100" }],
        ["other", { annual: "20" }],
      ],
    ],
    [
      "a second row of one source that is part of the first",
      [
        ["total", { annual: "300" }],
        ["local", { annual: "300" }],
        ["local", { annual: "120" }],
      ],
    ],
    [
      "a slip of 万, which money-unit-error tells",
      [
        ["total", { annual: "300", executed: "200", rate: "66.67%" }],
        ["central", { annual: "300", executed: "2000000", rate: "66.67%" }],
      ],
    ],
  ])("is silent on %s", (_, rows) => {
    expect(on(...rows)).toEqual([]);
  });

  test("speaks on rows that may overlap only where all of them together are too little", () => {
    const rows: [Source, Printed][] = [
      ["total", { annual: "300" }],
      ["other", { annual: "100" }],
      ["other", { annual: "120" }],
    ];
    expect(on(...rows)).toMatchObject([{ arithmetic: "100 + 120 = 220 ≠ 300" }]);
  });
});

const stated = (heading: string, ...amounts: [string, string][]): StatedAmount[] => {
  const at = words(heading).at;
  return amounts.flatMap(([label, text]) => {
    const amount = money(text);
    return amount ? [{ heading, label, role: null, amount: { ...amount, at } }] : [];
  });
};
const onStated = (...amounts: [string, string][]) =>
  flagsOn(sumMismatch, evaluation({ amounts: stated("决算收支情况", ...amounts) }));

describe("sum-mismatch of stated amounts", () => {
  test("speaks where basic and project expenditure are not the year's", () => {
    const flags = onStated(["本年支出", "100 万元"], ["基本支出", "30 万元"], ["项目支出", "60 万元"]);
    expect(flags).toMatchObject([
      { arithmetic: "30 万元 + 60 万元 = 90 万元 ≠ 100 万元", printed: "100 万元", expected: "90 万元" },
    ]);
    expect(flags[0]?.flag_id).toMatch(/^sum-mismatch--t-2023-01--expenditure-\d+$/);
  });

  test("speaks where the balance brought forward and the income are not the total", () => {
    expect(
      onStated(["本单位2023年度年初结转和结余", "10万元"], ["本年收入", "80万元"], ["收入总计", "100万元"]),
    ).toMatchObject([{ arithmetic: "10万元 + 80万元 = 90万元 ≠ 100万元" }]);
  });

  test.each<[string, [string, string][]]>([
    [
      "sums that are right",
      [
        ["本年支出", "90万元"],
        ["基本支出", "30万元"],
        ["项目支出", "60万元"],
      ],
    ],
    [
      "roundings",
      [
        ["预算支出", "90万元"],
        ["基本支出", "30.4万元"],
        ["项目支出", "60.4万元"],
      ],
    ],
    [
      "a third kind of expenditure that is printed",
      [
        ["本年支出", "100万元"],
        ["基本支出", "30万元"],
        ["项目支出", "60万元"],
        ["经营支出", "10万元"],
      ],
    ],
    [
      "a part that is not printed",
      [
        ["本年支出", "100万元"],
        ["基本支出", "30万元"],
      ],
    ],
    [
      "a total of another kind",
      [
        ["收入总计", "100万元"],
        ["基本支出", "30万元"],
        ["项目支出", "60万元"],
      ],
    ],
    [
      "a role that is stated twice",
      [
        ["本年支出", "100万元"],
        ["上年的本年支出", "90万元"],
        ["基本支出", "30万元"],
        ["项目支出", "60万元"],
      ],
    ],
  ])("is silent on %s", (_, amounts) => {
    expect(onStated(...amounts)).toEqual([]);
  });

  test("does not add what stands under two headings", () => {
    const amounts = [
      ...stated("预算收支情况", ["预算支出", "100万元"]),
      ...stated("决算收支情况", ["基本支出", "30万元"], ["项目支出", "60万元"]),
    ];
    expect(flagsOn(sumMismatch, evaluation({ amounts }))).toEqual([]);
  });
});

describe("sum-mismatch of projects", () => {
  const project = (annual?: string) =>
    evaluation({ id: `p-${annual}`, form: "narrative", annualBudget: money(annual) });
  const summary = (annual: string) =>
    evaluation({ scope: "summary", form: "narrative", annualBudget: money(annual), rate: rate("50%") });

  test("speaks where the projects hold more than their summary", () => {
    const given = report(summary("80"), project("60"), project("40"));
    expect(flagsOn(sumMismatch, given)).toMatchObject([
      { flag_id: "sum-mismatch--t-2023-01--projects-annual", arithmetic: "60 + 40 = 100 ≠ 80" },
    ]);
  });

  test.each([
    ["a summary that may hold projects not described", [summary("120"), project("60"), project("40")]],
    ["a sum that is right", [summary("100"), project("60"), project("40")]],
    ["a project without an amount", [summary("50"), project("60"), project()]],
    ["a single project", [summary("50"), project("60")]],
  ])("is silent on %s", (_, evaluations) => {
    expect(flagsOn(sumMismatch, report(...evaluations))).toEqual([]);
  });
});

describe("sum-mismatch on the founding reports", () => {
  test("finds one: 本年支出 of the department's accounts", () => {
    expect(onFounding(sumMismatch)).toEqual(["sum-mismatch--gaoyi-2021-01--expenditure-53"]);
    expect(flagsOn(sumMismatch, founding("gaoyi-2021"))).toMatchObject([
      { line: "L53", arithmetic: "158.08 万元 + 3528.46 万元 = 3686.54 万元 ≠ 3686.23 万元" },
    ]);
  });

  test.each([
    ["changchun-2023", 13, "141619", "142619", "sum-mismatch--changchun-2023-01-total--annual"],
    ["changchun-2023", 52, "13108→13108", "13108→13018", "sum-mismatch--changchun-2023-02-total--executed"],
    ["yangpu-2022", 47, "34,031,090", "34,030,190", "sum-mismatch--yangpu-2022-02-total--initial"],
    ["minle-2023", 47, "33万元", "35万元", "sum-mismatch--minle-2023-01-total--annual"],
    ["gaoyi-2021", 49, "183.97", "188.97", "sum-mismatch--gaoyi-2021-01--expenditure-49"],
  ])("speaks on a tampered copy of %s:%i", (id, line, from, to, flag) => {
    const [before, after] = [from, to].map((text) => text.replace("→", "\t"));
    const ids = flagsOn(sumMismatch, founding(id, [[line, before ?? "", after ?? ""]])).map(
      ({ flag_id }) => flag_id,
    );
    expect(ids).toContain(flag);
  });
});
