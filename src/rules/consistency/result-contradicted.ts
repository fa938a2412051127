import { problemsOf } from "../../evidence/texts/explanations.ts";
import { placesOf } from "../../model/reading.ts";
import { foldWidth } from "../../values/fold.ts";
import type { Rule } from "../rule.ts";

/** What a row may claim, and what a problem of the same form may say against it. */
const OPPOSED = [
  {
    claim: /(?:按|在)(?:规定|计划|要求|合同)?的?(?:时间|时限|期限|时|期)(?:内)?(?:全部)?完成/,
    admits:
      /(?:完成时限|时限|工期|进度)[^，。；,;]{0,8}(?:差距|滞后|延[迟误期]|缓慢|较慢|得分低)|(?:未能?|没有)(?:按时|按期|按计划时间)完成/,
  },
  {
    claim: /(?:较为|比较|非常|十分|基本|普遍)满意|满意(?:度|率)(?:较|很|比较)?高/,
    admits: /满意(?:度|率)[^，。；,;]{0,4}(?:较低|偏低|不高|低于)/,
  },
];

/** What its sentence tells. */
export interface ResultContradicted {
  name: string;
  result: string;
  problem: string;
}

export const resultContradicted: Rule<"result-contradicted", ResultContradicted> = {
  id: "result-contradicted",
  category: "consistency",
  severity: "medium",
  *check(evaluation) {
    const problems = problemsOf(evaluation).map(({ text, at }) => ({ text, at, folded: foldWidth(text) }));
    if (problems.length === 0) return;
    for (const indicator of evaluation.indicators) {
      const { id, name, actual } = indicator;
      const result = actual ? foldWidth(actual.text) : "";
      const opposed = OPPOSED.find(({ claim }) => claim.test(result));
      const problem = opposed && problems.find(({ folded }) => opposed.admits.test(folded));
      if (!actual || !problem) continue;
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { name: name.text, result: actual.text, problem: problem.text },
        printed: actual.text,
        at: [...placesOf(actual), problem.at],
      };
    }
  },
};
