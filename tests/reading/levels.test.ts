import { describe, expect, test } from "vitest";
import { projectForm, readReport, transferForm } from "./read.ts";

const levels = (text: string) =>
  readReport(text).indicators.map(({ name, level1, level2 }) => [name, level1, level2]);

describe("labels that merged cells lost", () => {
  test("go on with the group above", () => {
    const rows = `
|产出指标|数量指标|甲|5次|5次|
|||乙|5次|5次|
||质量指标|丙|5次|5次|`;
    expect(levels(transferForm(rows))).toEqual([
      ["甲", "产出指标", "数量指标"],
      ["乙", "产出指标", "数量指标"],
      ["丙", "产出指标", "质量指标"],
    ]);
  });

  test("are told by a level 2 of another family", () => {
    const rows = `
|产出指标|数量指标|甲|5次|5次|
||社会效益指标|乙|5次|5次|
||服务对象满意度指标|丙|5次|5次|`;
    expect(levels(transferForm(rows)).map(([, level1]) => level1)).toEqual([
      "产出指标",
      "效益指标",
      "满意度指标",
    ]);
  });

  test("belong to the next group once the weights of theirs are used up", () => {
    const rows = `
|产出指标（20）|数量指标（20）|甲|5次|5次|20|20|
|||乙|5次|5次|10|10|
|效益指标（30）|社会效益指标（30）|丙|5次|5次|20|20|`;
    expect(levels(projectForm(rows))[1]).toEqual(["乙", "效益指标", "社会效益指标"]);
  });

  test("stay in their level 1 while its weight is not used up, with no level 2 to go by", () => {
    const rows = `
|产出指标（50）|数量指标（20）|甲|5次|5次|20|20|
|||乙|5次|5次|30|30|
|效益指标（30）|社会效益指标（30）|丙|5次|5次|30|30|`;
    expect(levels(projectForm(rows))[1]).toEqual(["乙", "产出指标", null]);
  });

  test("take the next level 2 of the same level 1", () => {
    const rows = `
|产出指标（50）|数量指标（20）|甲|5次|5次|20|20|
|||乙|5次|5次|15|15|
||质量指标（30）|丙|5次|5次|15|15|`;
    expect(levels(projectForm(rows))[1]).toEqual(["乙", "产出指标", "质量指标"]);
  });

  test("are not guessed where no further group is printed", () => {
    const rows = `
|产出指标（50）|数量指标（50）|甲|5次|5次|50|50|
|||乙|5次|5次|40|40|`;
    const { indicators, notes } = readReport(projectForm(rows));
    expect(indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ["产出指标", "数量指标"],
      [null, null],
    ]);
    expect(notes).toContain("missing-level 5");
  });

  test("are not guessed behind a row of the group whose weight was not read", () => {
    const rows = `
|产出指标（20）|数量指标（20）|甲|5次|5次|十分|10|
|||乙|5次|5次|10|10|
|效益指标（30）|社会效益指标（30）|丙|5次|5次|30|30|`;
    const { indicators, notes } = readReport(projectForm(rows));
    expect(indicators.map(({ name, level1 }) => [name, level1])).toEqual([
      ["乙", null],
      ["丙", "效益指标"],
    ]);
    expect(notes).toContain("missing-level 5");
  });

  test("do not go to a next group that cannot hold them", () => {
    const rows = `
|产出指标（50）|数量指标（20）|甲|5次|5次|20|20|
|||乙|5次|5次|20|20|
||质量指标（10）|丙|5次|5次|10|10|`;
    expect(levels(projectForm(rows))[1]).toEqual(["乙", "产出指标", null]);
  });

  test("of 产出 after a full 过程 are those of 产出", () => {
    const rows = `
|过程（20）|预算管理（20）|甲|5次|5次|20|20|
||数量指标|乙|5次|5次|10|10|`;
    expect(levels(projectForm(rows))[1]).toEqual(["乙", "产出指标", "数量指标"]);
  });

  test("are not taken from above a row that was refused", () => {
    const rows = `
|产出指标|数量指标|甲|5次|5次|10|10|
|效益指标|社会效益指标|乙|5次|5次|十分|10|
|||丙|5次|5次|10|10|`;
    const { indicators, notes } = readReport(projectForm(rows));
    expect(notes).toContain("unplaced-cells 5");
    expect(indicators.at(-1)).toMatchObject({ name: "丙", level1: "效益指标", level2: "社会效益指标" });
  });
});

describe("labels on lines of their own", () => {
  test.each([
    ["in a row", "|效益指标（30）|||||||"],
    ["between two parts of the table", "效益指标（30）"],
  ])("stand for the rows below: %s", (_, line) => {
    const rows = `
|产出指标（50）|数量指标|甲|5次|5次|50|50|
${line}
||社会效益指标|乙|5次|5次|15|15|
|||丙|5次|5次|15|15|`;
    expect(levels(projectForm(rows)).slice(1)).toEqual([
      ["乙", "效益指标", "社会效益指标"],
      ["丙", "效益指标", "社会效益指标"],
    ]);
  });

  test("may be of the second level", () => {
    const rows = `
|产出指标|数量指标|甲|5次|5次|
||质量指标||||
|||乙|5次|5次|`;
    expect(levels(transferForm(rows))[1]).toEqual(["乙", "产出指标", "质量指标"]);
  });
});

describe("a label or a name", () => {
  test.each([
    ["服务对象满意度", "≥90%", "95%"],
    ["满意度", "≥90%", "95%"],
    ["政策知晓率", "≥90%", "95%"],
    ["服务对象满意度", "满意", "满意"],
    ["社会效益", "显著", "显著"],
  ])("%s in the column of names is one: %s answered by %s", (name, target, actual) => {
    const { indicators } = readReport(transferForm(`|||${name}|${target}|${actual}|`));
    expect(indicators).toMatchObject([{ name, target, actual }]);
  });

  test.each([
    ["服务对象满意度", "满意度指标", "服务对象满意度指标"],
    ["社会效益", "效益指标", "社会效益指标"],
    ["可持续影响（10分）", "效益指标", "可持续影响指标"],
  ])("%s in the column of labels is one", (label, level1, level2) => {
    expect(levels(transferForm(`||${label}|参保对象评价|≥90%|95%|`))).toEqual([
      ["参保对象评价", level1, level2],
    ]);
  });

  test("成本指标 is a level 1 where a cost label follows, else a level 2 of 产出指标", () => {
    expect(levels(transferForm("|成本指标|经济成本指标|甲|5次|5次|"))).toEqual([
      ["甲", "成本指标", "经济成本指标"],
    ]);
    expect(levels(transferForm("|产出指标|成本指标|甲|5次|5次|"))).toEqual([["甲", "产出指标", "成本指标"]]);
  });
});

test("a row whose labels moved into the next column keeps them", () => {
  const rows = `
产出指标|数量指标|甲|5次|5次||
||产出指标|质量指标|乙|5次|5次`;
  expect(levels(transferForm(rows))).toEqual([
    ["甲", "产出指标", "数量指标"],
    ["乙", "产出指标", "质量指标"],
  ]);
});
