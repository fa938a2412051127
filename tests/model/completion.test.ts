import { describe, expect, test } from "vitest";
import { hasUnreadNumber, isCeiling, judge } from "../../src/model/completion.ts";
import { STATUS_BASES } from "../../src/model/words.ts";
import { parseDecimal } from "../../src/values/decimal.ts";
import { parseIndicatorValue } from "../../src/values/indicator-value.ts";

interface Row {
  name?: string;
  target?: string;
  actual?: string;
  weight?: string;
  score?: string;
}

function judged({ name = "参保人数", target, actual, weight, score }: Row) {
  const value = (text?: string) => (text === undefined ? null : parseIndicatorValue(text));
  const number = (text?: string) => (text === undefined ? null : parseDecimal(text));
  return judge({
    name,
    target: value(target),
    actual: value(actual),
    weight: number(weight),
    score: number(score),
  });
}

const answer = (target: string, actual: string, name?: string) => {
  const { status, basis } = judged({ target, actual, name });
  return `${status} ${basis}`;
};

describe("the table of the data contract", () => {
  test.each([
    ["both numbers, actual strictly better", { target: "≥90%", actual: "95%" }, "exceeded", "numeric"],
    ["=8 answered by 12", { target: "=8", actual: "12" }, "exceeded", "numeric"],
    ["equal", { target: "=100%", actual: "100%" }, "met", "numeric"],
    ["inside the range", { target: "6-9", actual: "6" }, "met", "numeric"],
    ["at the end of the range", { target: "6-9", actual: "9" }, "met", "numeric"],
    ["0 answered by 0", { target: "0", actual: "0" }, "met", "numeric"],
    ["actual worse", { target: "≥2次", actual: "1次" }, "not_met", "numeric"],
    ["above the range", { target: "6-9", actual: "10.85" }, "met", "numeric"],
    ["below the range", { target: "6-9", actual: "5.9" }, "not_met", "numeric"],
    [
      "above a range of what should be little",
      { name: "投诉率", target: "1%-3%", actual: "4%" },
      "not_met",
      "numeric",
    ],
    [
      "below a range of what should be little",
      { name: "投诉率", target: "1%-3%", actual: "0.5%" },
      "met",
      "numeric",
    ],
    [
      "a bare number of waiting, fewer",
      { name: "办理时间", target: "60天", actual: "55天" },
      "met",
      "numeric",
    ],
    [
      "a bare number of waiting, more",
      { name: "办理时间", target: "60天", actual: "61天" },
      "not_met",
      "numeric",
    ],
    ["a bare cost, less", { name: "人均培训成本", target: "400元", actual: "380元" }, "met", "numeric"],
    ["a bare cost, more", { name: "人均培训成本", target: "400元", actual: "420元" }, "not_met", "numeric"],
    ["bare deaths, fewer", { name: "事故死亡人数", target: "5人", actual: "3人" }, "met", "numeric"],
    ["days of opening, fewer", { name: "开放天数", target: "240天", actual: "230天" }, "not_met", "numeric"],
    ["a bare number of others, more", { target: "60", actual: "61" }, "exceeded", "numeric"],
    ["a bare number of others, fewer", { target: "60", actual: "59" }, "not_met", "numeric"],
    [
      "a share of money is no cost",
      { name: "费用结算率", target: "98%", actual: "97%" },
      "not_met",
      "numeric",
    ],
    ["an about-target reached", { target: "70%左右", actual: "72.67%" }, "met", "numeric"],
    ["a comparator repeated", { target: "≥70%", actual: "≥70%" }, "unverifiable", "restated"],
    ["a range repeated", { target: "6-9", actual: "6-9" }, "unverifiable", "restated"],
    ["不低于 repeated", { target: "不低于上年", actual: "不低于上年" }, "unverifiable", "restated"],
    ["the same words", { target: "普遍开展", actual: "普遍开展" }, "met", "self_declared"],
    ["stronger words", { target: "有所提升", actual: "显著提升" }, "met", "self_declared"],
    ["no value, score below weight", { weight: "5", score: "4.5" }, "not_met", "score"],
    ["no value, full score", { weight: "5", score: "5" }, "unverifiable", "missing"],
    ["nothing at all", {}, "unverifiable", "missing"],
  ] as [string, Row, string, string][])("%s", (_, row, status, basis) => {
    expect(judged(row)).toMatchObject({ status, basis });
  });

  test("the printed value decides, not the score", () => {
    expect(judged({ target: "≥90%", actual: "95%", weight: "10", score: "5" }).status).toBe("exceeded");
    expect(judged({ target: "≥90%", actual: "80%", weight: "10", score: "10" }).status).toBe("not_met");
    expect(judged({ target: "≥90%", actual: "≥90%", weight: "10", score: "9" }).basis).toBe("restated");
  });

  test("only the pairs of the contract occur, whatever is printed", () => {
    const printed = [
      undefined,
      "",
      "—",
      "0",
      "5",
      "≥5",
      "4-6",
      "5左右",
      "=",
      "=完成",
      "完成",
      "未完成",
      "5%",
    ];
    const pairs = new Set(STATUS_BASES.map((pair) => pair.join(" ")));
    const found = printed.flatMap((target) =>
      printed.flatMap((actual) =>
        [undefined, "1", "5"].map((score) => judged({ target, actual, weight: "5", score })),
      ),
    );
    expect(found.filter(({ status, basis }) => !pairs.has(`${status} ${basis}`))).toEqual([]);
  });
});

describe("bounds and measurements", () => {
  test.each([
    ["≥70%", "≥70%"],
    ["≥70%", ">70%"],
    ["≥70%", "65%-80%"],
    ["≥70%", "≤80%"],
    ["≥70%", "≤60%"],
    ["≤5%", "≥4%"],
    ["≤5%", "3%-6%"],
    ["≥630万人", "≥631"],
    ["=100%", "95%以上"],
    ["=10个", "≥12个"],
    ["10-15个", "≥16个"],
    ["10个左右", "≥12个"],
    ["70%左右", "约70%"],
    ["≥上年", "≥上年"],
    ["不得低于上年", "不得低于上年"],
    ["30日内", "30日内"],
  ])("%s answered by %s proves nothing", (target, actual) => {
    expect(answer(target, actual)).toBe("unverifiable restated");
  });

  test.each([
    ["≥630人", "≥631人"],
    ["≥630", "不低于631"],
    [">70%", "80%以上"],
    ["≥70%", "75%-80%"],
    ["630人", "≥631人"],
    ["≤5%", "≤4%"],
    ["≤5%", "3%-4%"],
    ["30日内", "25日内"],
  ])("%s answered by %s is passed wherever the figure lies, by how much nobody knows", (target, actual) => {
    expect(judged({ target, actual })).toEqual({ status: "exceeded", basis: "numeric", completion: null });
  });

  test("a bound answers a bare number on the side that its name says is better", () => {
    expect(judged({ name: "投诉件数", target: "10件", actual: "≤8件" }).status).toBe("exceeded");
    expect(judged({ name: "投诉件数", target: "10件", actual: "≥12件" }).basis).toBe("restated");
    expect(judged({ name: "培训人数", target: "10人", actual: "≤8人" }).basis).toBe("restated");
  });

  test("约95% beside a firm target is a measurement", () => {
    expect(answer("≥90%", "约95%")).toBe("exceeded numeric");
  });

  test("a strict bound is not met by its own figure", () => {
    expect(answer(">90%", "90%")).toBe("not_met numeric");
    expect(answer("<5%", "5%")).toBe("not_met numeric");
    expect(answer("<5%", "4.9%")).toBe("exceeded numeric");
  });
});

describe("about-targets reach within 5% either way, or above", () => {
  test.each([
    ["66.5%", "met numeric"],
    ["66.49%", "not_met numeric"],
    ["73.5%", "met numeric"],
    ["99%", "met numeric"],
  ])("70%%左右 answered by %s", (actual, expected) => {
    expect(answer("70%左右", actual)).toBe(expected);
  });
});

describe("direction", () => {
  test.each([
    ["投诉率", "=2%", "1%", "exceeded numeric"],
    ["互助帮困受助人员的有效投诉率", "=0", "0", "met numeric"],
    ["投诉次数（次）", "0", "3", "not_met numeric"],
    ["孕产妇死亡率", "5%", "6%", "not_met numeric"],
    ["重复参保人数（人）", "0", "12", "not_met numeric"],
    ["逾期天数", "≤3天", "2天", "exceeded numeric"],
    ["办结时间", "30日内", "25日", "exceeded numeric"],
    ["通行事故起数", "0起", "1起", "not_met numeric"],
  ])("%s is a ceiling: %s answered by %s", (name, target, actual, expected) => {
    expect(answer(target, actual, name)).toBe(expected);
  });

  test.each([
    ["投诉处理率", "=95%", "96%", "exceeded numeric"],
    ["投诉处理率", "=95%", "94%", "not_met numeric"],
    ["经办无差错率", "99%", "98%", "not_met numeric"],
    ["零投诉率", "99%", "100%", "exceeded numeric"],
    ["及时处理群众投诉", "100%", "95%", "not_met numeric"],
    ["差错率", "≥1%", "2%", "exceeded numeric"],
    ["每月更新次数", "=8", "12", "exceeded numeric"],
  ])("%s is none: %s answered by %s", (name, target, actual, expected) => {
    expect(answer(target, actual, name)).toBe(expected);
  });

  test("is told from operator, zero and name alone", () => {
    expect(isCeiling("参保人数", parseIndicatorValue("≤5"))).toBe(true);
    expect(isCeiling("参保人数", parseIndicatorValue("0"))).toBe(true);
    expect(isCeiling("参保人数", parseIndicatorValue("5"))).toBe(false);
    expect(isCeiling("投诉率", parseIndicatorValue("70%左右"))).toBe(false);
  });
});

describe("units", () => {
  test("万人 and 人 are one unit", () => {
    expect(judged({ target: "≥623万人", actual: "6230000人" })).toEqual({
      status: "met",
      basis: "numeric",
      completion: 1,
    });
    expect(answer("≥623万人", "6229999人")).toBe("not_met numeric");
  });

  test("both ends of a range are in the unit of the actual", () => {
    expect(answer("1-2万人", "15000人")).toBe("met numeric");
    expect(answer("1-2万人", "9999人")).toBe("not_met numeric");
    expect(answer("1-2万人", "20001人", "伤亡人数")).toBe("not_met numeric");
  });

  test.each([
    ["≥5次", "5人"],
    ["≥5公里", "5000米"],
    ["≥623万人", "6230000"],
    ["≥90%", "0.92"],
    ["100%", "1"],
    ["11月底", "12月底"],
    ["≥85%", "未开展调查"],
    ["普遍知晓", "96.09%"],
  ])("%s answered by %s cannot be told", (target, actual) => {
    expect(answer(target, actual)).toBe("unverifiable missing");
  });

  test("what cannot be told goes to the score", () => {
    expect(judged({ target: "≥5次", actual: "5人", weight: "10", score: "8" })).toMatchObject({
      status: "not_met",
      basis: "score",
    });
  });
});

describe("words", () => {
  test.each([
    ["逐步推开", "已逐步推开。2019年以来，一系列文件相继出台。"],
    ["普遍知晓", "已普遍知晓"],
    ["已完成", "已完成"],
    ["完成", "全面完成"],
    ["有所缓解", "缓解"],
    ["基本满足", "满足"],
    ["=及时", "及时"],
  ])("%s is answered by %s", (target, actual) => {
    expect(answer(target, actual)).toBe("met self_declared");
  });

  test.each([
    ["显著提升", "有所提升"],
    ["显著提升", "提升"],
    ["健全", "基本健全"],
    ["完成", "未完成"],
    ["按时完成", "未按时完成"],
    ["全面完成", "未全面完成"],
    ["完成", "完成90%"],
    ["满意", "不满意"],
    ["—", "—"],
    ["/", "/"],
    ["=", "，完成"],
    ["不低于上年", "低于上年"],
  ])("%s is not answered by %s", (target, actual) => {
    expect(answer(target, actual)).toBe("unverifiable missing");
  });
});

describe("completion", () => {
  test.each([
    ["≥2次", "1次", 0.5],
    ["100%", "98%", 0.98],
    ["=3", "4", 1.333333],
    ["70%左右", "72.67%", 1.038143],
    ["≥44.7万人", "441952人", 0.988707],
  ])("%s answered by %s is %d", (target, actual, expected) => {
    expect(judged({ target, actual }).completion).toBe(expected);
  });

  test.each([
    ["a ceiling", "≤5天", "4天"],
    ["zero", "0", "0"],
    ["a range", "6-9", "7"],
    ["a repeated bound", "≥70%", "≥70%"],
    ["words", "完成", "完成"],
    ["a negative target", "=-2%", "3%"],
  ])("%s has none", (_, target, actual) => {
    expect(judged({ target, actual }).completion).toBeNull();
  });
});

test.each([
  ["2022/12/31", false],
  ["2022-12-31前", false],
  ["2022.12.31", false],
  ["2023年12月底前", false],
  ["100%[1]", true],
  ["2022/12/311", true],
  ["2022/12/31完成80户", true],
])("%s holds a number that was not understood: %s", (text, isUnread) => {
  expect(hasUnreadNumber(parseIndicatorValue(text))).toBe(isUnread);
});

describe("dates by which something is due", () => {
  const of = (target: string, actual: string, name = "完成时间", level2: string | null = "时效指标") => {
    const [wanted, reached] = [parseIndicatorValue(target), parseIndicatorValue(actual)];
    const { status, basis } = judge({
      name,
      level2,
      target: wanted,
      actual: reached,
      weight: null,
      score: null,
    });
    return `${status} ${basis}`;
  };

  test.each([
    ["2022年12月底前", "2022年11月30日"],
    ["2022年12月31日前", "2022年12月31日"],
    ["2022年12月31日", "2022-12-30"],
    ["≤2022年12月", "2022年12月30日"],
    ["2022年底前", "已于2022年6月完成"],
    ["2022年12月前", "2022年11月"],
    ["2022年内", "2022年12月上旬完工"],
  ])("%s is met by %s", (target, actual) => {
    expect(of(target, actual)).toBe("met date");
  });

  test.each([
    ["2022年12月底前", "2023年1月5日"],
    ["2022年11月30日", "2022年12月"],
    ["2022年12月前", "2023年1月"],
  ])("%s is missed by %s", (target, actual) => {
    expect(of(target, actual)).toBe("not_met date");
  });

  test.each([
    ["no year", "12月底前", "1月15日"],
    ["a year on one side", "2022年12月底前", "11月30日"],
    ["a bound that is no day", "2022年12月底前", "2022年11月底前"],
    ["an order that is open", "2022年11月15日前", "2022年11月"],
    ["a month that may end either way", "2022年12月前", "2022年12月15日"],
    ["no day of the calendar", "2022年12月底前", "2022年11月31日"],
    ["the same words", "2022年12月31日", "2022年12月31日"],
    ["a span", "2022年1月-12月", "2022年11月30日"],
  ])("%s shows nothing: %s, %s", (_, target, actual) => {
    expect(of(target, actual)).not.toMatch(/date/);
  });

  test("what lasts until a day is not better for ending sooner, nor a day of which nobody says that it is due", () => {
    expect(of("2022年12月31日", "2022年6月30日", "质保期限")).not.toMatch(/date/);
    expect(of("2022年12月31日", "2022年6月30日", "普查标准日", "质量指标")).not.toMatch(/date/);
    expect(of("2022年12月31日前", "2022年6月30日", "普查", "质量指标")).toBe("met date");
    for (const name of ["供暖时间", "值班结束时间", "运维服务截止时间", "实施时间", "合同到期日"])
      expect(of("2022年12月31日", "2022年6月30日", name)).not.toMatch(/date/);
    expect(of("2022年12月31日前", "2022年6月30日", "服务截止时间")).not.toMatch(/date/);
    expect(of("2022年12月31日完成", "2022年6月30日", "整治进展")).toBe("met date");
  });
});
