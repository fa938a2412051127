import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const REPORT = [
  "青石县2022年度水窖补助项目绩效自评报告",
  "一、绩效目标分解下达情况",
  "下达资金100万元，实际支出95万元，执行率95%。",
  "二、绩效目标完成情况分析",
];
const HEADER = "一级指标|二级指标|三级指标|指标值|实际完成值";
const INDICATORS = ["产出指标|数量指标|新建水窖|≥120口|126口", "效益指标|社会效益指标|受益户数|300户|310户"];

function read(...lines: string[]) {
  const { evaluations, indicators, notes } = readReport([...REPORT, ...lines].join("\n"));
  return {
    figures: evaluations.map((own) => [
      own.form,
      own.scope,
      own.name.text,
      own.annualBudget?.text,
      own.executed?.text,
      own.totalScore?.text,
    ]),
    partly: evaluations.map((own) => own.partlyRead),
    indicators: indicators.map((row) => [row.level2, row.name, row.target, row.actual]),
    statements: evaluations.flatMap((own) => own.statements.map(({ kind, text }) => [kind, text])),
    notes: notes.filter((note) => !note.startsWith("unknown-programme")),
  };
}

describe("a report in words with tables between its paragraphs", () => {
  test("has its money in sentences and its indicators in the table of them", () => {
    const all = read(
      "完成情况如下表：",
      HEADER,
      ...INDICATORS,
      "三、自评得分",
      "自评得分98分。",
      "四、存在的问题",
      "管护不及时。",
    );
    expect(all).toEqual({
      figures: [["narrative", "project", "水窖补助项目", "100万元", "95万元", "98分"]],
      partly: [false],
      indicators: [
        ["数量指标", "新建水窖", "≥120口", "126口"],
        ["社会效益指标", "受益户数", "300户", "310户"],
      ],
      statements: [["problem", "管护不及时。"]],
      notes: [],
    });
  });

  test("says that a table it does not know may stand for figures, and is read in part", () => {
    const { figures, partly, notes } = read(
      "分配如下：",
      "乡镇|金额|户数",
      "白石镇|40|20",
      "三、自评得分",
      "自评得分98分。",
    );
    expect(figures).toEqual([["narrative", "project", "水窖补助项目", "100万元", "95万元", "98分"]]);
    expect([partly, notes]).toEqual([[true], ["unknown-form 6"]]);
  });

  test("a table of those who evaluated carries nothing", () => {
    const { partly, notes } = read("小组成员：", "姓名|职务|单位|签字", "甲某|局长|水务局|");
    expect([partly, notes]).toEqual([[false], []]);
  });

  test("of two tables of indicators nobody knows which is meant", () => {
    const { indicators, notes } = read(HEADER, ...INDICATORS, "另表：", HEADER, ...INDICATORS);
    expect([indicators, notes]).toEqual([[], ["unknown-form 5", "unknown-form 9"]]);
  });

  test("an indicator that its sentences state and the table has not is a notice", () => {
    const said = ["1.数量指标。新建水窖126口，培训农户80人。", "如下表：", HEADER, ...INDICATORS];
    const { indicators, notes } = read(...said);
    expect([indicators.length, notes]).toEqual([2, ["unread-indicators 5"]]);
  });

  test("without an outline of such a report it is a table that nobody knows", () => {
    const text = [
      "青石县2022年度水窖补助项目绩效自评报告",
      "下达资金100万元，支出95万元。",
      "乡镇|金额",
      "白石镇|40",
    ];
    expect(readReport(text.join("\n")).evaluations).toEqual([]);
  });
});

describe("a department's report in words with tables between its paragraphs", () => {
  const department = (...lines: string[]) =>
    readReport(
      [
        "青石县水务局2022年度部门整体支出绩效自评报告",
        "一、收支情况",
        "年初预算820万元，调整后预算900万元，决算支出855万元，执行率95%。",
        ...lines,
        "二、自评结论",
        "自评得分96分。",
      ].join("\n"),
    );

  test("is read in its words, and its accounts are a notice", () => {
    const { evaluations, notes } = department(
      "支出明细表",
      "项目|年初预算|决算数|执行率|备注",
      "基本支出|500|490|98%|无",
    );
    const [own] = evaluations;
    expect([own?.annualBudget?.text, own?.executed?.text, own?.totalScore?.text, own?.partlyRead]).toEqual([
      "900万元",
      "855万元",
      "96分",
      true,
    ]);
    expect(notes).toEqual(["unknown-form 5"]);
  });

  test("has the indicators of its table", () => {
    const { indicators, notes } = department(
      "三、绩效目标完成情况分析",
      "四、绩效自评工作开展情况",
      HEADER,
      ...INDICATORS,
    );
    expect([indicators.map((row) => row.name), notes]).toEqual([["新建水窖", "受益户数"], []]);
  });
});
