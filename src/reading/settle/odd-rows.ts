import { fold } from "../../values/fold.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../values/indicator-value.ts";
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
  const placed = rows.flatMap((cells, index) => (cells ? [{ row: asked(cells), index }] : []));
  if (placed.length > MOST_ROWS_COMPARED) return new Set();
  return new Set(
    placed
      .filter(({ row, index }) => {
        const others = placed.filter((own) => own.index !== index).map((own) => own.row);
        return (
          others.length >= FEWEST_OTHERS &&
          (isUnsigned(row, others) || isUnweighed(row, others) || isReason(row, others))
        );
      })
      .map(({ index }) => index),
  );
}

/** The cells of a row, and what its figures mean: every other row asks for them. */
interface Row {
  cells: Cells;
  target: IndicatorValue;
  isNumeric: boolean;
}

function asked(cells: Cells): Row {
  const meaning = (key: IndicatorColumn) => parseIndicatorValue(fold(cells.get(key)?.text ?? ""));
  return { cells, target: meaning("target"), isNumeric: meaning("actual").value !== null };
}

function isUnsigned(row: Row, others: Row[]): boolean {
  const isMissing =
    FIGURES.some((key) => !row.cells.has(key) && others.every(({ cells }) => cells.has(key))) ||
    (!row.isNumeric && others.every(({ isNumeric }) => isNumeric));
  const hasSign = ({ cells, target }: Row) => cells.has("operator") || target.operator !== null;
  return isMissing && isBareNumber(row) && others.every(hasSign);
}

/** Words that say what was reached; others in the place of a number may be why it was not. */
const RESULT = /完成|达|合格|实现|已|未|全|符合|好|优|满意|及时|按|是|无|有|\d/;

// 汛期停工 where 完成值 vanished
function isReason({ cells, target, isNumeric }: Row, others: Row[]): boolean {
  const text = cells.get("actual")?.text ?? "";
  const isWanted = target.value !== null && text !== "" && !cells.has("reason");
  return isWanted && !isNumeric && !RESULT.test(text) && others.every((other) => other.isNumeric);
}

const isUnweighed = ({ cells }: Row, others: Row[]) =>
  cells.has("score") &&
  !cells.has("weight") &&
  others.every((other) => other.cells.has("score") && other.cells.has("weight"));

const isBareNumber = ({ cells, target: { value, operator } }: Row) =>
  value !== null && operator === null && !cells.has("operator");
