import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { noIssueClaimed } from "../../../src/rules/disclosure/no-issue-claimed.ts";
import { unspentUnexplained } from "../../../src/rules/disclosure/unspent-unexplained.ts";
import { evaluation, flagsOn, founding, fund, indicator, money, rate, report, words } from "../build.ts";
import { listed, management, onFounding, stated, unread } from "../cells.ts";

const spent = (executed: string) => ({ funds: [fund("total", { annual: "500", executed })] });
const on = (given: Partial<Evaluation>) =>
  flagsOn(unspentUnexplained, evaluation({ ...spent("460"), ...given }));

describe("unspent-unexplained", () => {
  test("speaks where no text speaks of money", () => {
    const [flag, ...others] = on({ statements: [stated("problem", "宣传不够。")] });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "unspent-unexplained--t-2023-01",
      severity: "medium",
      arithmetic: "460 ÷ 500 = 92.00%",
    });
  });

  test("speaks with a printed rate alone", () => {
    const [flag] = on({ funds: [], annualBudget: money("500"), rate: rate("93.6%") });
    expect(flag).toMatchObject({ printed: "93.6%", arithmetic: null });
  });

  test.each<[string, Partial<Evaluation>]>([
    ["95%", spent("475")],
    ["less than 90%, of which low-execution asks", spent("449")],
    ["more than all", spent("510")],
    [
      "amounts that their own rate contradicts",
      { funds: [fund("total", { annual: "500", executed: "460", rate: "98%" })] },
    ],
    ["0 ÷ 0", { funds: [fund("total", { annual: "0", executed: "0" })] }],
    ["an amount that was not understood", { funds: [fund("total", { annual: "500", executed: "约460" })] }],
    ["a problem cell about money", { management: [management("执行准确性", "准确", "尾款待验收后支付")] }],
    ["说明 about money", { remark: words("结余资金已交回") }],
    ["a stated problem about the pace", { statements: [stated("problem", "工程进度慢。")] }],
    ["a result that says money was left", { goalResult: words("全部完工，节约资金已结转下年") }],
    ["an explanation that says so", { management: [management("执行准确性", "有 40 万元尚未支付")] }],
    ["a result that was not understood", { goalResult: unread<string>() }],
    [
      "work left undone for a reason",
      { indicators: [indicator({ name: "培训", target: "4", actual: "3", reason: "师资冲突" })] },
    ],
  ])("is silent on %s", (_, given) => {
    expect(on(given)).toEqual([]);
  });

  test("leaves a form whose every cell is blank to no-issue-claimed, but not one whose cells were never at odds", () => {
    const cells = { management: [management("执行准确性", "准确", "无")] };
    expect(on({ ...cells, ...spent("400") })).toEqual([]);
    expect(flagsOn(noIssueClaimed, evaluation({ ...cells, ...spent("400") }))).toHaveLength(1);
    expect(on({ ...cells, ...spent("460") })).toHaveLength(1);
    expect(flagsOn(noIssueClaimed, evaluation({ ...cells, ...spent("460") }))).toEqual([]);
  });

  test("lets projects speak for their summary, and a summary's problems for its projects", () => {
    const project = evaluation({ ...spent("460"), form: "narrative", id: "t-2023-02", ordinal: 2 });
    const summary = (text: string) =>
      evaluation({
        ...spent("460"),
        form: "narrative",
        scope: "summary",
        statements: [stated("problem", text)],
      });
    const ids = (text: string) =>
      flagsOn(unspentUnexplained, report(summary(text), project)).map(({ flag_id }) => flag_id);
    expect(ids("宣传不够。")).toEqual(["unspent-unexplained--t-2023-02"]);
    expect(ids("县级配套资金没有到位。")).toEqual([]);
  });

  test("lets a report speak for all its projects", () => {
    const project = evaluation({ ...spent("460"), form: "narrative" });
    const on = (text: string) =>
      flagsOn(unspentUnexplained, { ...report(project), statements: [stated("problem", text)] });
    expect(on("宣传不够。")).toHaveLength(1);
    expect(on("县级配套资金没有到位。")).toEqual([]);
  });

  test("makes one flag of a list", () => {
    const row = (ordinal: number, name: string, executed: string, result = "完成") =>
      listed(ordinal, { name, result }, { annualBudget: money("100"), executed: money(executed) });
    const flags = flagsOn(
      unspentUnexplained,
      report(row(1, "甲", "90"), row(2, "乙", "94"), row(3, "丙", "100"), row(4, "丁", "91", "余款未支付")),
    );
    expect(flags.map(({ flag_id }) => flag_id)).toEqual(["unspent-unexplained--t-2023--listed"]);
    expect(flags[0]).toMatchObject({
      evaluation_id: null,
      arithmetic: "90 ÷ 100 = 90.00%；94 ÷ 100 = 94.00%",
    });
  });

  test("leaves the founding reports to low-execution, and speaks on a tampered copy", () => {
    expect(onFounding(unspentUnexplained)).toEqual([]);
    const nearly = (problem = "一是重特大疾病") =>
      founding("minle-2023", [
        [70, "83.33%", "93.33%"],
        [75, "一是重特大疾病", problem],
      ]);
    const ids = (report: ReturnType<typeof nearly>) =>
      flagsOn(unspentUnexplained, report).map(({ flag_id }) => flag_id);
    expect(ids(nearly())).toEqual(["unspent-unexplained--minle-2023-03"]);
    expect(ids(nearly("一是资金年底才到位，重特大疾病"))).toEqual([]);
  });
});
