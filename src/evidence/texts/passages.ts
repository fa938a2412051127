import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import { once } from "../../values/once.ts";

/** A text that an evaluation prints, with the cell it fills. */
export interface PrintedText {
  field: "goal" | "goal_result" | "remark" | "explanation" | "problem" | "statement" | "reason" | "actual";
  text: string;
  at: Place;
  indicator?: Indicator;
}

/** Every text of an evaluation as printed, in the order of its form; several rules look through them. */
export const passagesOf = once((evaluation: Evaluation): readonly PrintedText[] => {
  const { goal, goalResult, remark, management, statements, indicators } = evaluation;
  const all: PrintedText[] = [];
  const add = (
    field: PrintedText["field"],
    reading: { text: string; at: Place } | null,
    indicator?: Indicator,
  ) => {
    if (reading) all.push({ field, text: reading.text, at: reading.at, indicator });
  };
  for (const { explanation, problem } of management) {
    add("explanation", explanation);
    add("problem", problem);
  }
  add("goal", goal);
  add("goal_result", goalResult);
  for (const indicator of indicators) {
    add("actual", indicator.actual, indicator);
    add("reason", indicator.reason, indicator);
  }
  add("remark", remark);
  for (const statement of statements) add("statement", statement);
  return all;
});

const SENTENCE = /[^。！？!?\n]+[。！？!?]?/g;

/** The sentences of a text, each with where it begins. */
export function sentencesOf(text: string): { index: number; text: string }[] {
  return matchesOf(text, SENTENCE).map(({ index, 0: sentence }) => ({
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
