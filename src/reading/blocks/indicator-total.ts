import type { Cell } from "../../documents/block.ts";
import { TOTAL_LABELS } from "../../model/labels/fields.ts";
import { compareDecimals, type Decimal, parseDecimal, toNumber } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { bare } from "../labels/look-up.ts";
import { indexOfColumn } from "../layout/header.ts";
import { read, tokensOf } from "../settle/row.ts";
import type { IndicatorHeader } from "./indicator-header.ts";

/**
 * 总分 | 100 | 97.99: the weights' sum and the score, in the order of the header's columns; a lone number is the score
 * where it stands in that column, and a lone 100 may be either. Points of another column are left out.
 * @returns whether the row is of this kind; it ends the table
 */
export function readTotal(
  cells: Cell[],
  header: IndicatorHeader,
  draft: Draft,
  { claims }: Context,
): boolean {
  const first = cells.find(({ text }) => text !== "");
  if (!first || !TOTAL_LABELS.has(bare(first.label))) return false;
  const [label, ...printed] = tokensOf(cells);
  const last = printed.at(-1);
  // 总分 | 100 | 96 | 优 says its grade behind the points
  const grade = last && printed.length > 1 && GRADE.test(last.cell.label) ? last : null;
  const values = grade ? printed.slice(0, -1) : printed;
  if (!label) return false;
  const [weightAt, scoreAt] = [indexOfColumn(header, "weight"), indexOfColumn(header, "score")];
  const others = values.filter(
    ({ index }) => values.length > 2 && header.others.some((own) => own.index === index),
  );
  const numbers = values
    .filter((value) => !others.includes(value))
    .map(({ cell, index }) => ({ index, ...readPoints(cell, values.length === 1) }));
  const [one, second, ...more] = numbers;
  const isReversed = weightAt !== null && scoreAt !== null && scoreAt < weightAt;
  const pair = one && second && (isReversed ? [second, one] : [one, second]);
  // a table without weights has no 100 of their sum; without a column for the score, no number is known to be it
  const isScore = weightAt === null || (one?.index === scoreAt && !isHundred(one?.value));
  const isOfColumns = scoreAt !== null && (second ? weightAt !== null : isScore);
  const isKnown = one && isOfColumns && more.length === 0 && numbers.every(({ value }) => value);
  if (!isKnown) {
    claims.doubt("unread-total", { what: "total" }, label.cell, ...printed.map(({ cell }) => cell));
    return true;
  }
  const [weight, score] = (pair ?? [null, one]).map(
    (own) => own && { text: own.text, at: own.at, value: own.value },
  );
  const head = draft.totalScore;
  if (head?.value && score?.value && compareDecimals(head.value, score.value) !== 0) {
    claims.doubt("unread-score", { what: "totals", printed: [head.text, score.text] }, label.cell);
    draft.totalScore = null;
  } else draft.totalScore = score ?? head;
  draft.totalWeight = weight ?? null;
  if (grade) {
    draft.grade ??= read(grade.cell, (text) => text);
    claims.use(usedBy(draft), grade.cell);
  }
  claims.use(
    usedBy(draft),
    ...[label, ...values].filter((own) => !others.includes(own)).map(({ cell }) => cell),
  );
  if (others.length > 0) {
    const printed = others.map(({ cell }) => cell.text).join(" ");
    claims.doubt("unpublished-column", { what: "total", printed }, ...others.map(({ cell }) => cell));
  }
  return true;
}

const GRADE = /^(?:优秀?|良好?|中|差|合格|不合格|[一二三四]等|[ABCD])$/;

// 98.55分 by itself is the score
function readPoints(cell: Cell, isAlone: boolean) {
  const [, number = ""] = /^\s*([\d.]+)\s*分\s*$/.exec(cell.text) ?? [];
  const parse = (text: string) => parseDecimal(fold(text));
  return number === "" || !isAlone
    ? read(cell, parse)
    : read(cell, parse, { text: number, index: cell.text.indexOf(number) });
}

const isHundred = (value: Decimal | null | undefined) =>
  value !== null && value !== undefined && toNumber(value) === 100;
