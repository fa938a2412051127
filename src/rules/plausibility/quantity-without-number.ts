import { quantitiesMissed } from "../../evidence/counts/quantities-in-names.ts";
import { isRatio } from "../../evidence/counts/ratio-names.ts";
import { hasWordsForTarget } from "../../evidence/texts/targets-in-words.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** The level-2 label under which a form asks for quantities. */
const QUANTITY_LEVEL = "数量指标";

/** What its sentence tells. */
export interface QuantityWithoutNumber {
  name: string;
  target: string;
}

export const quantityWithoutNumber: Rule<"quantity-without-number", QuantityWithoutNumber> = {
  id: "quantity-without-number",
  category: "plausibility",
  severity: "low",
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
        data: { name: name.text, target: said },
        printed: said,
        at: placesOf(target, name),
      };
    }
  },
};
