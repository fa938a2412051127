import { compareDecimals, type Decimal, parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { parseRate } from "../../values/rate.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { type Passage, readIn } from "./outline.ts";
import { isOfReview, type Stated, sentencesOf } from "./stated.ts";

const NUMBER = "\\d{1,2}(?:\\.\\d{1,2})?";
/** 执行率（10分）100%，自评得10分: the rate, and the points that it was given. */
const POINTS = new RegExp(
  `执行率(?:指标)?(?:\\((?:满分|分值|权重)?[:为]?(${NUMBER})分\\))?(?:[:为是达到]|约为)*(\\d{1,3}(?:\\.\\d{1,4})?%)?,?(?:(?:自评|该项|此项|本项|该指标|指标)*(?:得分?|自评分|评分)(?:[:为是])*)(${NUMBER})分(?:\\(?(?:满分|分值|权重)[:为]?(${NUMBER})分)?`,
);
/** Forms give the execution of the budget 10, 13 or 20 points of a hundred; more behind a rate is the score of the whole. */
const MOST_POINTS = { units: 20, scale: 0 };

/**
 * The points of the execution of the budget, where a sentence gives them right behind its rate. Two different ones, more than
 * it could earn, or those of another rate than the evaluation's are none.
 */
export function readExecutionPoints(passages: Passage[], draft: Draft, { claims }: Context): void {
  if (draft.executionScore) return;
  const found = passages.flatMap(({ path, lead, paragraphs }) =>
    isOfReview(path.at(-1) ?? "")
      ? []
      : [...(lead ? [lead] : []), ...paragraphs].flatMap((paragraph) =>
          sentencesOf(paragraph.text).flatMap(({ text, index }): Points[] => {
            const match = POINTS.exec(text);
            if (!match || isOfReview(text.slice(0, match.index))) return [];
            const [all, before, rate, score = "", behind] = match;
            if (rate && draft.rate && foldWidth(draft.rate.text).trim() !== rate) return [];
            if (rate && parseRate(rate) === null) return [];
            const at = (number: string, from: number) =>
              readIn(paragraph, { text: number, index: index + from }, parseDecimal);
            const weight = before ?? behind;
            const [scored, weighed] = [
              at(
                score,
                match.index + all.lastIndexOf(score, behind ? all.lastIndexOf(behind) - 1 : undefined),
              ),
              weight === undefined
                ? null
                : at(weight, match.index + (before ? all.indexOf(before) : all.lastIndexOf(weight))),
            ];
            return scored ? [{ paragraph, reading: scored, weight: weighed }] : [];
          }),
        ),
  );
  const [first] = found;
  const value = first?.reading.value;
  if (!first || !value || compareDecimals(value, MOST_POINTS) > 0) return;
  const most = first.weight?.value;
  if (most && compareDecimals(value, most) > 0) return;
  if (!found.every(({ reading }) => reading.value && compareDecimals(reading.value, value) === 0)) return;
  draft.executionScore = { ...first.reading, evidence: "stated" };
  draft.executionWeight ??= first.weight && { ...first.weight, evidence: "stated" };
  claims.use(usedBy(draft), ...first.paragraph.cells);
}

interface Points extends Stated<Decimal> {
  weight: Stated<Decimal>["reading"] | null;
}
