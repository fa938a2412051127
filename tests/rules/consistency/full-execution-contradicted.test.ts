import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { fullExecutionContradicted } from "../../../src/rules/consistency/full-execution-contradicted.ts";
import { evaluation, flagsOn, founding, fund, indicator, rate } from "../build.ts";
import { management, onFounding, stated } from "../cells.ts";

const FULL = { funds: [fund("total", { annual: "500", executed: "500", rate: "100%" })] };
const on = (problem: string, given: Partial<Evaluation> = FULL) =>
  flagsOn(
    fullExecutionContradicted,
    evaluation({ management: [management("拨付合规性", "合规", problem)], ...given }),
  );

describe("full-execution-contradicted", () => {
  test("speaks where money was not paid out and all of it is executed", () => {
    expect(on("2023年部分学校资金尚未拨付。已督促整改。")).toMatchObject([
      {
        flag_id: "full-execution-contradicted--t-2023-01",
        severity: "high",
        printed: "100%",
        arithmetic: "500 ÷ 500 = 100.00%",
        message:
          "“医疗救助资金”执行率 100%，而同一张表写着“2023年部分学校资金尚未拨付”，未到位的资金是否也计入了执行数？",
      },
    ]);
  });

  test.each([
    "个别县因财政紧张未拨付到位。",
    "由于财政困难，难以在年度内将补助资金全额拨付到位。",
    "尾款尚未支付。",
    "县级配套资金不到位。",
    "资金未能足额下达。",
    "工程款没有全部支付。",
  ])("hears it in: %s", (problem) => {
    expect(on(problem)).toHaveLength(1);
  });

  test("hears it in reasons and statements, and tells all of it in one flag", () => {
    const given = evaluation({
      ...FULL,
      indicators: [indicator({ name: "改造校舍", reason: "资金尚未下达" })],
      statements: [stated("problem", "一是配套资金未到位。")],
    });
    const flags = flagsOn(fullExecutionContradicted, given);
    expect(flags).toHaveLength(1);
    expect(flags[0]?.message).toContain("“资金尚未下达”、“一是配套资金未到位”");
  });

  test.each([
    ["nothing of the kind", "无"],
    ["a negation", "未发现资金未拨付的情况。"],
    ["what is to be avoided", "加强调度，避免资金未拨付到位。"],
    ["an aim", "确保补助资金年度内100%到位。"],
    ["a condition", "如未拨付到位，将予以通报。"],
    ["money only named", "未支付的合同款已于本年支付。"],
    ["money excepted", "除未拨付的质保金外，均已支付。"],
    ["a double negation", "没有未拨付资金。"],
    ["a trouble that was solved", "解决了资金未到位的问题。"],
    ["tasks that were not handed down", "上级未下达新增任务。"],
    ["last year", "上年尚未拨付的资金已收回。"],
    ["money that was paid after all", "年中个别县未拨付到位，截至年底已全部拨付到位。"],
    ["money that was ensured within the year", "部分县难以全额拨付到位。已调度，确保资金年度内100%到位。"],
    ["lateness only", "个别县拨付不及时。"],
    ["something else that is not in place", "宣传不到位，监管措施未落实。"],
    ["abuses that did not occur", "未出现挤占挪用，没有拖延支付。"],
  ])("is silent on %s", (_, problem) => {
    expect(on(problem)).toEqual([]);
  });

  test.each<[string, Partial<Evaluation>]>([
    ["a lower rate", { funds: [fund("total", { annual: "500", executed: "400", rate: "80%" })] }],
    ["100% rounded up", { funds: [fund("total", { annual: "500", executed: "499", rate: "100%" })] }],
    ["nothing of nothing", { funds: [fund("total", { annual: "0", executed: "0", rate: "100%" })] }],
    ["no figures", {}],
    ["a rate that was not understood", { rate: rate("全部") }],
  ])("is silent on %s", (_, given) => {
    expect(on("个别县未拨付到位。", given)).toEqual([]);
  });

  test("believes a printed 100% where no amounts are printed", () => {
    expect(on("个别县未拨付到位。", { rate: rate("100.00%") })).toMatchObject([
      { printed: "100.00%", arithmetic: null },
    ]);
  });

  test("finds one on the founding reports, and not the form that is 67.93% executed", () => {
    expect(onFounding(fullExecutionContradicted)).toEqual(["full-execution-contradicted--changchun-2023-02"]);
    expect(flagsOn(fullExecutionContradicted, founding("changchun-2023"))[0]?.line).toBe("L58;L51");
  });

  test("reads on to where the same cell says that the money came within the year", () => {
    const unsettled = founding("guangxi-2023", [[75, "确保全区财政补助资金年度内100%到位", "督促各市拨付"]]);
    expect(flagsOn(fullExecutionContradicted, unsettled)[0]?.line).toBe("L75;L27;L26;L25");
  });
});
