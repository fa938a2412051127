import type { Cell } from "../../documents/block.ts";
import { spanOf } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { compareDecimals, type Decimal, scaleDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../values/indicator-value.ts";
import { COMPARING, operatorPattern } from "../../values/operators.ts";
import { bare as withoutBrackets } from "../labels/look-up.ts";
import { read } from "../settle/row.ts";

/** A form may print operator, number and unit of a target in three cells. */
export interface TargetCells {
  operator: Cell | undefined;
  target: Cell | undefined;
  unit: Cell | undefined;
}

const OPERATOR = new RegExp(`^(?:${operatorPattern(COMPARING)})$`);
/** What stands in the operator's place where there is none. */
const KIND = /^(?:定性|定量|定性指标|定量指标|其他)$/;
const UNIT = /^[^\d≥≤><=]{1,10}$/;

/** Whether a cell may stand under 指标性质. */
export function isOperator(text: string): boolean {
  const folded = fold(text);
  return OPERATOR.test(folded) || KIND.test(folded);
}

/** Whether it is a sign of comparison, which a number follows. */
export const isSign = (text: string) => OPERATOR.test(fold(text));

/** Whether a cell may stand under 度量单位. */
export function isUnit(text: string): boolean {
  return UNIT.test(fold(text)) && !OPERATOR.test(fold(text));
}

/** The target of its cells: ≥ | 120 | 人次 is ≥120人次. Each printed piece stands on a line of its own in the text. */
export function readTarget({ operator, target, unit }: TargetCells): Reading<IndicatorValue> | null {
  if (!target) return null;
  const sign = operator && OPERATOR.test(fold(operator.text)) ? operator : undefined;
  // words have no unit, and a target that prints its own sign needs none
  const own = parseIndicatorValue(target.text);
  const pieces = [own.operator ? undefined : sign, target, own.value && own.unit === "" ? unit : undefined];
  const cells = pieces.filter((cell) => cell !== undefined);
  if (cells.length < 2 || cells.some(({ correction }) => correction))
    return read(target, parseIndicatorValue);
  const text = cells.map((cell) => cell.text).join("\n");
  const at = { ...spanOf(target.at, ...cells.map((cell) => cell.at)), cell: null };
  return { text, at, value: inUnit(parseIndicatorValue(text), cells, unit), evidence: "header" };
}

/** The actual; a bare number is one of the unit that the row prints, unless it may be told in another size. */
export function readActual(
  actual: Cell | undefined,
  unit: Cell | undefined,
  target: IndicatorValue | null,
): Reading<IndicatorValue> | null {
  const reading = actual ? read(actual, parseIndicatorValue) : null;
  const value = reading?.value;
  if (!reading || !value?.value || value.unit !== "" || !unit || !target?.value) return reading;
  if (isOfAnotherSize(value.value, target.value, fold(unit.text))) return reading;
  return { ...reading, value: { ...value, unit: target.unit } };
}

// a unit that no sentence would print (元/人·次) is a unit all the same where the form has a column for it
function inUnit(value: IndicatorValue, cells: Cell[], unit: Cell | undefined): IndicatorValue {
  const last = cells.at(-1);
  if (value.value || !unit || last !== unit) return value;
  const bare = parseIndicatorValue(
    cells
      .slice(0, -1)
      .map((cell) => cell.text)
      .join(""),
  );
  // %(百分比) says its unit twice
  const own = withoutBrackets(fold(unit.text));
  return bare.value && /[^\p{Script=Han}]|.{7}/u.test(own) ? { ...bare, unit: own } : value;
}

// 12,350 under 万人 may count 人, and 0.92 under % may be a share of one
function isOfAnotherSize(reached: Decimal, wanted: Decimal, unit: string): boolean {
  if (/^[万亿]/.test(unit)) return compareDecimals(reached, scaleDecimal(wanted, 100)) > 0;
  return unit === "%" && compareDecimals(reached, { units: 1, scale: 0 }) <= 0 && reached.units > 0;
}
