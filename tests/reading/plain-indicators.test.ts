import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const read = (...rows: string[]) => {
  const { indicators, notes } = readReport(`
图书点运行经费绩效自评表（2021年度）
项目名称|图书点运行经费
计划安排资金（万元）|12|实际到位资金（万元）|12|实际支出（万元）|11|结余（万元）|1
${rows.join("\n")}`);
  return [
    indicators.map((own) => [own.level2, own.name, own.target, own.actual]),
    notes.filter((note) => !/^unknown-programme|^missing-level/.test(note)),
  ];
};

describe("a table of indicators with a name, a target and an actual alone", () => {
  test.each(["指标内容|指标值|实际完成", "指标名称|目标值|完成值", "绩效指标|年初目标值|实际完成值"])(
    "%s",
    (head) => {
      expect(read(head, "新增图书|≥80册|82册", "读者满意度|≥90%|93%")).toEqual([
        [
          [null, "新增图书", "≥80册", "82册"],
          [null, "读者满意度", "≥90%", "93%"],
        ],
        [],
      ]);
    },
  );

  test("group labels stand before the name, with a cell of its own or in that of the target", () => {
    const head = "指标内容|指标值|实际完成";
    expect(
      read(
        head,
        "产出指标|数量指标|新增图书≥80册|82册",
        "数量指标|培训3次|4次",
        "产出指标|质量指标|破损率|≤5%|3%",
      ),
    ).toEqual([
      [
        ["数量指标", "新增图书", "≥80册", "82册"],
        ["数量指标", "培训", "3次", "4次"],
        ["质量指标", "破损率", "≤5%", "3%"],
      ],
      [],
    ]);
  });

  test("what cannot be told from its target, and a row of another table, are notices", () => {
    expect(read("指标内容|指标值|实际完成", "数量指标|新增图书80册、报刊12种|82册")).toEqual([
      [],
      ["unplaced-cells 5"],
    ]);
    expect(read("指标内容|指标值|备注", "新增图书|≥80册|82册")[0]).toEqual([]);
    expect(read("指标内容|指标值|实际完成|责任人", "新增图书|≥80册|82册|甲")[0]).toEqual([]);
  });
});
