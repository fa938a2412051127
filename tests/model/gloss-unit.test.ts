import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { glossTitle, glossUnit } from "../../src/model/gloss-unit.ts";
import { SENTENCES } from "../../src/model/sentences.ts";
import { INSTITUTIONS, PLACES, TITLES } from "../../src/model/unit-words.ts";
import { readPublished } from "../../src/published.ts";
import { fold } from "../../src/values/fold.ts";
import { foundingReports } from "../founding.ts";

test.each([
  ["高邑县民政局", "Civil Affairs Bureau of Gaoyi County"],
  ["上海市杨浦区教育局", "Education Bureau of Yangpu District, Shanghai"],
  ["国家医疗保障局", "National Healthcare Security Administration"],
  ["省医保局", "Healthcare Security Bureau of the province"],
  ["云南省", "Yunnan"],
])("%s is %s", (unit, english) => {
  expect(glossUnit(unit)).toBe(english);
});

test.each(["青田县民政局", "高邑县民政局办公室", "高邑县气象局", "", "/"])(
  "%j has a word that is not in the lists, and no English",
  (unit) => {
    expect(glossUnit(unit)).toBeNull();
  },
);

describe("a title", () => {
  test.each([
    [
      "高邑县民政局 2031 年度 项目支出绩效自评报告",
      "Self-evaluation report on project expenditure, Civil Affairs Bureau of Gaoyi County, 2031",
    ],
    [
      "医疗救助补助资金转移支付区域（项目）绩效自评表（2031年度）",
      "Subsidies for medical assistance: regional (project) transfer payment self-evaluation form, 2031",
    ],
    ["部门整体支出绩效自评表（附件3）", "Whole-department expenditure self-evaluation form (annex 3)"],
    ["（标题未录）医疗救助补助资金", "(title not noted) Subsidies for medical assistance"],
  ])("%s is %s", (title, english) => {
    expect(glossTitle(title)).toBe(english);
  });

  test.each(["凤凰资金绩效自评报告", "高邑县凤凰局绩效自评报告", "医疗救助补助资金", "（标题未录）凤凰", ""])(
    "%j has none",
    (title) => {
      expect(glossTitle(title)).toBeNull();
    },
  );
});

test("places are called as in data/regions.csv, with the kind of place behind", () => {
  const { data } = Papa.parse<{ zh: string; en: string }>(readFileSync("data/regions.csv", "utf8"), {
    header: true,
  });
  const GENERAL = /^(?:省|市|县|区)$/;
  const strange = Object.entries(PLACES).filter(([zh, en]) => {
    if (GENERAL.test(zh)) return false;
    const own = en.replace(/ (?:County|District|Prefecture)$/, "");
    const stem = zh.replace(/州$/, "");
    return !data.some((region) => region.en === own && (region.zh === zh || region.zh.startsWith(stem)));
  });
  expect(strange).toEqual([]);
});

test("no English of these lists is Chinese, and no sentence is held twice", () => {
  const all = [PLACES, INSTITUTIONS, TITLES, SENTENCES].flatMap((list) => Object.values(list));
  expect(all.filter((english) => /\p{Script=Han}|[，；。]/u.test(english))).toEqual([]);
  const folded = Object.keys(SENTENCES).map(fold);
  expect(new Set(folded).size).toBe(folded.length);
});

test("whatever is named in the founding reports has English", () => {
  const founding = new Set(foundingReports().map(({ id }) => id));
  const { tables } = readPublished();
  const reports = tables.reports.filter(({ report_id }) => founding.has(report_id));
  const evaluations = tables.evaluations.filter(({ report_id }) => founding.has(report_id));
  const own = new Set(evaluations.map(({ evaluation_id }) => evaluation_id));
  const indicators = tables.indicators.filter(({ evaluation_id }) => own.has(evaluation_id));
  const without = [
    ...reports.flatMap((own) => [own.publisher_en ?? own.publisher, own.title_en ?? own.title]),
    ...evaluations.flatMap((own) => [
      own.name_en ?? own.name,
      own.central_department_en ?? own.central_department,
      own.supervising_department_en ?? own.supervising_department,
      own.implementing_unit_en ?? own.implementing_unit,
    ]),
    ...indicators.map(({ name_en, name }) => name_en ?? name),
  ].filter((said) => said !== null && /\p{Script=Han}/u.test(said));
  expect(without).toEqual([]);
});
