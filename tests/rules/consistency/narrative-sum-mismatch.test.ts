import { describe, expect, test } from "vitest";
import {
  findNarrativeSums,
  narrativeSumMismatch,
} from "../../../src/rules/consistency/narrative-sum-mismatch.ts";
import { evaluation, flagsOn, founding, indicator, words } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (text: string) => flagsOn(narrativeSumMismatch, evaluation({ goalResult: words(text) }));

describe("narrative-sum-mismatch", () => {
  test("speaks where 共 X 其中 a、b does not add up", () => {
    expect(on("全年共培训教师1,200人次，其中线上700人次、线下460人次。")).toMatchObject([
      {
        flag_id: "narrative-sum-mismatch--t-2023-01--1,200",
        severity: "medium",
        printed: "1,200人次",
        expected: "1,160人次",
        arithmetic: "700人次 + 460人次 = 1,160人次 ≠ 1,200人次",
        message:
          "“医疗救助资金”写总数 1,200人次，其中 700人次 + 460人次 = 1,160人次，相差 40人次，是漏列了一项，还是有数字印错？",
      },
    ]);
  });

  test("speaks where 其中 opens a sentence of its own, and scales 万", () => {
    expect(on("共发放补贴1.20万户。其中：东片6000户；西片5500户。")).toMatchObject([
      { arithmetic: "6000户 + 5500户 = 1.15万户 ≠ 1.20万户" },
    ]);
  });

  test("speaks where the gap is wider than roundings make it, by one", () => {
    expect(on("共发放补贴3.2万户。其中：东片16000户；西片14499户。")).toHaveLength(1);
  });

  test("takes a rest that is counted for a part, and 高等 for no 等", () => {
    expect(on("共有学生1200人，其中高等院校700人、其他460人。")).toHaveLength(1);
  });

  test("keeps money and heads apart", () => {
    const text = "共资助学生500人、发放资金100万元，其中小学300人60万元，中学200人38万元。";
    expect(findNarrativeSums(text).map(({ total }) => total.text)).toEqual(["500人", "100万元"]);
    expect(on(text)).toMatchObject([{ arithmetic: "60万元 + 38万元 = 98万元 ≠ 100万元" }]);
  });

  test("tells a sentence that goal and result repeat once, with both places", () => {
    const text = "共修渠100公里，其中干渠40公里、支渠58公里。";
    const flags = flagsOn(narrativeSumMismatch, evaluation({ goal: words(text), goalResult: words(text) }));
    expect(flags.map(({ line }) => line.split(";").length)).toEqual([2]);
  });

  test("reads reasons too", () => {
    const indicators = [indicator({ name: "入户数", reason: "共走访100户，其中城区60户、乡村45户。" })];
    expect(flagsOn(narrativeSumMismatch, evaluation({ indicators }))).toHaveLength(1);
  });

  test.each([
    ["a sum that is right", "共培训1200人次，其中线上740人次、线下460人次。"],
    ["a coarse total", "共发放补贴1.2万户。其中：东片6000户；西片5500户。"],
    ["roundings within the digits", "共培训1.2万人次，其中线上7400人次、线下4900人次。"],
    ["a gap as wide as roundings make it", "共发放补贴3.2万户。其中：东片16000户；西片14500户。"],
    ["parts far from the whole: not all are listed", "共检查100家，其中约谈10家、处罚5家。"],
    ["parts that overlap", "共有教师500人，其中党员300人，女教师350人。"],
    ["traits of one group", "参训800人，其中合格790人，优秀30人。"],
    ["a single part", "共检查100家，其中发现问题98家。"],
    ["parts that are said not to be all", "共检查100家，其中学校60家、医院38家等。"],
    ["numbers told about", "共培训约1200人次，其中线上700人次、线下460人次。"],
    ["shares", "满意度共98%，其中学生50%、家长47%。"],
    ["a change told of a part", "共培训1200人次，其中线上740人次，较上年增加40人次，线下460人次。"],
    ["numbers in brackets", "共培训1200人次，其中线上740人次（教师500人次、学生240人次）、线下460人次。"],
    ["其中 within 其中", "共培训1200人次，其中线上740人次，其中教师400人次、线下400人次。"],
    ["years and dates", "2023年共办会20次，其中2023年5月10日前10次、12月31日前10次。"],
    ["another sentence", "共培训1200人次。其中的经验值得推广。线上700人次、线下460人次。"],
    ["another unit", "共培训1200人次，其中线上30期、线下28期。"],
  ])("is silent on %s", (_, text) => {
    expect(on(text)).toEqual([]);
  });

  test("two totals that print alike make one flag: ids stay apart", () => {
    const text = "共培训100人，其中男60人、女38人。共投入100万元，其中省级60万元、县级38万元。";
    expect(on(text)).toHaveLength(1);
  });

  test("finds the one of the founding reports", () => {
    expect(onFounding(narrativeSumMismatch)).toEqual(["narrative-sum-mismatch--yangpu-2022-02--7.20"]);
    expect(flagsOn(narrativeSumMismatch, founding("yangpu-2022"))).toMatchObject([
      { line: "L51", arithmetic: "0.69万人 + 5.43万人次 + 0.74万人 = 6.86万人次 ≠ 7.20万人次" },
    ]);
  });

  test("is silent where the report is mended", () => {
    expect(flagsOn(narrativeSumMismatch, founding("yangpu-2022", [[51, "7.20", "6.86"]]))).toEqual([]);
  });
});
