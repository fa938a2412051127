import { describe, expect, test } from "vitest";
import { gravityOf } from "../../../src/model/notice-kinds.ts";
import { moneyForm, projectForm, readReport } from "../read.ts";

const FORM = moneyForm("|年度资金总额|40|30|27|10|90%|9");
const refused = (text: string) => {
  const { evaluations, notices, ledger } = readReport(text);
  expect(ledger.filter(({ fate }) => fate === "used")).toEqual([]);
  return { evaluations, kinds: notices.map(({ notice }) => notice), message: notices[0]?.message, notices };
};

describe("a number with letters in it: nothing of the file is published, and one notice says why", () => {
  test.each(["3O", "l0", "1O0", "3l.5", "2I3", "O.5", "9O%", "≥9O%", "12O万元"])("%s", (damaged) => {
    const { evaluations, kinds, message, notices } = refused(FORM.replace("|30|", `|${damaged}|`));
    expect(evaluations).toEqual([]);
    expect(kinds).toEqual(["damaged-text"]);
    expect(message).toMatch(/\.docx、\.xlsx 或 \.html/);
    expect(gravityOf(notices)).toBe("refused");
  });

  test("in a sentence likewise", () => {
    expect(refused(`${FORM}\n本年支出1O0万元。`).kinds).toEqual(["damaged-text"]);
  });

  test.each([
    "O2O平台",
    "CO2排放量",
    "PM10浓度",
    "B2B",
    "每瓶5l消毒液",
    "III类水体",
    "GB3838-2002",
    "ISO9001认证",
    "第1号楼",
  ])("%s is a word", (name) => {
    const { evaluations, indicators } = readReport(projectForm(`||数量指标|${name}|≥5次|6次|10|9|`));
    expect(evaluations).toHaveLength(1);
    expect(indicators.map((own) => own.name)).toEqual([name]);
  });
});

describe("a masked year", () => {
  test.each(["（20XX年度）", "（20××年度）", "（202X年）", "20**年度"])("%s", (year) => {
    const { evaluations, kinds } = refused(FORM.replace("项目名称", `${year}\n项目名称`));
    expect(evaluations).toEqual([]);
    expect(kinds).toEqual(["masked-year"]);
  });

  test.each(["20×5年贷款", "面积20×30米", "注：1.填报20XX年度预算执行情况。"])("%s is none", (text) => {
    expect(readReport(`${FORM}\n\n${text}`).evaluations).toHaveLength(1);
  });
});

describe("a sign that was recognised as a digit", () => {
  const row = (target: string, actual: string, name = "群众满意度") =>
    readReport(projectForm(`||质量指标|${name}|${target}|${actual}|10|9|`)).notices.map(
      ({ notice }) => notice,
    );

  test.each([
    ["290%", "92%"],
    ["200%", "92%"],
    ["300%", "92%"],
    ["290%", "0%"],
    ["290%", "100%"],
  ])("a rate wanted at %s and reached at %s", (target, actual) => {
    expect(row(target, actual)).toEqual(["damaged-text"]);
  });

  test.each([
    ["90%", "92%", "群众满意度"],
    ["199.9%", "92%", "群众满意度"],
    ["300.1%", "92%", "群众满意度"],
    ["290%", "100.1%", "群众满意度"],
    ["290%", "-1%", "群众满意度"],
    ["290%", "310%", "群众满意度"],
    ["290%", "92%", "产量增长率"],
    ["≥290%", "92%", "拨备覆盖率"],
  ])("not %s answered by %s of %s", (target, actual, name) => {
    expect(row(target, actual, name)).not.toContain("damaged-text");
  });
});

test.each([
  [[], null],
  [["unknown-programme"], "remark"],
  [["unknown-programme", "unplaced-cells"], "gap"],
  [["unplaced-cells", "nothing-read"], "refused"],
] as const)("notices %j come to %s", (kinds, gravity) => {
  expect(gravityOf(kinds.map((notice) => ({ notice })))).toBe(gravity);
});
