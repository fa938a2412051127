import type { Cell } from "../../documents/block.ts";
import {
  INDICATOR_COLUMNS,
  type IndicatorColumn,
  UNPUBLISHED_COLUMNS,
} from "../../model/labels/indicators.ts";
import { saysNothingAsPrinted } from "../../model/nothing.ts";
import type { PrintedColumns } from "../../model/printed.ts";
import { parseDecimal, toNumber } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { parseRate } from "../../values/rate.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { lookUp } from "../labels/look-up.ts";
import { type Header, indexOfColumn, readHeader } from "../layout/header.ts";

export type IndicatorHeader = Header<IndicatorColumn>;

/** Whether a column is known to hold no figure of performance. */
export const isUnpublished = ({ label }: Cell) => lookUp(UNPUBLISHED_COLUMNS, label) !== undefined;

/**
 * Whether nothing is lost with a cell under a column: one that says nothing of performance, a remark without words, or
 * one that follows from its row: 折算得分 from the score and its share, 完成率 and 偏差率 from the target and the actual.
 * @param row what stands under the columns that are known
 */
export function isPassedOver(column: Cell, cell: Cell, row: ReadonlyMap<string, Cell>): boolean {
  const fate = lookUp(UNPUBLISHED_COLUMNS, column.label);
  if (fate === "folded") return isFolded(cell, row);
  if (fate === "ratio" || fate === "deviation") return followsFromRow(cell, fate, row);
  return fate === "passed" || (fate === "told" && saysNothingAsPrinted(cell.text));
}

// 24 points of 30% are 7.2: counted in the last digit that is printed
function isFolded(cell: Cell, row: ReadonlyMap<string, Cell>): boolean {
  const [folded, score, share] = [cell, row.get("score"), row.get("weight")].map((own) =>
    parseDecimal(fold(own?.text ?? "")),
  );
  if (!folded || !score || !share) return false;
  const product = (toNumber(score) * toNumber(share)) / 100;
  return Math.abs(product - toNumber(folded)) * 10 ** folded.scale <= HALF_A_DIGIT;
}

// 11 of 10 are 110%, a deviation of 10%; where less is better 9 of 10 may be either way round, and a ratio may end at 100%
function followsFromRow(cell: Cell, fate: "ratio" | "deviation", row: ReadonlyMap<string, Cell>): boolean {
  const printed = parseRate(cell.text)?.percent ?? parseDecimal(fold(cell.text));
  const [target, actual] = [row.get("target"), row.get("actual")].map(
    (own) => own && parseIndicatorValue(own.text).value,
  );
  if (!printed || !target || !actual) return false;
  const [wanted, reached, said] = [target, actual, printed].map(toNumber);
  if (!wanted || !reached) return wanted !== 0 && reached === 0 && said === (fate === "ratio" ? 0 : -100);
  const ratios = [reached / wanted, wanted / reached].map((ratio) => ratio * 100);
  const capped = ratios.map((ratio) => Math.min(100, ratio));
  const told = fate === "ratio" ? [...ratios, ...capped] : ratios.map((ratio) => ratio - 100);
  return told.some((own) => Math.abs(own - (said ?? 0)) * 10 ** printed.scale <= HALF_A_DIGIT);
}

/** A figure is rounded at its last digit, and a product of decimals is not exact. */
const HALF_A_DIGIT = 0.5 + 1e-6;

/** Fewer columns are a header only where they are name, target and actual, and nothing else. */
const FEWEST_COLUMNS = 4;
const FIGURES: (IndicatorColumn | undefined)[] = ["target", "actual"];

/** The row 一级指标 | 二级指标 | 三级指标 | …; null for any other. */
export function readIndicatorHeader(cells: Cell[], year: number | null = null): IndicatorHeader | null {
  if (!mayBeHeader(cells)) return null;
  const header = readHeader(cells, INDICATOR_COLUMNS, year);
  const has = (key: IndicatorColumn) => indexOfColumn(header, key) !== null;
  // beside a column that is not known, a target or an actual may be what that column holds
  // without its target or its actual a row says nothing, and which of two is meant nobody can tell
  if (header.doubtful.some((cell) => FIGURES.includes(lookUpColumn(INDICATOR_COLUMNS, cell.label))))
    return null;
  const unknown = header.others.filter(({ cell }) => !header.doubtful.includes(cell));
  const isSure = (has("target") && has("actual")) || unknown.every(({ cell }) => isUnpublished(cell));
  const isPlain = has("name") && has("target") && has("actual") && header.others.length === 0;
  const isWide = header.columns.length + header.doubtful.length >= FEWEST_COLUMNS;
  return has("name") && (isWide || isPlain) && isSure ? header : null;
}

/** Says of an evaluation which columns its indicators stand under. */
export function printIndicators(header: IndicatorHeader, { printed }: { printed: PrintedColumns }): void {
  printed.indicators = true;
  printed.reason = indexOfColumn(header, "reason") !== null;
}
