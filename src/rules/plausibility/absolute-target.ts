import { isAbsolute } from "../../evidence/counts/absolute-targets.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { NamedText, Rule } from "../rule.ts";

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
      at: placesOf(...found.map(({ target }) => target)),
    };
  },
};
