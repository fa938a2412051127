import { expect, test } from "vitest";
import { moneyForm, projectForm, readReport } from "./read.ts";

/** What forms of single provinces print that the national one does not. */

const INDICATOR = "|产出指标|数量指标|甲|≥5次|6次|30|28|";
const MONEY = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分";

test.each([
  ["自评得分|97|财政审核得分|", "97"],
  ["主管部门|李庄县水利局|自评总分（分）|96.5", "96.5"],
  ["项目总得分|95分", "95"],
])("the score of the whole stands at the head of the form: %s", (row, score) => {
  const { evaluations, notes } = readReport(projectForm(INDICATOR).replace("绩效指标|", `${row}\n绩效指标|`));
  expect(evaluations).toMatchObject([{ totalScore: { text: score } }]);
  expect(notes).toEqual([]);
});

test("such a label says no score where it stands below the money, nor where no number up to 100 stands behind it", () => {
  const below = readReport(moneyForm("|年度资金总额|10|10|9||90%|\n自评得分|9"));
  expect(below.evaluations).toMatchObject([{ totalScore: null }]);
  for (const score of ["优秀", "198"]) {
    const text = projectForm(INDICATOR).replace("绩效指标|", `自评得分|${score}\n绩效指标|`);
    const { evaluations, notes } = readReport(text);
    expect(evaluations).toMatchObject([{ totalScore: null }]);
    expect(notes).toEqual(["unread-total 3"]);
  }
});

test("a score at the head that is not that of the total is published nowhere", () => {
  const head = projectForm(INDICATOR).replace("绩效指标|", "自评得分|97\n绩效指标|");
  expect(readReport(`${head}\n总分||||||100|97|`).evaluations).toMatchObject([
    { totalScore: { text: "97" } },
  ]);
  const { evaluations, notes } = readReport(`${head}\n总分||||||100|79|`);
  expect([evaluations[0]?.totalScore, notes]).toEqual([null, ["unread-score 6"]]);
});

test("two scores at the head that differ are published nowhere, two that are equal once", () => {
  const form = (second: string) =>
    readReport(projectForm(INDICATOR).replace("绩效指标|", `自评得分|97\n自评总分|${second}\n绩效指标|`));
  expect(form("97.0").evaluations).toMatchObject([{ totalScore: { value: { units: 970 } } }]);
  expect([form("96").evaluations[0]?.totalScore, form("96").notes]).toEqual([null, ["unread-score 4"]]);
});

test("year, unit and score on one line above the table", () => {
  const form = moneyForm("|年度资金总额|10|10|9|10|90%|9", MONEY.replace("（万元）", "")).trim();
  const { evaluations, notes } = readReport(
    form.replace("\n", "\n（2031年度）　　金额单位：万元　　自评总分：93\n"),
  );
  expect(evaluations).toMatchObject([
    { fiscalYear: { value: 2031 }, moneyUnit: "万元", totalScore: { text: "93" } },
  ]);
  expect(notes).toEqual([]);
});

test("the points of the rate beside the one part that is all of the money", () => {
  const rows = (part: string) => `|年度资金总额|36|34|34||100%|\n|其中：财政拨款|36|${part}`;
  expect(readReport(moneyForm(rows("34|34|10|100%|10"))).evaluations).toMatchObject([
    { executionWeight: { text: "10" }, executionScore: { text: "10" } },
  ]);
  expect(readReport(moneyForm(rows("20|20|10|100%|10"))).evaluations).toMatchObject([
    { executionWeight: null, executionScore: null },
  ]);
});

test("problems and measures in the tail of a form, and that there are none", () => {
  const tail = "\n存在问题|一是汛期人手不足。二是设备老化。\n改进措施|增配船只。\n项目负责人：|财务负责人：";
  const { evaluations, notes } = readReport(`${projectForm(INDICATOR)}${tail}`);
  expect(evaluations[0]?.statements.map(({ kind, text }) => [kind, text])).toEqual([
    ["problem", "一是汛期人手不足。"],
    ["problem", "二是设备老化。"],
    ["measure", "增配船只。"],
  ]);
  expect(notes).toEqual([]);
  const none = readReport(`${projectForm(INDICATOR)}\n存在问题|无\n改进措施|暂无`);
  expect([none.evaluations[0]?.statements, none.notes]).toEqual([[], []]);
});

test("money by its sources in columns, where the rate is that of the total", () => {
  const form = (rate: string) => `
项目支出绩效自评表
项目名称|办公楼医疗救助
项目资金来源|中央（万元）|省、地（万元）|本级（万元）|其他（万元）|合计（万元）|执行数（万元）|执行率
||20|60||80|76|${rate}
绩效指标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${INDICATOR}`;
  const { evaluations, funds, notes } = readReport(form("95%"));
  expect(evaluations).toMatchObject([
    { annualBudget: { value: { fen: 80_000_000 } }, executed: { value: { fen: 76_000_000 } } },
  ]);
  const printed = funds.filter(({ annual_budget }) => annual_budget !== null);
  expect(printed.map(({ source, annual_budget }) => [source, annual_budget])).toEqual([
    ["total", 800_000],
    ["local", 200_000],
    ["local", 600_000],
  ]);
  expect(notes).toEqual([]);
  const other = readReport(form("59%"));
  expect(other.evaluations).toMatchObject([{ annualBudget: null, executed: null }]);
  expect(other.notes).toEqual(["unread-cell 3", "unread-cell 4"]);
});

test("what is left of a group label that was merged is none; the group behind it says which it was", () => {
  const { indicators, notes } = readReport(
    projectForm(`|（50分）|数量指标|甲|≥5次|6次|50|50|
|（30分）|社会效益指标|乙|≥5次|6次|30|30|`),
  );
  expect(indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
    ["产出指标", "数量指标"],
    ["效益指标", "社会效益指标"],
  ]);
  expect(notes).toEqual([]);
});

test("points of a group without brackets", () => {
  const { evaluations } = readReport(projectForm("|产出指标40分|数量指标15分|甲|≥5次|6次|15|15|"));
  expect(evaluations).toMatchObject([
    {
      indicators: [{ level1: "产出指标", level2: "数量指标" }],
      groupWeights: [{ label: "产出指标" }, { label: "数量指标" }],
    },
  ]);
});

test("a goal behind its own label, and a goal that was adjusted beside the first one", () => {
  const alone = readReport(projectForm(INDICATOR).replace("绩效指标|", "年度目标|储备物资。\n绩效指标|"));
  expect([alone.evaluations[0]?.goal?.text, alone.notes]).toEqual(["储备物资。", []]);
  const both = readReport(
    projectForm(INDICATOR).replace(
      "绩效指标|",
      "年度总体目标|年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况\n|九千册|八千册|八千一百册\n绩效指标|",
    ),
  );
  expect([both.evaluations[0]?.goal?.text, both.evaluations[0]?.goalResult?.text]).toEqual([
    "八千册",
    "八千一百册",
  ]);
});

test("columns of points of which nobody says which are meant are no header of money", () => {
  const { notes } = readReport(
    projectForm(INDICATOR).replace("绩效指标|", "项目|权重|评价内容|分值|自评分|评价标准\n绩效指标|"),
  );
  expect(notes).toEqual(["unread-cell 3"]);
});

test.each([
  ["转移（项目）名称|医疗救助", "name"],
  ["项目名称|医疗救助\n预算部门、单位名称|李庄县医疗保障局", "implementingUnit"],
])("the label of %s is known", (rows, key) => {
  const { evaluations } = readReport(projectForm(INDICATOR).replace("项目名称|医疗救助", rows));
  expect(evaluations[0]?.[key as "name"]?.text).toBe(rows.split("|").at(-1));
});

test("a row whose cells stand in one on the line of the header is a notice", () => {
  const header = `${MONEY}|年度资金总额  60  50  45  10  90%  9`;
  expect(readReport(moneyForm("|其中：财政拨款|20|10|9|-|90%|-|", header)).notes).toContain("glued-cells 3");
});

test("a source with its figures in one piece on the line of the header is a notice, too", () => {
  const { notes } = readReport(moneyForm("|其他资金|||||||", `${MONEY}|年度资金总额303010100%`));
  expect(notes).toEqual(["glued-cells 3"]);
});

test("a lone 100 that stands under no score is what the weights come to, unless it stands right behind its label", () => {
  const scoreOf = (row: string) =>
    readReport(`项目支出绩效自评表
项目名称|医疗救助
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|救助人次|≥5人次|6人次|100|97
${row}`).evaluations[0]?.totalScore?.text ?? null;
  expect([scoreOf("自评总分|||||100|"), scoreOf("自评得分|||||100|")]).toEqual([null, null]);
  expect([scoreOf("自评总分||||||97"), scoreOf("自评得分|97")]).toEqual(["97", "97"]);
  expect([scoreOf("自评得分|100"), scoreOf("自评得分||||||100")]).toEqual(["100", "100"]);
});
