import { compareDecimals, parseDecimal, sumDecimals } from "../../../values/decimal.ts";
import { parseIndicatorValue } from "../../../values/indicator-value.ts";
import type { IndicatorKey } from "../heads.ts";
import type { Piece } from "../token.ts";
import { isNumber } from "../words.ts";
import type { Points, State } from "./state.ts";

/** Points that nobody could read: no sum with them is whole. */
export const UNREAD: Points = { weight: "?", score: "?" };

/**
 * The pieces behind the name of an indicator under their columns, if the numbers at their end are its points: behind the
 * name alone, or behind what only a target can be (≥90%).
 * @param keys the columns behind the name
 * @returns null where they may stand otherwise
 */
export function asPoints(values: Piece[], keys: IndicatorKey[]): Map<IndicatorKey, Piece> | null {
  const isWhole = (["target", "weight", "score"] as const).every((key) => keys.includes(key));
  const [target, weight, score] = values.length === 2 ? [undefined, ...values] : values;
  if (!isWhole || values.length > 3 || !weight || !score) return null;
  if (keys.indexOf("weight") > keys.indexOf("score") || keys.indexOf("target") > keys.indexOf("weight"))
    return null;
  if (!isNumber(weight.label) || !isNumber(score.label)) return null;
  const { operator, value } = parseIndicatorValue(target?.label ?? "");
  if (target && (operator === null || value === null)) return null;
  return new Map<IndicatorKey, Piece>([
    ...(target ? [["target", target] as const] : []),
    ["weight", weight],
    ["score", score],
  ]);
}

/** The points of a row whose columns are known; null where it has none. */
export function pointsOf(weight: Piece | undefined | null, score: Piece | undefined | null): Points | null {
  const [own, reached] = [weight, score].map((piece) =>
    piece && isNumber(piece.label) ? piece.label : null,
  );
  if (own === null && reached === null) return null;
  return own && reached ? { weight: own, score: reached } : UNREAD;
}

/**
 * Ends the indicators at their total: rows whose points were not certain are believed where the points of all rows and
 * of the rate then add up to both printed sums.
 */
export function closePoints(state: State, total: Points | null): void {
  const { open, points } = state;
  Object.assign(state, { open: [], points: [] });
  if (open.length === 0 || !total) return;
  const all = [...points, ...open];
  const isWhole = (["weight", "score"] as const).every((key) =>
    isSum(
      total[key],
      all.map((own) => own[key]),
    ),
  );
  if (isWhole) for (const { row, cells } of open) Object.assign(row, { cells, unplaced: false });
}

function isSum(total: string, parts: string[]): boolean {
  const sum = parseDecimal(total);
  const numbers = parts.flatMap((part) => parseDecimal(part) ?? []);
  return sum !== null && numbers.length === parts.length && compareDecimals(sum, sumDecimals(numbers)) === 0;
}
