import type { IndicatorColumn } from "../../model/labels/indicators.ts";
import { fold } from "../../values/fold.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../values/indicator-value.ts";
import { MOST_ROWS_COMPARED } from "../limits.ts";

type Cells = ReadonlyMap<string, { text: string }>;

/** Fewer other rows than these are no custom of a table. */
const FEWEST_OTHERS = 2;
const FIGURES = ["actual", "weight", "score"] as const satisfies IndicatorColumn[];

/**
 * Rows that are unlike all others of their table where something is missing from them, so that their cells may be those
 * of other columns: a target without a sign where every other has one, beside a blank or words that are none elsewhere; a score
 * without the weight that every other has; words of no result where every other reached a number.
 * @param rows the placed cells of each row by their columns; null for a row that was not placed
 */
export function oddRows(rows: (Cells | null)[]): Set<number> {
  const placed = rows.flatMap((cells, index) => (cells ? [{ row: asked(cells), index }] : []));
  if (placed.length > MOST_ROWS_COMPARED || placed.length <= FEWEST_OTHERS) return new Set();
  const custom = customOf(placed.map(({ row }) => row));
  const odd = placed.filter(
    ({ row }) => isUnsigned(row, custom) || isUnweighed(row, custom) || isReason(row, custom),
  );
  return new Set(odd.map(({ index }) => index));
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

/** How many rows of a table are not as the others may be; where one is, and it is asked for, all others keep the custom. */
interface Custom {
  without: Record<(typeof FIGURES)[number], number>;
  withoutNumber: number;
  withoutSign: number;
  withoutPoints: number;
}

function customOf(rows: Row[]): Custom {
  const count = (isSo: (row: Row) => boolean) => rows.reduce((sum, row) => (isSo(row) ? sum + 1 : sum), 0);
  return {
    without: {
      actual: count(({ cells }) => !cells.has("actual")),
      weight: count(({ cells }) => !cells.has("weight")),
      score: count(({ cells }) => !cells.has("score")),
    },
    withoutNumber: count(({ isNumeric }) => !isNumeric),
    withoutSign: count((row) => !hasSign(row)),
    withoutPoints: count(({ cells }) => !(cells.has("score") && cells.has("weight"))),
  };
}

const hasSign = ({ cells, target }: Row) => cells.has("operator") || target.operator !== null;

function isUnsigned(row: Row, custom: Custom): boolean {
  const isMissing =
    FIGURES.some((key) => !row.cells.has(key) && custom.without[key] === 1) ||
    (!row.isNumeric && custom.withoutNumber === 1);
  return isMissing && isBareNumber(row) && custom.withoutSign === 1;
}

/** Words that say what was reached; others in the place of a number may be why it was not. */
const RESULT = /完成|达|合格|实现|已|未|全|符合|好|优|满意|及时|按|是|无|有|\d/;

// 汛期停工 where 完成值 vanished
function isReason({ cells, target, isNumeric }: Row, custom: Custom): boolean {
  const text = cells.get("actual")?.text ?? "";
  const isWanted = target.value !== null && text !== "" && !cells.has("reason");
  return isWanted && !isNumeric && !RESULT.test(text) && custom.withoutNumber === 1;
}

const isUnweighed = ({ cells }: Row, custom: Custom) =>
  cells.has("score") && !cells.has("weight") && custom.withoutPoints === 1;

const isBareNumber = ({ cells, target: { value, operator } }: Row) =>
  value !== null && operator === null && !cells.has("operator");
