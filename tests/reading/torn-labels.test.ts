import { describe, expect, test } from "vitest";
import { readForms } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { readReport } from "./read.ts";

const BELOW = `
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||62|62|60|10|96.77%|9.7
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|造林面积|≥100亩|120亩|50|50`;

function read(...fields: string[]) {
  const text = ["森林抚育项目绩效自评表（2022年度）", "项目名称|森林抚育", ...fields].join("\n") + BELOW;
  const { evaluations, notes } = readReport(text);
  const [own] = evaluations;
  const names = [own?.supervisingDepartment?.text, own?.implementingUnit?.text];
  return [...names, notes.filter((note) => !note.startsWith("unknown-programme"))];
}

describe("a row of fields broken over two lines", () => {
  test("what was torn off label and value comes back to both", () => {
    expect(read("县|青", "级预算单位名称|陵林业局")).toEqual([undefined, "青陵林业局", []]);
    expect(read("县 青", "级预算单位名称 陵林业局")).toEqual([undefined, "青陵林业局", []]);
    expect(read("县", "级预算单位名称|青陵林业局")).toEqual([undefined, "青陵林业局", []]);
    expect(read("主管|青陵|实施|青", "部门|林业局|单位|陵林场")).toEqual(["青陵林业局", "青陵林场", []]);
  });

  test("a row that is whole takes nothing from the line above", () => {
    expect(read("主管部门|青陵林业局", "单位名称|青陵林场")).toEqual(["青陵林业局", "青陵林场", []]);
    expect(read("青 陵", "实施单位|青陵林场")).toEqual([undefined, "青陵林场", []]);
  });

  test("a short label without a value takes no wider row below it, whatever that holds", () => {
    for (const label of ["部门", "年度", "网址："]) {
      const { funds } = readReport(`森林抚育项目绩效自评表（2022年度）\n项目名称|森林抚育\n${label}${BELOW}`);
      expect(funds.map(({ annual_budget, executed }) => [annual_budget, executed])).toEqual([
        [620_000, 600_000],
      ]);
    }
  });

  test("where only the end of the label is known, both lines are notices", () => {
    expect(read("镇 青", "属预算单位名称 陵林业局")).toEqual([
      undefined,
      undefined,
      ["unplaced-cells 3", "unplaced-cells 4"],
    ]);
    expect(read("镇|青", "属预算单位名称|陵林业局")[2]).toEqual(["unplaced-cells 3", "unplaced-cells 4"]);
  });
});

describe("a cell per line", () => {
  const form = (...fields: string[]) =>
    [
      "森林抚育项目绩效自评表",
      "（2022年度）",
      "项目名称",
      "森林抚育",
      ...fields,
      ...BELOW.trim().split(/[|\n]+/),
    ].join("\n");
  const own = (...fields: string[]) => {
    const document = readDocument(new TextEncoder().encode(form(...fields)), []);
    const { evaluations, notices } = readForms(document, "t-2022");
    return [evaluations[0]?.implementingUnit?.text, notices.map(({ notice, at }) => `${notice} ${at.line}`)];
  };

  test("the value goes on where its label was broken alike, else nobody knows", () => {
    const known = expect.arrayContaining(["unknown-programme 4"]);
    expect(own("县", "级预算单位名称", "青", "陵林业局")).toEqual(["青陵林业局", ["unknown-programme 4"]]);
    expect(own("县级预算单位名称", "青", "陵林业局")).toEqual([
      undefined,
      expect.arrayContaining(["unplaced-cells 5"]),
    ]);
    expect(own("县级预算单位名称", "青陵林业局")).toEqual(["青陵林业局", known]);
  });
});

describe("a row of money whose label goes on in the next line", () => {
  const fundsOf = (...rows: string[]) => {
    const { evaluations } = readReport(`
森林抚育项目绩效自评表（2022年度）
项目名称|森林抚育
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
${rows.join("\n")}`);
    return (evaluations[0]?.funds ?? []).map(({ source, annualBudget }) => [source, annualBudget?.text]);
  };

  test("is that of the label as a whole", () => {
    const total = ["年度资金|62|62|60|10|96.77%|9.7", "总额||||||"];
    const part = ["其中：当年|62|62|60|—|96.77%|—", "财政拨款"];
    expect(fundsOf(...total, ...part)).toEqual([
      ["total", "62"],
      ["appropriation", "62"],
    ]);
  });

  test("but not where the first is known by itself, or nothing is known together", () => {
    const known = [
      "年度资金总额|62|62|60|10|96.77%|9.7",
      "财政拨款||||||",
      "彩票公益金|62|62|60|—|96.77%|—",
      "其他资金||||||",
    ];
    expect(fundsOf(...known)).toEqual([
      ["total", "62"],
      ["fiscal", undefined],
      ["other", "62"],
      ["other", undefined],
    ]);
  });
});
