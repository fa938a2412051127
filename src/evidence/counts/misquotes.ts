import type { Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { asPrinted } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Decimal } from "../../values/decimal.ts";
import type { IndicatorValue } from "../../values/indicator-value.ts";
import { printDecimal } from "../../values/print.ts";
import {
  addIn,
  type Counted,
  findQuantities,
  isComparable,
  isNear,
  type Quantity,
  restates,
} from "../../values/quantity.ts";
import { unitOfDifference } from "../../values/units.ts";
import { sentencesOf } from "../texts/passages.ts";

/** Words that make a number beside them the target, or what lies between target and actual. */
const TARGET_WORDS = /目标|指标|任务|计划|设定|预期/;
/** Without one of these a text has no number, and so none that it could misquote. */
const HAS_FIGURE = /[\d\uff10-\uff19〇]/;
const GAP_WORDS = /(?:减少|少|差|相差|缺口|短缺|低于|未完成|超出|超过|多)(?:了|为)?$/;

/** Words that make a sentence speak of another year, another authority, or a target before it was changed. */
const OF_OTHERS =
  /调整|原定|原计划|上年|去年|上一年|往年|同期|前一年|次年|下年|来年|明年|(?:国家|省|市|县|上级)(?:定|级|下达|里)/;

/** What a row's text misquotes of the row's own cells. */
export interface Misquote {
  target: Quantity | null;
  /** The stated gap, what the cells give, that sum, and whether the stated one follows from the misquoted target. */
  gap: { said: Quantity; due: Decimal; sum: string; follows: boolean } | null;
  at: Place;
}

/** The target or gap that the text of a row quotes within 5% of the cells and not equal to them; null where it quotes them right. */
export function findMisquotes({ target, actual, reason }: Indicator, year: number): Misquote | null {
  const [wanted, reached] = [countedOf(asPrinted(target)), countedOf(asPrinted(actual))];
  const text = reason ?? (reached ? null : actual);
  if (!wanted || !text || !HAS_FIGURE.test(text.text)) return null;
  for (const { text: sentence } of sentencesOf(text.text)) {
    if (OF_OTHERS.test(sentence) || speaksOfOtherYear(sentence, year)) continue;
    const quantities = findQuantities(sentence).filter(({ about }) => !about);
    // a sentence that quotes the target right speaks of something else beside it
    const right = quantities.some((quantity) => isComparable(quantity, wanted) && restates(quantity, wanted));
    const quoted = right ? undefined : quantities.find((each) => isQuotedTarget(each, wanted, reached));
    const gap = reached && findGap(quantities, wanted, reached, quoted ?? null);
    if (quoted || gap) return { target: quoted ?? null, gap, at: text.at };
  }
  return null;
}

function isQuotedTarget(quantity: Quantity, wanted: Counted, reached: Counted | null): boolean {
  if (!TARGET_WORDS.test(`${quantity.before}，${quantity.after}`)) return false;
  if (
    !isComparable(quantity, wanted) ||
    restates(quantity, wanted) ||
    (reached && restates(quantity, reached))
  )
    return false;
  return isNear(quantity, wanted, THRESHOLDS.sameFigure);
}

function findGap(
  quantities: Quantity[],
  wanted: Counted,
  reached: Counted,
  quoted: Quantity | null,
): Misquote["gap"] {
  const due = difference(wanted, reached);
  const said = quantities.find(
    (quantity) =>
      GAP_WORDS.test(quantity.before) &&
      isComparable(quantity, due) &&
      !restates(quantity, due) &&
      isNear(quantity, due, THRESHOLDS.sameFigure),
  );
  if (!said || due.value.units === 0) return null;
  const ascending = addIn(wanted, [wanted], [reached]).value.units < 0;
  const [more, less] = ascending ? [reached, wanted] : [wanted, reached];
  return {
    said,
    due: due.value,
    sum: `${printDecimal(more.value)}${more.unit} − ${printDecimal(less.value)}${less.unit} = ${printDecimal(due.value)}${unitOfDifference(due.unit)}`,
    follows: quoted !== null && restates(said, difference(quoted, reached)),
  };
}

function difference(a: Counted, b: Counted): Counted {
  const { value, unit } = addIn(a, [a], [b]);
  return { value: { ...value, units: Math.abs(value.units) }, unit };
}

// 6-9 and 约 are no exact target
function countedOf(value: IndicatorValue | null): Counted | null {
  if (!value?.value || value.operator === "range" || value.operator === "about") return null;
  return { value: value.value, unit: value.unit };
}

function speaksOfOtherYear(sentence: string, year: number): boolean {
  return [...sentence.matchAll(/(20\d{2})\s*年/g)].some(([, printed]) => Number(printed) !== year);
}
