import { describe, expect, test } from "vitest";
import { auditScores, type ScoreAudit } from "../../../src/evidence/scores/score-audit.ts";
import { noScore } from "../../../src/messages/zh/no-score.ts";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { toNumber } from "../../../src/values/decimal.ts";
import { evaluation, founding, indicator, money } from "../../rules/build.ts";

const MONEY = { initialBudget: money("400"), annualBudget: money("500"), executed: money("460") };

/** A recomputed score, with what is said where there is none. */
const told = (found: ScoreAudit) => ({ ...found, why: found.unscored && { zh: noScore[found.unscored] } });
const auditsOf = (given: Evaluation) => auditScores(given).map(told);

const audit = (
  printed: Partial<Parameters<typeof indicator>[0]>,
  amounts: Partial<Evaluation> = MONEY,
): ReturnType<typeof told> | undefined =>
  auditsOf(
    evaluation({
      indicators: [indicator({ name: "完成率", weight: "10", score: "10", ...printed })],
      ...amounts,
    }),
  )[0];
const points = (found: ScoreAudit | undefined) => found?.recomputed && toNumber(found.recomputed);

const GAOYI = founding("gaoyi-2021").evaluations.flatMap(auditsOf);
const ofGaoyi = (ordinal: string) =>
  GAOYI.find(({ indicatorId }) => indicatorId === `gaoyi-2021-01-${ordinal}`);

describe("the standards of a founding report", () => {
  test("adjustment: 24.59% is 10% or more, which gives no points, and the exemption is quoted", () => {
    expect(ofGaoyi("07")).toMatchObject({
      given: { units: 2, scale: 0 },
      weight: { units: 2, scale: 0 },
      recomputed: { units: 0, scale: 2 },
      number: {
        said: "24.59%",
        basis: "amounts",
        arithmetic: "(3686.55 − 2958.92) ÷ 2958.92 = 24.59%",
        at: [{ line: 343 }, { line: 49 }, { line: 49 }],
      },
      exemptions: ["因落实国家政策、发生不可抗力、上级部门或本级党委政府临时交办而产生的调整除外"],
      why: null,
    });
  });

  test("income: its amounts are not printed under their names, so the stated 99.99% is taken", () => {
    expect(ofGaoyi("06")).toMatchObject({
      recomputed: { units: 200, scale: 2 },
      number: { said: "99.99%", basis: "stated", arithmetic: null, at: [{ line: 197 }] },
    });
  });

  test("carry-over: 0.01% is 5% or less, which gives full marks", () => {
    expect(ofGaoyi("09")).toMatchObject({
      recomputed: { units: 200, scale: 2 },
      number: { arithmetic: "(3686.55 − 3686.23) ÷ 3686.55 = 0.01%" },
      exemptions: ["本年12月份追加事项造成的结余结转资金除外"],
    });
  });

  test("conformity and the three public expenses: stated, full marks", () => {
    expect(ofGaoyi("25")).toMatchObject({ recomputed: { units: 500, scale: 2 }, number: { said: "80%" } });
    expect(ofGaoyi("10")).toMatchObject({ recomputed: { units: 200, scale: 2 }, number: { said: "94.34%" } });
  });

  test("says of every other one why it cannot be recomputed", () => {
    const others = GAOYI.filter(({ recomputed }) => recomputed === null);
    expect(GAOYI).toHaveLength(29);
    expect(others).toHaveLength(24);
    const whys = (zh: string) =>
      others.filter(({ why }) => why?.zh === zh).map(({ indicatorId }) => indicatorId.slice(-2));
    // 25家以上得满分, 70%-80%得2.5分: understood, but the report gives no number for them
    expect(whys("报告没有印出可以代入标准的比率、数目或金额")).toEqual(["19", "20", "21", "24", "26", "27"]);
    expect(whys("评价标准不是由一个比率或数目直接算出的")).toHaveLength(18);
  });

  test("leaves evaluations without standards out", () => {
    expect(founding("yangpu-2022").evaluations.flatMap(auditScores)).toEqual([]);
  });
});

describe("standards of our own", () => {
  const SLOPE =
    "1、预算完成率≥95%得满分；2、预算完成率≤85%得0分；3、在85%-95%之间的，在0分和满分之间确定：每降低一个百分点，扣分值的十分之一。";

  test.each([
    ["500", "500", 10],
    ["500", "475", 10],
    ["500", "460", 7],
    ["500", "462.5", 7.5],
    ["500", "425", 0],
    ["500", "300", 0],
    ["300", "280", 8.33],
  ])("a slope: budget %s, executed %s gives %d of 10", (annual, executed, expected) => {
    const amounts = { annualBudget: money(annual), executed: money(executed) };
    expect(points(audit({ name: "预算完成率", standard: SLOPE }, amounts))).toBe(expected);
  });

  test.each([
    ["40家", 8],
    ["30家", 8],
    ["29家", 5],
    ["20家", 5],
    ["12家", 0],
  ])("bands of counts: %s gives %d of 8", (actual, expected) => {
    const standard = "根据走访学校数量设置得分，30家及以上得满分，20-29家得5分，19家以下不得分";
    expect(points(audit({ name: "走访学校", actual, standard, weight: "8" }))).toBe(expected);
  });

  test.each([
    ["100%", 4],
    ["100.5%", 3.5],
    ["103%", 1],
    ["110%", 0],
  ])("points off for every step above a line: %s gives %d of 4", (actual, expected) => {
    const standard = "“三公”经费控制率≤100%得满分，大于100%每增加0.1个百分点扣0.1分，扣完为止。";
    expect(points(audit({ name: "控制率", actual, standard, weight: "4" }))).toBe(expected);
  });

  test("points off from the lower end, in whole grades", () => {
    const standard =
      "结转率小于等于5%得满分；大于等于50%得0分；在5%-50%之间的，在满分和0之间计算确定：每五个百分点为档，每档扣分值的十分之一";
    expect(points(audit({ name: "结转率", actual: "15%", standard }))).toBe(8);
    expect(audit({ name: "结转率", actual: "17%", standard })).toMatchObject({
      recomputed: null,
      why: { zh: "标准没有写明不足一档如何计分" },
    });
  });

  test("the ratio itself times the weight, never more than the weight", () => {
    const standard = "采用完成比率法计分；得分=覆盖率*分值";
    expect(points(audit({ name: "覆盖率", actual: "87.5%", standard, weight: "4" }))).toBe(3.5);
    expect(points(audit({ name: "覆盖率", actual: "120%", standard, weight: "4" }))).toBe(4);
  });
});

describe("what cannot be recomputed", () => {
  test.each([
    ["words", "全部符合得满分；一项不符合扣0.5分。", "5分"],
    ["half a standard that is arithmetic", "≥90%得满分，酌情扣分", "95%"],
    [
      "a comparison with what is not printed",
      "与上级要求相等得满分，相差0-1%得1分，相差1.5%以上不得分",
      "1%",
    ],
    ["two units in one standard", "30家以上得满分，80%-90%得5分，70%以下不得分", "85%"],
    ["a deduction from nothing named", "少1人扣0.5分，直至扣完为止", "17人"],
  ])("%s", (_, standard, actual) => {
    expect(audit({ actual, standard })).toMatchObject({
      recomputed: null,
      number: null,
      why: { zh: "评价标准不是由一个比率或数目直接算出的" },
    });
  });

  test.each([
    ["no number", undefined],
    ["a number of another unit", "40人"],
    ["a bound", "≥80%"],
  ])("%s", (_, actual) => {
    expect(audit({ actual, standard: "80%以上得满分，80%以下不得分" })).toMatchObject({
      recomputed: null,
      why: { zh: "报告没有印出可以代入标准的比率、数目或金额" },
    });
  });

  test("a number between the bands, and one on the edge of two", () => {
    const standard = "80%以上得满分，70%-79%得3分，69%以下不得分";
    expect(audit({ actual: "79.5%", standard })).toMatchObject({
      recomputed: null,
      number: { said: "79.5%" },
      why: { zh: "这个数落在标准所列各档之外" },
    });
    expect(audit({ actual: "80%", standard: "80%以上得满分，70%-80%得3分" })?.why?.zh).toBe(
      "标准中有得分不同的两档都适用",
    );
    expect(points(audit({ actual: "80%", standard: "≥80%得满分，70%-80%得3分" }))).toBe(10);
  });

  test("a weight that is not printed", () => {
    expect(
      audit({ actual: "85%", standard: "80%以上得满分，80%以下不得分", weight: undefined }),
    ).toMatchObject({
      recomputed: null,
      why: { zh: "分值没有印出" },
    });
  });

  test("computes with the published figure, not with the slip", () => {
    const executed = money("460");
    const overruled = executed && { ...executed, printedValue: money("46")?.value ?? null, readAs: "460" };
    const standard = "≥90%得满分，<90%得0分";
    expect(audit({ name: "预算完成率", standard }, { ...MONEY, executed: overruled })).toMatchObject({
      recomputed: { units: 1000, scale: 2 },
      number: { arithmetic: "460 ÷ 500 = 92.00%" },
    });
  });
});
