import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";

/** A text that an evaluation prints, with the cell it fills. */
export interface PrintedText {
  field: "goal" | "goal_result" | "remark" | "explanation" | "problem" | "statement" | "reason" | "actual";
  text: string;
  at: Place;
  indicator?: Indicator;
}

/** Every text of an evaluation as printed, in the order of its form. */
export function passagesOf(evaluation: Evaluation): PrintedText[] {
  const { goal, goalResult, remark, management, statements, indicators } = evaluation;
  const cell = (
    field: PrintedText["field"],
    reading: { text: string; at: Place } | null,
    indicator?: Indicator,
  ) => (reading ? [{ field, text: reading.text, at: reading.at, indicator }] : []);
  return [
    ...management.flatMap(({ explanation, problem }) => [
      ...cell("explanation", explanation),
      ...cell("problem", problem),
    ]),
    ...cell("goal", goal),
    ...cell("goal_result", goalResult),
    ...indicators.flatMap((indicator) => [
      ...cell("actual", indicator.actual, indicator),
      ...cell("reason", indicator.reason, indicator),
    ]),
    ...cell("remark", remark),
    ...statements.map(({ text, at }): PrintedText => ({ field: "statement", text, at })),
  ];
}

/** The sentences of a text, each with where it begins. */
export function sentencesOf(text: string): { index: number; text: string }[] {
  return matchesOf(text, /[^。！？!?\n]+[。！？!?]?/g).map(({ index, 0: sentence }) => ({
    index,
    text: sentence,
  }));
}

/**
 * The first sentence in which one of the patterns stands, and what matched; words that take it back (避免, 不存在) before
 * it in the same clause cancel it.
 */
export function findSaying(
  text: string,
  patterns: RegExp[],
  cancelling: RegExp,
): { sentence: string; words: string } | null {
  for (const { text: sentence } of sentencesOf(text)) {
    for (const clause of sentence.split(/[，,；;。！？!?]/)) {
      const folded = foldWidth(clause);
      for (const pattern of patterns) {
        const match = pattern.exec(folded);
        if (!match || cancelling.test(folded.slice(0, match.index))) continue;
        return {
          sentence: sentence.trim().replace(/。$/, ""),
          words: clause.slice(match.index, match.index + match[0].length),
        };
      }
    }
  }
  return null;
}
