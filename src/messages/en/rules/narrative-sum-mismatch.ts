import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { NarrativeSumMismatch } from "../../../rules/consistency/narrative-sum-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { converted, inYuan } from "../converted.ts";
export const narrativeSumMismatch: RuleWords<NarrativeSumMismatch> = {
  title: "Parts in a sentence do not add up",
  why: "A sentence that gives a total and then “of which” invites the reader to add up; where it fails, the total or a part is wrong.",
  formula: `X, of which a, b, c: |X − (a + b + c)| exceeds half of the coarsest last digit × (parts + 1) and is within ${percent(THRESHOLDS.sameFigure)} of X (more than that mostly means that not every part is listed)`,
  example: "1,200 trained, of which 700 online and 460 on site: 700 + 460 = 1160, 40 short",
  wrong: "Where only the main parts are listed, or the parts overlap.",
  says: ({ name, total, parts, sum, gap }) =>
    `“${name}” states ${converted(total)} in all, of which ${converted(`${parts} = ${sum}`)}, a difference of ${inYuan(gap)}: is a part missing, or a figure misprinted?`,
  clears: () => "list the missing part, or correct the figures",
};
