import { saysNothing } from "../../evidence/texts/blank.ts";
import { speaksOf } from "../../evidence/texts/explanations.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** Words of which a corrective measure has at least one: what will be or was done about it. */
const MEASURES =
  /措施|改进|整改|改善|改正|加强|加大|强化|完善|优化|健全|规范|督促|督导|推进|推动|落实|调整|压实|协调|沟通|下一步|下步|今后|后续|将|拟|继续|持续|争取|力争|明年|次年|下年|下一年|尽快|加快|提前|提升|提高|补办|补齐|整治/;

export const weakReason: Rule = {
  id: "weak-reason",
  category: "disclosure",
  severity: "low",
  zh: {
    title: "有原因而无改进措施",
    why: "这一栏要写的是未完成原因和改进措施；只写原因，不写怎么办，下一年还会如此。",
    formula:
      "没有达到目标，原因栏有字，而其中没有任何表示改进的词（措施、改进、加强、下一步……），正文的措施也没有提到这一指标",
    example: "原因栏只写“上级未安排”，没有写今后怎么办",
    wrong: "差距由政策或上级安排造成、单位无从改进，或改进措施用了词表以外的说法时。",
  },
  en: {
    title: "A reason without a remedy",
    why: "The column asks for the reason and the remedy; with the reason alone, next year will be the same.",
    formula:
      "the target was missed, the reason has words, but none that announces a remedy (措施, 改进, 加强, 下一步 …), and no measure in the text speaks of this indicator",
    example: "The reason only says “none was arranged from above”, not what will be done",
    wrong:
      "Where the gap was made by policy or a superior and the unit can do nothing, or the remedy is put in other words.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, reason, status } = indicator;
      if (status !== "not_met" || !reason?.value || saysNothing(reason)) continue;
      if (MEASURES.test(saidOf(reason)) || hasMeasureFor(indicator, evaluation)) continue;
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」没有达到目标，原因写的是“${saidOf(reason)}”，没有写改进措施，今后怎么办？`,
        en: `“${name.text}” was missed; the reason given is “${saidOf(reason)}”, without a remedy: what will be done?`,
        printed: reason.text,
        expected: null,
        arithmetic: null,
        at: placesOf(reason, name),
        clears: {
          zh: "补写改进措施，或说明为何无法改进",
          en: "add the remedy, or say why there can be none",
        },
      };
    }
  },
};

function hasMeasureFor({ name }: Indicator, { statements }: Evaluation): boolean {
  return statements.some(({ kind, text }) => kind === "measure" && speaksOf(text, name.text));
}
