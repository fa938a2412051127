import { describe, expect, test } from "vitest";
import { projectForm, readReport, transferForm } from "./read.ts";

const columns = (text: string) => {
  const { indicators, notes } = readReport(text);
  const read = indicators.map(({ name, target, actual, weight, score, reason }) => ({
    name,
    target,
    actual,
    weight,
    score,
    reason,
  }));
  return { read, notes };
};

describe("a row with weights", () => {
  test.each([
    ["in place", "||数量指标|甲|≥5次|6次|10|9|培训推迟"],
    ["moved left as a whole", "|数量指标|甲|≥5次|6次|10|9|培训推迟"],
    ["with its values one column right", "||数量指标|甲||≥5次|6次|10|9"],
  ])("%s", (_, row) => {
    const { read, notes } = columns(projectForm(row));
    expect(read).toMatchObject([{ name: "甲", target: "≥5次", actual: "6次", weight: 10, score: 9 }]);
    expect(notes).toEqual([]);
  });

  test("a blank actual is blank", () => {
    const { read } = columns(projectForm("||数量指标|甲|≥5次||10|0|未开展"));
    expect(read).toMatchObject([{ target: "≥5次", actual: null, weight: 10, score: 0, reason: "未开展" }]);
  });

  test("a blank target is blank", () => {
    const { read } = columns(projectForm("||数量指标|甲||6次|10|9|"));
    expect(read).toMatchObject([{ target: null, actual: "6次", weight: 10, score: 9 }]);
  });

  test("an unscored row is read where its actual cannot be the weight", () => {
    const { read } = columns(projectForm("||数量指标|甲|≥5次|6次|10||"));
    expect(read).toMatchObject([{ target: "≥5次", actual: "6次", weight: 10, score: null }]);
  });

  test.each([
    ["the weight slid into the place of a lost actual", "||数量指标|甲|≥5次|10|10||"],
    ["more values than columns", "||数量指标|甲|≥5次|6次|10|9|无|无"],
    ["a weight that is no number", "||数量指标|甲|≥5次|6次|十分|9|"],
    ["a number for a reason", "||数量指标|甲|≥5次|6次|10|9|9"],
  ])("is refused with a notice: %s", (_, row) => {
    const { read, notes } = columns(projectForm(row));
    expect(read).toEqual([]);
    expect(notes.filter((note) => note.endsWith(" 4"))).toContain("unplaced-cells 4");
  });
});

describe("a row whose name is blank is refused", () => {
  test.each([
    ["a number would be the name", projectForm("||数量指标||≥5次|6次|10|9|无")],
    ["the target would be", transferForm("||数量指标||逐步推开|逐步推开|")],
    ["the target alone would be", transferForm("||数量指标||逐步推开|已推开|")],
  ])("%s", (_, text) => {
    const { read, notes } = columns(text);
    expect(read).toEqual([]);
    expect(notes).toContain("unplaced-cells 4");
  });

  test("the content of a department's row would be", () => {
    const { read, notes } = columns(`
部门整体支出绩效自评表
单位：万元
一级指标|二级指标|三级指标|指标内容|评价标准|分值|自评得分
产出|数量指标||是否及时|及时得满分|20|18`);
    expect(read).toEqual([]);
    expect(notes).toContain("unplaced-cells 4");
  });
});

test("values glued into one cell are a notice", () => {
  const { indicators, notes } = readReport(projectForm("||数量指标|甲|≥5次6次109|"));
  expect(indicators).toEqual([]);
  expect(notes).toEqual(["unplaced-cells 4"]);
});

describe("a row without weights", () => {
  test.each([
    ["two numbers", "||质量指标|重复参保人数||0|0|", "0", "0"],
    ["the same words twice", "||质量指标|运行情况||运行良好|运行良好|", "运行良好", "运行良好"],
  ])("has drifted where %s stand one column right", (_, row, target, actual) => {
    expect(columns(transferForm(row)).read).toMatchObject([{ target, actual, reason: null }]);
  });

  test("a number and a reason are an actual without a target, not a drift", () => {
    const { read } = columns(transferForm("||质量指标|覆盖率||95%|因疫情推迟"));
    expect(read).toMatchObject([{ target: null, actual: "95%", reason: "因疫情推迟" }]);
  });

  test("two different texts may be either, so they are refused", () => {
    const { read, notes } = columns(transferForm("||质量指标|负担减轻程度||有效缓解|得到缓解"));
    expect(read).toEqual([]);
    expect(notes).toContain("unplaced-cells 4");
  });
});

test("weights before targets: the header decides the order", () => {
  const { indicators } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
一级指标|二级指标|三级指标|分值|指标值|实际值|得分
产出指标|数量指标|救助人数|20|≥100|120|18`);
  expect(indicators).toMatchObject([{ weight: 20, target: "≥100", actual: "120", score: 18 }]);
});

describe("the total row", () => {
  const total = (row: string) => {
    const { evaluations, notes } = readReport(projectForm(`||数量指标|甲|5次|5次|90|90|\n${row}`));
    return [evaluations[0]?.totalWeight?.text, evaluations[0]?.totalScore?.text, notes];
  };

  test.each([
    ["总分||||||100|97.99|", ["100", "97.99", []]],
    ["总 分|||||100|97.99||", ["100", "97.99", []]],
    ["合计|||||||97.99|", [undefined, "97.99", []]],
    ["总分||||||100||", [undefined, undefined, ["unread-total 5"]]],
    ["总分|||||||100|", [undefined, undefined, ["unread-total 5"]]],
    ["总分（100分）||||||100|97.99|", ["100", "97.99", []]],
    ["总分||||||100|97.99分|", [undefined, undefined, ["unread-total 5"]]],
    ["总分||||||||", [undefined, undefined, ["unread-total 5"]]],
  ])("%s", (row, expected) => {
    expect(total(row)).toEqual(expected);
  });

  test("ends the table: what follows is no indicator", () => {
    const { indicators, notes } = readReport(
      transferForm("||数量指标|甲|5次|5次|\n说明|无\n道路|3.2公里|45.6"),
    );
    expect(indicators).toHaveLength(1);
    expect(notes).toContain("unread-cell 6");
  });
});

test("leftover template rows are no indicators", () => {
  const { indicators, notes } = readReport(
    projectForm("||数量指标|甲|5次|5次|90|90|\n|||指标2：|||||\n|||……|||||"),
  );
  expect(indicators.map(({ name }) => name)).toEqual(["甲"]);
  expect(notes).toEqual([]);
});
