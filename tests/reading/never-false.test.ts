import { describe, expect, test } from "vitest";
import { moneyForm, projectForm, readReport, transferForm } from "./read.ts";

/** Layout damage of one line: what it took apart or put together is a notice, and no figure or flag rests on it. */

const ROW = "|产出指标|数量指标|巡护次数|≥12次|14次|10|10|";

describe("a row whose tabs became spaces", () => {
  test("among money rows is a notice, and no sum is missed without it", () => {
    const { evaluations, funds, notes } = readReport(
      moneyForm(
        "|年度资金总额|80|80|60|10|75%|7.5\n|其中：财政资金|50|50|40|—|80%|—\n  其他资金  30  30  20  —  66.67%  —",
      ),
    );
    expect(funds.map(({ source }) => source)).toEqual(["total", "fiscal"]);
    expect(notes).toContain("glued-cells 6");
    expect(evaluations).toMatchObject([{ partlyRead: true }]);
  });

  test("among indicators is a notice, and the rows below it are read", () => {
    const { indicators, notes } = readReport(
      projectForm(
        `${ROW}\n    质量指标  巡护合格率  ≥90%  95%  10  10\n||时效指标|按期完成率|100%|100%|10|10|`,
      ),
    );
    expect(indicators.map(({ name }) => name)).toEqual(["巡护次数", "按期完成率"]);
    expect(notes).toEqual(["glued-cells 5"]);
  });
});

test("figures on the line of a header belong to another row", () => {
  const { notes, funds, evaluations } = readReport(`${moneyForm("|年度资金总额|80|80|60|10|75%|7.5")}
|其他资金|0|30|30|—|100%|||年度总体目标|预期目标|||实际完成情况
|完成巡护|||已完成`);
  expect(notes).toEqual(["glued-cells 5"]);
  expect(funds.map(({ source }) => source)).toEqual(["total"]);
  expect(evaluations).toMatchObject([{ partlyRead: true, goal: { text: "完成巡护" } }]);
});

describe("a number broken over two lines", () => {
  test.each([
    ["at its front", "|年度资金总额|80|80|6", "0.5|10|75%|7.5"],
    ["at its end", "|年度资金总额|80|80", ",000.5"],
    ["a whole remainder in a row", "|年度资金总额|80|80|3", "686.23||"],
  ])("%s: neither piece is read", (_, row, rest) => {
    const { funds, evaluations, notes } = readReport(moneyForm(`${row}\n${rest}`));
    expect(funds).toEqual([]);
    expect(notes).toEqual(["unread-amount 4"]);
    expect(evaluations).toMatchObject([{ annualBudget: null, executed: null, partlyRead: true }]);
  });

  test("the numbers of pages between rows are none, a lone number may be the rest of one", () => {
    const row = ROW.slice(0, -1);
    const counted = readReport(projectForm(`${row}\n12\n${row}\n13\n${ROW}`));
    expect([counted.indicators.length, counted.notes]).toEqual([3, []]);
    const lone = readReport(projectForm(`${row}\n5\n${ROW}`));
    expect([lone.indicators.length, lone.notes]).toEqual([1, ["unread-amount 4"]]);
  });
});

test("without a column for the score, no number of the total is known to be it", () => {
  const { evaluations, notes } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
一级指标|二级指标|三级指标|实际完成值|指标值||分值|备注
总分|||||97|100|`);
  expect(evaluations).toMatchObject([{ totalScore: null, totalWeight: null }]);
  expect(notes).toEqual(["unread-total 4"]);
});

describe("a target that holds a number which was not understood", () => {
  test("is never judged by its score", () => {
    const { indicators, notes } = readReport(projectForm("|产出指标|质量指标|合格率|=100%[1]|100%|10|9|"));
    expect(indicators).toMatchObject([{ status: "unverifiable", basis: "missing", target: "=100%[1]" }]);
    expect(notes).toEqual(["unread-amount 4"]);
  });

  test.each(["2023年12月底前", "按时完成", "第3季度"])("a date is words: %s", (target) => {
    const { indicators, notes } = readReport(projectForm(`|产出指标|时效指标|完成时间|${target}|推迟|10|9|`));
    expect(indicators).toMatchObject([{ status: "not_met", basis: "score" }]);
    expect(notes).toEqual([]);
  });
});

describe("a second header of indicators in one form", () => {
  const HEADER = "绩效指标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施";

  test("printed again goes on with the table", () => {
    const { indicators, notes } = readReport(
      projectForm(`${ROW}\n${HEADER}\n||质量指标|甲|100%|100%|10|10|`),
    );
    expect(indicators).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  test("of other columns is that of another form: a notice, and nothing below it is read", () => {
    const other = HEADER.replace("|分值|得分", "|得分|分值");
    const { indicators, notes, evaluations } = readReport(
      projectForm(`${ROW}\n${other}\n||质量指标|甲|100%|100%|10|10|`),
    );
    expect(indicators).toHaveLength(1);
    expect(notes).toEqual(["doubtful-layout 5", "unread-cell 6"]);
    expect(evaluations).toMatchObject([{ partlyRead: true }]);
  });
});

test("a group label restored beside a row that stands beside its header is a guess", () => {
  const { evaluations } = readReport(
    transferForm("|产出指标|数量指标|甲|≥5次|6次|\n||||乙|逐步推开|逐步推开|\n|||丙|普遍开展|普遍开展|"),
  );
  expect(evaluations[0]?.indicators.map(({ level2, levelsGuessed }) => [level2, levelsGuessed])).toEqual([
    ["数量指标", undefined],
    ["数量指标", true],
    ["数量指标", true],
  ]);
});
