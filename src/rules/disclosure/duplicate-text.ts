import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

type Field = "goal" | "goalResult";
const FIELDS: { field: Field; part: string; zh: string; en: string }[] = [
  { field: "goal", part: "goal", zh: "目标", en: "goal" },
  { field: "goalResult", part: "result", zh: "完成情况或分析评价", en: "result" },
];

export const duplicateText: Rule = {
  id: "duplicate-text",
  category: "disclosure",
  severity: "medium",
  thresholds: ["duplicateText"],
  zh: {
    title: "不同项目的文字相同",
    why: "两笔钱、两个得分，目标或评价却一字不差，说明至少有一个项目没有单独评价。",
    formula: "同一报告中名称不同的两个项目，目标（或完成情况）去掉标点、空格和序号后相同，且不少于 20 个字",
    example: "两个项目各得 93 分和 96 分，分析评价的二百多字完全相同",
    wrong: "两笔资金本来就用于同一件事，只是来源不同时；但结果仍应分别说明。",
  },
  en: {
    title: "Different projects, the same text",
    why: "Two sums of money and two scores with the same goal or evaluation mean that one of them was not evaluated.",
    formula:
      "goals (or results) of two projects of different names in one report are the same, punctuation, spaces and ordinals aside, and have 20 characters or more",
    example: "Two projects score 93 and 96; the two hundred characters of their evaluations are the same",
    wrong:
      "Where both pay for the same work from different sources; their results should still be told apart.",
  },
  *checkReport(report) {
    for (const { field, part, zh, en } of FIELDS) {
      for (const [letters, group] of sameTexts(report, field)) {
        const [first] = group;
        if (!first || group.length < 2) continue;
        const names = group.map(({ name }) => name.text);
        yield {
          subject: first.id,
          part,
          zh: `${names.map((name) => `「${name}」`).join("与")}的${zh}相同（${letters.length} 个字），是否分别作了评价？`,
          en: `${names.map((name) => `“${name}”`).join(" and ")} carry the same ${en} (${letters.length} characters): was each evaluated on its own?`,
          printed: first[field]?.text ?? null,
          expected: null,
          arithmetic: null,
          at: group.flatMap((evaluation) => placesOf(evaluation[field])),
          clears: { zh: "按项目分别写明", en: "write it for each project on its own" },
        };
      }
    }
  },
};

// a project that stands in a form and in a list says the same twice; a department and a summary restate their projects
function sameTexts({ evaluations }: Report, field: Field): Map<string, Evaluation[]> {
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const text = evaluation[field];
    if (!text?.value || (evaluation.scope !== "project" && evaluation.scope !== "listed")) continue;
    const letters = lettersOf(saidOf(text));
    if (letters.length < THRESHOLDS.duplicateText.value) continue;
    const group = groups.get(letters) ?? [];
    const name = lettersOf(evaluation.name.text);
    if (group.some((other) => lettersOf(other.name.text) === name)) continue;
    groups.set(letters, [...group, evaluation]);
  }
  return groups;
}
