import type { Reading } from "../../model/reading.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import type { Part } from "../settle/row.ts";
import type { Paragraph } from "./outline.ts";

/** A total or a grade as a sentence states it, with the paragraph it stands in. */
export interface Stated<T> {
  reading: Reading<T>;
  paragraph: Paragraph;
}

/** What is scored where it is not the whole. */
export const PART =
  /指标|产出|效益|效果|满意度|决策|过程|投入|数量|质量|时效|成本|执行率|预算执行|管理|平均|其中|上年|去年|复核|审核|核定|抽查|目标值|完成值|实际值|满分|权重|分值|扣分/;
/** Headings below which the total stands. */
export const CONCLUSION =
  /(?:得分|评分|结论(?:[及和与、](?:有关|相关)?建议)?|自评结果|评价结果|评价等级|自评等级|自评情况)(?:\([^()]*\))?$/;
/** Headings below which what is scored is a group of indicators. */
export const INDICATORS = /指标|产出|效益|满意度/;

/** Who looked again at what a unit had evaluated: 经县财政局复评, 市财政局复核后, 主管部门审定. */
const REVIEWED =
  /复[核评审查](?!率)|再评价|(?:财政|审计|主管|上级|第三方|中介)[^,。;:]{0,12}(?:评审|审核|审定|评定|核定|认定|评价)/g;
const OWN = /自评|自我评价|自查/g;

/**
 * Whether what follows some words of a sentence is the verdict of others: the last of them that speaks of either speaks
 * of a review.
 */
export function isOfReview(before: string): boolean {
  const last = (pattern: RegExp) => matchesOf(before, pattern).at(-1)?.index ?? -1;
  return last(REVIEWED) > last(OWN);
}

const SENTENCE = /[^。;!?\n]+/g;
/** Longer than any sentence that states a score, in characters. */
const LONGEST_SENTENCE = 1_000;
/** How far before a score or a grade its subject stands. */
export const FURTHEST = 40;

/** The sentences of a text with width folded, each with its place. */
export function sentencesOf(text: string): Part[] {
  const sentences: Part[] = [];
  for (const { 0: sentence, index } of matchesOf(foldWidth(text), SENTENCE))
    if (sentence.length <= LONGEST_SENTENCE) sentences.push({ text: sentence, index });
  return sentences;
}
