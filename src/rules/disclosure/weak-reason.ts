import { speaksOf } from "../../evidence/texts/explanations.ts";
import { saysNothing } from "../../model/blank.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** Words of which a corrective measure has at least one: what will be or was done about it. */
const MEASURES =
  /措施|改进|整改|改善|改正|加强|加大|强化|完善|优化|健全|规范|督促|督导|推进|推动|落实|调整|压实|协调|沟通|下一步|下步|今后|后续|将|拟|继续|持续|争取|力争|明年|次年|下年|下一年|尽快|加快|提前|提升|提高|补办|补齐|整治/;

/** What its sentence tells. */
export interface WeakReason {
  name: string;
  reason: string;
}

export const weakReason: Rule<"weak-reason", WeakReason> = {
  id: "weak-reason",
  category: "disclosure",
  severity: "low",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, reason, status } = indicator;
      if (status !== "not_met" || !reason?.value || saysNothing(reason)) continue;
      if (MEASURES.test(saidOf(reason)) || hasMeasureFor(indicator, evaluation)) continue;
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { name: name.text, reason: saidOf(reason) },
        printed: reason.text,
        at: placesOf(reason, name),
      };
    }
  },
};

function hasMeasureFor({ name }: Indicator, { statements }: Evaluation): boolean {
  return statements.some(({ kind, text }) => kind === "measure" && speaksOf(text, name.text));
}
