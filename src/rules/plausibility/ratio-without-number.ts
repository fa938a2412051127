import { isRatio } from "../../evidence/counts/ratio-names.ts";
import { hasWordsForTarget } from "../../evidence/texts/targets-in-words.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** Words that say 100%: of a share nothing more need be said. */
const WHOLE = /^(?:全覆盖|全面覆盖|全部|应.尽.)/;

export const ratioWithoutNumber: Rule = {
  id: "ratio-without-number",
  category: "plausibility",
  severity: "low",
  zh: {
    title: "比率类指标没有数值目标",
    why: "率、比例、满意度、知晓度本是数字；目标只写“普遍知晓”“有所提高”，完成与否全凭自己说。",
    formula: "指标名以 率、知晓度、满意度、比例、比 结尾，而指标值中没有数字",
    example: "“政策知晓率”目标“有所提高”，没有写提高到 80% 还是 90%",
    wrong: "政策文件本身只给出定性要求，没有数值可定时。",
  },
  en: {
    title: "A ratio without a number",
    why: "A rate, a share or a degree of satisfaction is a number; a target in words lets the unit judge by itself.",
    formula:
      "the name ends in the Chinese word for rate, ratio, satisfaction or awareness, and the target holds no number",
    example: "“Awareness rate” with the target “somewhat higher”: whether 80% or 90% is not said",
    wrong: "Where the policy itself only sets the aim in words.",
  },
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
        zh: `「${name.text}」是比率，目标只写“${said}”，应达到多少？`,
        en: `“${name.text}” is a ratio, but its target is the words “${said}”: how much is it to be?`,
        printed: said,
        expected: null,
        arithmetic: null,
        at: placesOf(target, name),
        clears: { zh: "给出数值目标", en: "set the target as a number" },
      };
    }
  },
};
