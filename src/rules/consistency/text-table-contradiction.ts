import { countContradictions } from "../../evidence/counts/count-contradictions.ts";
import { say } from "../../evidence/counts/gap.ts";
import { findMisquotes } from "../../evidence/counts/misquotes.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, Rule } from "../rule.ts";

export const textTableContradiction: Rule = {
  id: "text-table-contradiction",
  category: "consistency",
  severity: "high",
  thresholds: ["sameFigure", "sameThing"],
  zh: {
    title: "文字与表格说法不一",
    why: "同一个数字在文字里和表格里各印一个样，读者不知该信哪个，据此算出的差额、完成率也都不可靠。",
    formula:
      "原因或完成文字所引的目标、差额与本行表格相差 5% 以内而不相等；或指标名称与目标、完成情况的文字对同一事物给出不同的数目",
    example: "指标值 20,500 人，原因一栏写“比目标 20,050 人少 550 人”：20,500 ≠ 20,050",
    wrong: "文字说的是另一年、另一范围的数，或年中依规调整过的目标时。",
  },
  en: {
    title: "Text and table contradict each other",
    why: "One figure printed in two ways: the reader cannot know which to trust, nor any gap or rate computed from it.",
    formula:
      "a target or gap quoted in the reason or result lies within 5% of the row's own but is not equal; or an indicator's name and the text of goal or result give different counts of one thing",
    example: "Target 20,500, and the reason says “550 below the target of 20,050”: 20,500 ≠ 20,050",
    wrong: "Where the text speaks of another year or scope, or of a target lawfully changed during the year.",
  },
  *check(evaluation, report) {
    for (const indicator of evaluation.indicators) {
      const finding = misquoted(indicator, evaluation, report);
      if (finding) yield finding;
    }
    yield* countContradictions(evaluation).map(({ indicator, own, others }): Finding => {
      const said = others.map(({ quantity }) => quantity.text);
      const thing = own.after || own.before;
      return {
        subject: indicator.id,
        part: "count",
        evaluation,
        indicator,
        zh: `指标「${indicator.name.text}」写 ${own.text}，而${others.map(({ field, quantity }) => `${FIELDS[field].zh}写 ${quantity.text}`).join("、")}，说的都是“${thing}”，哪一个数目有误？`,
        en: `The indicator “${indicator.name.text}” says ${own.text}, while ${others.map(({ field, quantity }) => `${FIELDS[field].en} says ${quantity.text}`).join(", ")} of the same “${thing}”: which count is wrong?`,
        printed: said.join("、"),
        expected: own.text,
        arithmetic: `${own.text} ≠ ${said.join("、")}`,
        at: [...others.map(({ at }) => at), indicator.name.at],
        clears: { zh: "核实后统一两处的数目", en: "check, and print one count in both places" },
      };
    });
  },
};

const FIELDS = {
  goal: { zh: "总体目标", en: "the goal" },
  goal_result: { zh: "实际完成情况", en: "the result" },
};

function misquoted(indicator: Indicator, evaluation: Evaluation, report: Report): Finding | null {
  const found = findMisquotes(indicator, report.fiscalYear);
  if (!found) return null;
  const { id, name, target: cell, actual } = indicator;
  const { target, gap, at } = found;
  const due = gap && `${cell?.text} 与 ${actual?.text} 相差 ${say(gap.due)}`;
  const follows = gap?.follows ? "（正是按文中的目标算出的）" : "";
  const enFollows = gap?.follows ? " (as it would be from the target in the text)" : "";
  const sums = [
    ...(target ? [`${target.text} ≠ ${cell?.text}`] : []),
    ...(gap ? [`${gap.sum} ≠ ${gap.said.text}`] : []),
  ];
  return {
    subject: id,
    part: "row",
    evaluation,
    indicator,
    zh: `「${name.text}」${target ? `的文字写目标 ${target.text}，而指标值一栏是 ${cell?.text}` : ""}${target && gap ? "；" : ""}${gap ? `文字写差额 ${gap.said.text}${follows}，而按表 ${due}` : ""}，哪一处有误？`,
    en: `“${name.text}”: ${target ? `its text quotes a target of ${target.text}, its target cell prints ${cell?.text}` : ""}${target && gap ? "; " : ""}${gap ? `its text states a gap of ${gap.said.text}${enFollows}, the cells give ${say(gap.due)}` : ""}: which is wrong?`,
    printed: target?.text ?? gap?.said.text ?? null,
    expected: target ? (cell?.text ?? null) : gap ? say(gap.due) : null,
    arithmetic: sums.join("；"),
    at: [at, ...placesOf(cell, actual)],
    clears: { zh: "核实后统一文字与表格的数字", en: "check, and print one figure in text and table" },
  };
}
