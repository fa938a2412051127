import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { compareDecimals, parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { indexOfColumn } from "../layout/header.ts";
import { endOf, read, tokensOf } from "../settle/row.ts";
import type { IndicatorHeader } from "./indicator-header.ts";

/** What the score and the grade of the whole are called below a table. */
const SCORE_LABEL =
  /^(?:单位|部门|项目)?(?:绩效)?(?:自评|自我评价|综合|评价)(?:总)?(?:得分|总分|评分|分数)(?:\(分\))?[:：]?$/;
const GRADE_LABEL = /^(?:绩效)?(?:自评|评价|综合|评定)?(?:评价|评定)?(?:等级|等次)[:：]?$/;
const SCORE = /^\s*(\d{1,3}(?:\.\d{1,4})?)\s*分?\s*$/;
const GRADE = /^\s*["“'‘「]?(优秀|优|良好|良|中等|中|差|合格|不合格)["”'’」]?\s*$/;

/** The grade that a cell holds and nothing else; null where it holds none. */
export function readGrade(cell: Cell): Reading<string> | null {
  const [, grade] = GRADE.exec(cell.text) ?? [];
  return grade ? read(cell, (text) => text, { text: grade, index: cell.text.indexOf(grade) }) : null;
}

/** A line that prints the score of the whole: 自评得分：96分，等级为优. */
const SCORE_LINE =
  /(?:自评|综合|项目|评价|总)(?:总)?(?:得分|评分|分数|分)(?:为|是|:)?\d{1,3}(?:\.\d{1,4})?(?:分|$)|^\d{1,3}(?:\.\d{1,4})?分[。.]?$/;

/** Whether a line prints a score of the whole. */
export const printsScore = ({ label }: Cell): boolean => SCORE_LINE.test(label);

/**
 * 自评得分 | 97.5分, 评价等级 | 优: what the whole was given, in a row of its own below the indicators. A score that differs from the one
 * that a total prints is a notice, and none is published.
 * @param header that of the indicators above: a lone 100 away from its label may be what their weights come to
 * @returns whether the row is of this kind
 */
export function readScoreRow(
  cells: Cell[],
  header: IndicatorHeader | undefined,
  draft: Draft,
  { claims }: Context,
): boolean {
  const [first, second, ...others] = tokensOf(cells);
  if (!first || !second || others.length > 0) return false;
  const [label, value] = [first.cell, second.cell];
  const grade = GRADE_LABEL.test(label.label) ? readGrade(value) : null;
  if (grade) {
    draft.grade ??= grade;
    claims.use(usedBy(draft), label, value);
    return true;
  }
  const [, number] = SCORE_LABEL.test(label.label) ? (SCORE.exec(fold(value.text)) ?? []) : [];
  const index = number ? value.text.indexOf(number) : -1;
  if (!number || index === -1 || Number(number) > 100) return false;
  const isApart = second.index > endOf(first) + 1;
  if (header && isApart && isFullMarks(Number(number), second.index, header)) return false;
  const score = read(value, (text) => parseDecimal(fold(text)), { text: number, index });
  const printed = draft.totalScore;
  if (printed?.value && score.value && compareDecimals(printed.value, score.value) !== 0) {
    claims.doubt("unread-score", { what: "totals", printed: [printed.text, score.text] }, label, value);
    draft.totalScore = null;
    return true;
  }
  draft.totalScore ??= score;
  claims.use(usedBy(draft), label, value);
  return true;
}

// a table without weights prints no sum of them
function isFullMarks(number: number, index: number, header: IndicatorHeader): boolean {
  const [weightAt, scoreAt] = [indexOfColumn(header, "weight"), indexOfColumn(header, "score")];
  return weightAt !== null && number === 100 && index !== scoreAt;
}
