import { parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import type { Rule } from "../rule.ts";

/** Posts and those who hold them, in one breath: 行政编制6人，目前在职7人. */
const POSTS =
  /((?:行政|事业|机关|工勤|参公|全额|公务员|工勤人员)*)编制(?:数|人数|总数)?(?:为|共|有|:)?\s*(\d{1,5})\s*[人名个](?:[,，;；、]|\s)*(?:目前|现|实际|年末|年底)?(?:在职|在编|在岗|实有|现有)(?:在编|在职|在岗|人员|职工|人数)*(?:为|共|有|:)?\s*(\d{1,5})\s*[人名个]/g;

/** What its sentence tells. */
export interface StaffAboveQuota {
  name: string;
  posts: string;
  quota: number;
  staff: number;
}

export const staffAboveQuota: Rule<"staff-above-quota", StaffAboveQuota> = {
  id: "staff-above-quota",
  category: "consistency",
  severity: "low",
  *check(evaluation) {
    for (const { kind, text, at } of evaluation.statements) {
      if (kind !== "staffing") continue;
      for (const [said, posts = "", quota = "", staff = ""] of foldWidth(text).matchAll(POSTS)) {
        const [most, held] = [parseDecimal(quota)?.units ?? 0, parseDecimal(staff)?.units ?? 0];
        if (held <= most) continue;
        yield {
          subject: evaluation.id,
          part: `${posts}${most}`,
          evaluation,
          data: { name: evaluation.name.text, posts, quota: most, staff: held },
          printed: said,
          arithmetic: `${held} − ${most} = ${held - most}`,
          at: [at],
        };
      }
    }
  },
};
