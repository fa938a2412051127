import { describe, expect, test } from "vitest";
import { textTableContradiction } from "../../../src/rules/consistency/text-table-contradiction.ts";
import { evaluation, flagsOn, founding, indicator, words } from "../build.ts";
import { onFounding } from "../cells.ts";

type Printed = Partial<Parameters<typeof indicator>[0]>;
const row = (printed: Printed) =>
  flagsOn(
    textTableContradiction,
    evaluation({
      indicators: [indicator({ name: "在校学生数", target: "20,500人", actual: "19,500人", ...printed })],
    }),
  );

describe("text-table-contradiction within a row", () => {
  test("speaks once where target and gap are both quoted wrong", () => {
    expect(row({ reason: "在校19,500人，比设定的≥20,050人目标，减少1,100人。" })).toMatchObject([
      {
        flag_id: "text-table-contradiction--t-2023-01-01--row",
        severity: "high",
        printed: "20,050人",
        expected: "20,500人",
        arithmetic: "20,050人 ≠ 20,500人",
      },
    ]);
    const [flag] = row({ reason: "在校19,500人，比设定的≥20,480人目标，减少980人。" });
    expect(flag).toMatchObject({
      printed: "20,480人",
      arithmetic: "20,480人 ≠ 20,500人；20,500人 − 19,500人 = 1,000人 ≠ 980人",
      message:
        "“在校学生数”的文字写目标 20,480人，而指标值一栏是 20,500人；文字写差额 980人（正是按文中的目标算出的），而按表 20,500人 与 19,500人 相差 1,000，哪一处有误？",
    });
  });

  test("speaks where only the gap is wrong, and reads percentage points", () => {
    expect(
      row({ target: "≥90%", actual: "60%", reason: "比目标低29个百分点，相差29个百分点。" }),
    ).toMatchObject([{ printed: "29个百分点", arithmetic: "90% − 60% = 30 个百分点 ≠ 29个百分点" }]);
  });

  test("speaks where the target is quoted right and the gap is not", () => {
    expect(row({ reason: "比目标20,500人减少1,020人。" })).toMatchObject([
      { printed: "1,020人", expected: "1,000", arithmetic: "20,500人 − 19,500人 = 1,000人 ≠ 1,020人" },
    ]);
  });

  test.each<[string, Printed]>([
    ["figures that are right", { reason: "比目标20,500人减少1,000人。" }],
    ["a rounded target", { reason: "比2.05万人的目标少0.1万人。" }],
    [
      "a target cut to its 万",
      { target: "≥6,237,000人", actual: "6,000,000人", reason: "与623万人目标有差距。" },
    ],
    ["figures far from the row's own", { reason: "其中目标10,000人的小学已完成，减少200人。" }],
    ["a figure near the target that is not called one", { reason: "年初在校20,450人，年中转出950人。" }],
    ["last year's figures", { reason: "比上年目标20,450人减少980人。" }],
    ["figures of another year", { reason: "2021年目标20,450人，减少980人。" }],
    ["a target before it was changed", { reason: "年初计划20,450人，减少980人，后调整。" }],
    ["a second figure beside the right one", { reason: "目标20,500人，其中计划内20,450人。" }],
    ["another authority's target", { reason: "省级下达目标20,450人，减少980人。" }],
    ["the actual", { reason: "与目标相比，实际19,500人。" }],
    ["numbers told about", { reason: "比目标约20,480人减少980余人。" }],
    ["another unit", { reason: "目标20,480个教室，减少980个。" }],
    [
      "years, dates and ordinals",
      { target: "≥2000次", actual: "1900次", reason: "2023年目标第2004号文，5月10日起执行。" },
    ],
    ["a range", { target: "6-9", actual: "5", reason: "目标6.2个月。" }],
    ["no reason", {}],
    ["a target that was not understood", { target: "全覆盖", reason: "目标20,480人。" }],
  ])("is silent on %s", (_, printed) => {
    expect(row(printed)).toEqual([]);
  });
});

const counted = (name: string, result: string, printed: Printed = {}) =>
  flagsOn(
    textTableContradiction,
    evaluation({
      goalResult: words(result),
      indicators: [
        indicator({ name, target: "=100%", actual: "100%", ...printed }),
        indicator({ ordinal: 2, name: "满意度", target: "≥90%", actual: "95%" }),
      ],
    }),
  );

describe("text-table-contradiction of counts", () => {
  test("speaks where name and result count one thing differently", () => {
    expect(counted("对228所农村中小学进行检查", "全年检查226所（含教学点）农村中小学。")).toMatchObject([
      {
        flag_id: "text-table-contradiction--t-2023-01-01--count",
        indicator_id: "t-2023-01-01",
        printed: "226所",
        expected: "228所",
        arithmetic: "228所 ≠ 226所",
        message:
          "指标“对228所农村中小学进行检查”写 228所，而实际完成情况写 226所，说的都是“农村中小学进行检查”，哪一个数目有误？",
      },
    ]);
  });

  test("compares the goal with the name in either direction", () => {
    const given = evaluation({
      goal: words("检查230所农村中小学。"),
      indicators: [indicator({ name: "检查228所农村中小学", target: "=100%", actual: "100%" })],
    });
    expect(flagsOn(textTableContradiction, given)[0]?.message).toContain("总体目标写 230所");
  });

  test("compares the words before where none follow", () => {
    expect(counted("新建高标准农田200亩", "完成新建高标准农田198亩，")).toHaveLength(1);
  });

  test("tells a count once, whatever names contradict it", () => {
    const given = evaluation({
      goalResult: words("检查226所农村中小学。"),
      indicators: [1, 2].map((ordinal) =>
        indicator({ ordinal, name: `第${ordinal}轮检查228所农村中小学`, target: "=100%", actual: "100%" }),
      ),
    });
    expect(flagsOn(textTableContradiction, given)).toHaveLength(1);
  });

  test.each<[string, [string, string, Printed?]]>([
    ["equal counts", ["对228所农村中小学进行检查", "检查228所农村中小学。"]],
    ["counts far apart: part of the whole", ["对228所农村中小学进行检查", "改造109所农村中小学。"]],
    ["a count told about", ["完成3万左右人次的窗口服务", "完成2.96万人次的窗口服务。"]],
    ["other things", ["对228所农村中小学进行检查", "检查226所城区幼儿园。"]],
    ["more than was planned", ["对228所农村中小学进行检查", "检查230所农村中小学。"]],
    ["another unit", ["对228所农村中小学进行检查", "检查226个农村中小学班级。"]],
    [
      "the row's own actual",
      ["检查228所农村中小学", "检查226所农村中小学。", { target: "≥225所", actual: "226所" }],
    ],
    ["a target that was missed", ["检查228所农村中小学", "检查226所农村中小学。", { actual: "99%" }]],
    ["rates", ["就业率达到95%以上毕业生", "就业率达到96%以上毕业生。"]],
    [
      "a text that has both counts",
      ["对228所农村中小学进行检查", "检查228所农村中小学，其中226所农村中小学合格。"],
    ],
    ["years", ["完成2022年度信息公开工作报告", "完成2023年度信息公开工作报告。"]],
  ])("is silent on %s", (_, [name, result, printed]) => {
    expect(counted(name, result, printed)).toEqual([]);
  });
});

describe("text-table-contradiction on the founding reports", () => {
  test("finds two", () => {
    expect(onFounding(textTableContradiction)).toEqual([
      "text-table-contradiction--guangxi-2023-01-01--row",
      "text-table-contradiction--yangpu-2022-05-02--count",
    ]);
    expect(flagsOn(textTableContradiction, founding("guangxi-2023"))[0]).toMatchObject({
      line: "L117;L118;L115;L116",
      printed: "44,714,669人",
      expected: "44,717,669",
      arithmetic: "44,714,669人 ≠ 44,717,669；44,717,669 − 44,195,279 = 522,390 ≠ 519,390人",
    });
    expect(flagsOn(textTableContradiction, founding("yangpu-2022"))[0]).toMatchObject({
      line: "L128;L131",
      printed: "226家",
      expected: "228家",
    });
  });

  test("is silent on mended copies", () => {
    const guangxi: [number, string, string][] = [
      [117, "44,714,669", "44,717,669"],
      [117, "519,390", "522,390"],
    ];
    expect(flagsOn(textTableContradiction, founding("guangxi-2023", guangxi))).toEqual([]);
    expect(flagsOn(textTableContradiction, founding("yangpu-2022", [[128, "226家", "228家"]]))).toEqual([]);
  });
});
