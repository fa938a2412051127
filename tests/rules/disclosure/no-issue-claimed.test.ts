import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { noIssueClaimed } from "../../../src/rules/disclosure/no-issue-claimed.ts";
import { evaluation, flagsOn, founding, fund, indicator, report, words } from "../build.ts";
import { management, onFounding, stated, unread } from "../cells.ts";

const CELLS = { management: [management("下达及时性", "及时", "无"), management("执行准确性", "准确")] };
const LOW = { funds: [fund("total", { annual: "500", executed: "400" })] };
const on = (given: Partial<Evaluation>) => flagsOn(noIssueClaimed, evaluation({ ...CELLS, ...given }));

describe("no-issue-claimed", () => {
  test("speaks beside low execution", () => {
    const [flag, ...others] = on({ ...LOW, remark: words("无") });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ severity: "medium", printed: "无", arithmetic: "400 ÷ 500 = 80.00%" });
    expect(flag?.message).toContain("预算执行率 80.00%，而");
  });

  test("speaks beside a missed target without a reason", () => {
    const [flag] = on({ indicators: [indicator({ name: "覆盖率", target: "100%", actual: "95%" })] });
    expect(flag?.message).toContain("1 项指标没有达到目标，而");
  });

  test("speaks beside a large amount left", () => {
    const [flag] = on({ funds: [fund("local", { label: "地方资金", annual: "90000", executed: "88000" })] });
    expect(flag?.message).toContain("地方资金有 2,000 万元没有支出，而");
  });

  test("speaks where the reasons of indicators are the only such cells", () => {
    const indicators = [indicator({ name: "批次", target: "4", actual: "4", reason: "无" })];
    expect(on({ ...LOW, management: [], form: "project-expenditure", indicators })).toHaveLength(1);
  });

  test.each<[string, Partial<Evaluation>]>([
    ["nothing amiss", { funds: [fund("total", { annual: "500", executed: "480" })] }],
    ["a problem named", { ...LOW, management: [management("下达及时性", "及时", "拨付较晚")] }],
    [
      "a reason given",
      { ...LOW, indicators: [indicator({ name: "批次", target: "4", actual: "4", reason: "按月拨付" })] },
    ],
    ["说明 filled", { ...LOW, remark: words("尾款待付") }],
    ["problems stated in the text", { ...LOW, statements: [stated("problem", "宣传不够")] }],
    [
      "a cell that was not understood",
      { ...LOW, management: [{ ...management("下达及时性"), problem: unread() }] },
    ],
    ["a form without such cells", { ...LOW, form: "narrative", management: [] }],
    ["a list", { ...LOW, form: "project-list", scope: "listed", management: [] }],
  ])("is silent on %s", (_, given) => {
    expect(on(given)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(noIssueClaimed)).toEqual([
      "no-issue-claimed--changchun-2023-01",
      "no-issue-claimed--changchun-2023-04",
      "no-issue-claimed--changchun-2023-05",
      "no-issue-claimed--yangpu-2022-02",
    ]);
  });

  test("is silent where the report tells a problem of all that it evaluates", () => {
    const given = report(evaluation({ ...CELLS, ...LOW }));
    expect(flagsOn(noIssueClaimed, given)).toHaveLength(1);
    expect(flagsOn(noIssueClaimed, { ...given, statements: [stated("problem", "拨付较晚。")] })).toEqual([]);
  });

  test("stands on the rows of blank problem cells too", () => {
    const flags = flagsOn(noIssueClaimed, founding("changchun-2023"));
    expect(flags[1]?.line).toBe("L143;L148;L149;L150;L151;L152;L153;L154;L164");
  });

  test("falls silent when one founding cell admits a problem", () => {
    const better = founding("changchun-2023", [[21, "\t无\t", "\t地方配套未到位\t"]]);
    expect(flagsOn(noIssueClaimed, better).map(({ evaluation_id }) => evaluation_id)).not.toContain(
      "changchun-2023-01",
    );
  });
});
