import { expect, test } from "vitest";
import { readReport } from "../read.ts";

const TABLE = `项目支出绩效自评表
（2022年度）
项目名称|苗圃管护
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
|产出指标|数量指标|管护面积|≥40亩|41亩|50|50|
|满意度指标|服务对象满意度|群众满意度|≥90%|93%|40|38|`;

const scored = (text: string) => {
  const { evaluations, notes } = readReport(text);
  const [own] = evaluations;
  return {
    score: own?.totalScore?.text.replace(/分$/, ""),
    grade: own?.grade?.text,
    count: own?.indicators.length,
    notes: notes.filter((note) => !note.startsWith("unknown-programme")),
  };
};

test.each([
  ["a line", "自评得分：88分", undefined],
  ["a line with its grade", "自评得分：88分；自评等级：良", "良"],
  ["a sentence", "综合得分88分，评价等级为“良”。", "良"],
  ["rows of their own", "评价得分|88分\n评价等级|良", "良"],
])("the score of the whole below a table is read from %s", (_, below, grade) => {
  expect(scored(`${TABLE}\n${below}`)).toEqual({ score: "88", grade, count: 2, notes: [] });
});

test.each([
  ["a score that nothing calls one", `${TABLE}\n88分`, "unread-cell 7"],
  ["two of them", `${TABLE}\n自评得分：88分\n综合得分：92分`, "unread-score 8"],
  ["one that others gave", `${TABLE}\n财政评价得分：80分`, "unread-cell 7"],
  ["one above the title", `自评得分：88分\n${TABLE}`, "unread-cell 1"],
  ["one that the total denies", `${TABLE}\n总分|||||||90|88|\n自评得分|85分`, "unread-score 8"],
])("no score is lost without a word: %s", (_, text, note) => {
  const { score, notes } = scored(text);
  expect(score).toBe(undefined);
  expect(notes).toEqual([note]);
});

test("a score that the total says again is the same", () => {
  expect(scored(`${TABLE}\n总分||||||90|88|\n自评得分|88分`)).toMatchObject({ score: "88", notes: [] });
});
