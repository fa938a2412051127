import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { NamedText, Rule } from "../rule.ts";

/** What its sentence tells. */
export interface QualitativeEcho {
  name: string;
  echoes: NamedText[];
}

export const qualitativeEcho: Rule<"qualitative-echo", QualitativeEcho> = {
  id: "qualitative-echo",
  category: "disclosure",
  severity: "info",
  *check(evaluation) {
    const echoes = evaluation.indicators.filter(isEcho);
    if (echoes.length === 0) return;
    yield {
      subject: evaluation.id,
      evaluation,
      data: {
        name: evaluation.name.text,
        echoes: echoes.map(({ name, actual }) => ({ name: name.text, said: actual ? saidOf(actual) : "" })),
      },
      printed: null,
      at: echoes.flatMap(({ actual, target }) => placesOf(actual, target)),
    };
  },
};

function isEcho({ basis, target, actual }: Indicator): boolean {
  return basis === "self_declared" && target?.value?.words === actual?.value?.words;
}
