import { fold } from "../../values/fold.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import type { IndicatorColumn } from "../labels/indicators.ts";
import { MOST_ROWS_COMPARED } from "../limits.ts";

type Cells = ReadonlyMap<string, { text: string }>;

/** Fewer other rows than these are no custom of a table. */
const FEWEST_OTHERS = 2;
const FIGURES: IndicatorColumn[] = ["actual", "weight", "score"];

/**
 * Rows that are unlike all others of their table where something is missing from them, so that their cells may be those
 * of other columns: a target without a sign where every other has one, beside a blank or words that are none elsewhere; a score
 * without the weight that every other has; words of no result where every other reached a number.
 * @param rows the placed cells of each row by their columns; null for a row that was not placed
 */
export function oddRows(rows: (Cells | null)[]): Set<number> {
  const placed = rows.flatMap((cells, index) => (cells ? [{ cells, index }] : []));
  if (placed.length > MOST_ROWS_COMPARED) return new Set();
  return new Set(
    placed
      .filter(({ cells, index }) => {
        const others = placed.filter((own) => own.index !== index).map((own) => own.cells);
        return (
          others.length >= FEWEST_OTHERS &&
          (isUnsigned(cells, others) || isUnweighed(cells, others) || isReason(cells, others))
        );
      })
      .map(({ index }) => index),
  );
}

function isUnsigned(cells: Cells, others: Cells[]): boolean {
  const isMissing =
    FIGURES.some((key) => !cells.has(key) && others.every((other) => other.has(key))) ||
    (!isNumeric(cells) && others.every(isNumeric));
  return isMissing && isBareNumber(cells) && others.every((other) => other.has("operator") || hasSign(other));
}

/** Words that say what was reached; others in the place of a number may be why it was not. */
const RESULT = /完成|达|合格|实现|已|未|全|符合|好|优|满意|及时|按|是|无|有|\d/;

// 汛期停工 where 完成值 vanished
function isReason(cells: Cells, others: Cells[]): boolean {
  const text = cells.get("actual")?.text ?? "";
  const isWanted = targetOf(cells).value !== null && text !== "" && !cells.has("reason");
  return isWanted && !isNumeric(cells) && !RESULT.test(text) && others.every(isNumeric);
}

const isUnweighed = (cells: Cells, others: Cells[]) =>
  cells.has("score") &&
  !cells.has("weight") &&
  others.every((other) => other.has("score") && other.has("weight"));

const isNumeric = (cells: Cells) => parseIndicatorValue(fold(cells.get("actual")?.text ?? "")).value !== null;
const targetOf = (cells: Cells) => parseIndicatorValue(fold(cells.get("target")?.text ?? ""));
const hasSign = (cells: Cells) => targetOf(cells).operator !== null;

function isBareNumber(cells: Cells): boolean {
  const { value, operator } = targetOf(cells);
  return value !== null && operator === null && !cells.has("operator");
}
