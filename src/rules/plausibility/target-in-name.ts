import { quantitiesMissed } from "../../evidence/counts/quantities-in-names.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const targetInName: Rule = {
  id: "target-in-name",
  category: "plausibility",
  severity: "low",
  zh: {
    title: "数量写在指标名里",
    why: "要做多少写在指标名里，指标值只写 100% 或“按时完成”，实际做了多少就不必填了，无从核对。",
    formula: "指标名含“数字 + 量词”，而指标值为 100% 或只说完成、及时等",
    example: "指标名“举办培训 12 场”，指标值 =100%，实际 100%：办了几场没有数字",
    wrong: "名称中的数字只是说明范围（如机构总数），而要考核的确是完成比例时。",
  },
  en: {
    title: "The target stands in the name",
    why: "Where the name says how many and the target only 100% or “on time”, nobody has to print how many were done.",
    formula: "the name holds a number with a measure word, and the target is 100% or words for “done”",
    example: "Named “hold 12 trainings”, target 100%, actual 100%: how many were held is not printed",
    wrong: "Where the number in the name only tells the scope and the share done is really what is judged.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target } = indicator;
      const quantities = quantitiesMissed(indicator);
      if (!target || quantities.length === 0) continue;
      const [said, found] = [saidOf(target), quantities.join("、")];
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」的数量（${found}）写在名称里，指标值只是 ${said}，实际做到多少？`,
        en: `“${name.text}” carries its quantity (${quantities.join(", ")}) in the name while the target is ${said}: how much was really done?`,
        printed: said,
        expected: found,
        arithmetic: null,
        at: placesOf(target, name),
        clears: {
          zh: "把数量写入指标值，并填实际完成的数量",
          en: "print the quantity as the target, and the quantity reached beside it",
        },
      };
    }
  },
};
