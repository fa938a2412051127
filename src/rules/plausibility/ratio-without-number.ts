import { isRatio } from "../../evidence/counts/ratio-names.ts";
import { hasWordsForTarget } from "../../evidence/texts/targets-in-words.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** Words that say 100%: of a share nothing more need be said. */
const WHOLE = /^(?:全覆盖|全面覆盖|全部|应.尽.)/;

/** What its sentence tells. */
export interface RatioWithoutNumber {
  name: string;
  target: string;
}

export const ratioWithoutNumber: Rule<"ratio-without-number", RatioWithoutNumber> = {
  id: "ratio-without-number",
  category: "plausibility",
  severity: "low",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target } = indicator;
      if (!target || !isRatio(indicator) || !hasWordsForTarget(indicator)) continue;
      if (WHOLE.test(target.value?.words ?? "")) continue;
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
