import { placesOf } from "../../model/reading.ts";
import { foldWidth } from "../../values/fold.ts";
import type { Rule } from "../rule.ts";

/** Words that measure a result by an expectation. */
const BEYOND = /(?:超过|超出|超|高于|好于|优于)(?:了)?(?:年初|预定|原定)?(?:预期|预计|计划数|目标值?)/;

/** What its sentence tells. */
export interface ExpectationUnstated {
  name: string;
  rows: string[];
}

export const expectationUnstated: Rule<"expectation-unstated", ExpectationUnstated> = {
  id: "expectation-unstated",
  category: "disclosure",
  severity: "low",
  needsWhole: true,
  *check(evaluation) {
    const { id, name, indicators } = evaluation;
    const found = indicators.filter(
      ({ target, actual }) => target === null && actual !== null && BEYOND.test(foldWidth(actual.text)),
    );
    if (found.length === 0) return;
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, rows: found.map((row) => row.name.text) },
      printed: null,
      at: found.flatMap(({ actual, name: row }) => placesOf(actual, row)),
    };
  },
};
