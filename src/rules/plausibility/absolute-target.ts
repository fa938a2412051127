import { bareName, isHundredPercent } from "../../evidence/counts/ratio-names.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { NamedText, Rule } from "../rule.ts";

/** What people are asked for: not the survey about it (满意度调查覆盖率). */
const ASKED = /(?:满意|知晓)(?![度率]?(?:调查|测评|问卷|回访|评价))/;
/** Rates that grow beyond 100% by their nature. */
const UNBOUNDED = /增长|增幅|增速|提升率|提高率|同比|环比|杠杆|撬动|回报|收益/;

/** Whether everybody is to be satisfied, or a share is to reach or surpass the whole. */
function isAbsolute(indicator: Indicator): boolean {
  const target = indicator.target?.value;
  if (!target || !isHundredPercent(target)) return false;
  const [name, { operator }] = [bareName(indicator), target];
  if (operator === ">=") return !UNBOUNDED.test(name);
  return (operator === "=" || operator === null) && ASKED.test(name);
}

/** What its sentence tells. */
export interface AbsoluteTarget {
  name: string;
  targets: NamedText[];
}

export const absoluteTarget: Rule<"absolute-target", AbsoluteTarget> = {
  id: "absolute-target",
  category: "plausibility",
  severity: "info",
  *check(evaluation) {
    const found = evaluation.indicators.filter(isAbsolute);
    const printed = found.flatMap(({ target }) => (target ? [saidOf(target)] : []));
    if (found.length === 0) return;
    yield {
      subject: evaluation.id,
      evaluation,
      data: {
        name: evaluation.name.text,
        targets: found.map(({ name, target }) => ({ name: name.text, said: target ? saidOf(target) : "" })),
      },
      printed: printed.join("、"),
      expected: null,
      arithmetic: null,
      at: placesOf(...found.map(({ target }) => target)),
    };
  },
};
