import { quantitiesMissed } from "../../evidence/counts/quantities-in-names.ts";
import { isRatio } from "../../evidence/counts/ratio-names.ts";
import { hasWordsForTarget } from "../../evidence/texts/targets-in-words.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** The level-2 label under which a form asks for quantities. */
const QUANTITY_LEVEL = "数量指标";

export const quantityWithoutNumber: Rule = {
  id: "quantity-without-number",
  category: "plausibility",
  severity: "low",
  zh: {
    title: "数量指标没有数字",
    why: "数量指标要回答做了多少；目标只有文字，做多做少都算完成。",
    formula:
      "二级指标为数量指标，而指标值中没有数字（比率类指标由“比率类指标没有数值目标”提出，数量写在名称里的由“数量写在指标名里”提出）",
    example: "数量指标“开展巡查”，目标“普遍开展”，没有写 12 次还是 50 次",
    wrong: "上级下达的目标本为定性要求，只是归在数量指标之下时。",
  },
  en: {
    title: "A quantity without a number",
    why: "A quantity indicator is to say how much was done; with a target in words anything counts as done.",
    formula:
      "level 2 is “quantity” and the target holds no number (ratios and quantities printed in the name have rules of their own)",
    example: "Quantity “patrols”, target “carried out widely”: whether 12 or 50 is not said",
    wrong: "Where the higher level set the aim in words and it is merely listed under quantities.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, level2 } = indicator;
      // a label restored by guess is no ground: the row may stand under another
      if (indicator.levelsGuessed) continue;
      if (!target || level2 !== QUANTITY_LEVEL || !hasWordsForTarget(indicator)) continue;
      if (isRatio(indicator) || quantitiesMissed(indicator).length > 0) continue;
      const said = saidOf(target);
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」列为数量指标，目标只写“${said}”，应做多少？`,
        en: `“${name.text}” is listed as a quantity, but its target is the words “${said}”: how much is to be done?`,
        printed: said,
        expected: null,
        arithmetic: null,
        at: placesOf(target, name),
        clears: { zh: "给出数值目标，或改列为质量指标", en: "set a number, or list it under quality" },
      };
    }
  },
};
