import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const HEADER = "一级指标|二级指标|三级指标|指标内容|评价标准|分值|自评得分";
const ROW = "产出（30）|数量指标（30）|完成及时性|是否及时|及时得满分|20|18";

const table = (money: string, rows = ROW) => `
部门整体支出绩效自评表
填报单位：高邑县医疗保障局
单位：万元
一、预算执行情况||预算安排情况（调整后）||资金执行情况||预算执行率
${money}
${HEADER}
${rows}`;

const report = (heading: string, ...paragraphs: string[]) =>
  ["2021年度部门整体支出绩效自评报告", heading, ...paragraphs].join("\n");

describe("the money of a department", () => {
  const figures = (money: string) => {
    const { funds, notes } = readReport(table(money));
    return [
      funds.map((row) => [row.source, row.annual_budget, row.executed, row.execution_rate_printed]),
      notes,
    ];
  };

  test("stands in pairs of label and amount", () => {
    expect(figures("||预算数：|3686.55|执行数：|3686.23|99.99%")).toEqual([
      [["total", 36_865_500, 36_862_300, "99.99%"]],
      [],
    ]);
  });

  test("an amount behind no label of its own is refused with its row", () => {
    expect(figures("||年度资金总额|30|27|90%|")).toEqual([[], ["unplaced-amounts 5"]]);
  });

  test("a pair without amounts prints nothing", () => {
    expect(figures("||其他||其他||")).toEqual([[["other", null, null, null]], []]);
  });
});

describe("the total of a department", () => {
  const total = (row: string) => {
    const { evaluations, indicators, notes } = readReport(
      table("||预算数：|1|执行数：|1|100%", `${ROW}\n${row}`),
    );
    return [evaluations[0]?.totalScore?.text, indicators.length, notes];
  };

  test.each([
    ["合计|||||100|97", ["97", 1, []]],
    ["合 计（100分）|||||100|97", ["97", 1, []]],
    ["合计||||97||", [undefined, 1, ["unread-total 8"]]],
    ["合计|||||100分|97", [undefined, 1, ["unread-total 8"]]],
  ])("%s", (row, expected) => {
    expect(total(row)).toEqual(expected);
  });

  test("ends the table", () => {
    expect(total(`合计|||||20|18\n填报日期|2022年|||||\n${ROW}`)[1]).toBe(1);
  });
});

describe("paragraphs that speak of an indicator", () => {
  const actuals = (...paragraphs: string[]) => {
    const text = report("1、产出指标", "（1）数量指标", ...paragraphs);
    const rows = `${ROW}\n||资金结余率|结余情况|低于5%得满分|10|10`;
    const { indicators, notes } = readReport(`${text}${table("||预算数：|1|执行数：|1|100%", rows)}`);
    return { actuals: indicators.map(({ actual, actual_value }) => [actual, actual_value]), notes };
  };

  test("are found by their heading, the exact name first", () => {
    const { actuals: found } = actuals(
      "①资金结余率",
      "结余率为0.08%，此项得10分。",
      "②完成及时性",
      "及时率达到 98%，自评得分 18 分。",
    );
    expect(found).toEqual([
      ["及时率达到 98%，自评得分 18 分。", 98],
      ["结余率为0.08%，此项得10分。", 0.08],
    ]);
  });

  test("of no indicator are a notice", () => {
    const { actuals: found, notes } = actuals("①公众满意度", "满意度达到 98%。");
    expect(found).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(notes).toEqual(["unmatched-paragraph 5"]);
  });

  test("that give another score than the table are a notice", () => {
    expect(actuals("①完成及时性", "全部及时完成，此项得19分。").notes).toEqual(["score-in-words 5"]);
  });

  test("that state two numbers state none", () => {
    expect(actuals("①完成及时性", "及时率达到98%，准确率达到99%。").actuals[0]?.[1]).toBeNull();
  });

  test("cut by a page break are cited on each of their lines", () => {
    const [first, second] = [
      "经自评，本部门全年各项工作均按照年初计划组织实施并逐月检查进度，其及时率为",
      "98%，此项得18分。",
    ];
    const { actuals: found } = actuals("①完成及时性", first ?? "", second ?? "");
    expect(found[0]).toEqual([`${first}\n${second}`, 98]);
  });
});

test("an amount with no words before it is not published", () => {
  const { evaluations } = readReport(
    report("1、部门预算收支情况", "年初预算，共100万元，其中基本支出40万元。"),
  );
  expect(evaluations[0]?.amounts.map(({ label }) => label)).toEqual(["基本支出"]);
});
