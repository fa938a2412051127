import { expect, test } from "vitest";
import { provenanceRows } from "../../src/exports/provenance.ts";
import { evaluationRow } from "../../src/exports/rows.ts";
import { readReport } from "../reading/read.ts";

const keys = { report_id: "t-2023", region_code: "220100", fiscal_year: 2023 };

/** What the first evaluation of a report publishes of its goal and grade, and where the tables say that it stands. */
function citedIn(text: string) {
  const [own] = readReport(text).evaluations;
  if (!own) throw new Error("nothing read");
  const { goal, goal_result: result, grade } = evaluationRow(own, keys);
  const cited = provenanceRows(own, "t-2023")
    .filter(({ column }) => ["goal", "goal_result", "grade"].includes(column))
    .map(({ column, line, text: printed }) => [column, line, printed]);
  return { goal, result, grade, cited };
}

test("goals and grades of a report in words lead to their lines", () => {
  const read = citedIn(`2022年苗圃管护资金绩效自评报告
一、资金情况
预算60万元，支出57万元，执行率95%。
二、绩效目标
管护苗圃40亩。
苗木成活率稳定。
三、自评结论
自评得分93分，等级为优。`);
  expect(read).toEqual({
    goal: "管护苗圃40亩。\n苗木成活率稳定。",
    result: null,
    grade: "优",
    cited: [
      ["grade", "L8", "优"],
      ["goal", "L5;L6", "管护苗圃40亩。\n苗木成活率稳定。"],
    ],
  });
});

test("a goal that a page break tore is published whole and cited as it is printed", () => {
  const first =
    "全年管护苗圃四十亩，补植苗木两万株，对病虫害做到早发现早防治，保证冬季防寒物资按时到位，并把管";
  const read = citedIn(`2022年苗圃管护资金绩效自评报告
一、资金情况
预算60万元，支出57万元，执行率95%。
二、绩效目标
${first}
护责任落实到每一名护林员。`);
  expect(read.goal).toBe(`${first}护责任落实到每一名护林员。`);
  expect(read.cited).toEqual([["goal", "L5;L6", `${first}\n护责任落实到每一名护林员。`]]);
});

test("the goal of a form leads to its cell", () => {
  const read = citedIn(`项目支出绩效自评表
项目名称|苗圃管护
年度总体目标|预期目标|实际完成情况
|管护苗圃40亩|已管护41亩
绩效指标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
|产出指标|数量指标|管护面积|≥40亩|41亩|50|50`);
  expect(read.cited).toEqual([
    ["goal", "L4", "管护苗圃40亩"],
    ["goal_result", "L4", "已管护41亩"],
  ]);
});
