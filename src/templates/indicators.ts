import type { Cell } from "../documents/block.ts";
import { judge } from "../model/completion.ts";
import type { Indicator } from "../model/evaluation.ts";
import { type Decimal, parseDecimal } from "../values/decimal.ts";
import { fold } from "../values/fold.ts";
import { parseIndicatorValue } from "../values/indicator-value.ts";
import { shorten } from "./claims.ts";
import type { Draft } from "./draft.ts";
import type { Context } from "./form.ts";
import { type Header, indexOfColumn, readHeader } from "./header.ts";
import { type LevelLabel, type PrintedLevels, readLevel1, resolveLevels, takeLevels } from "./levels.ts";
import { placeTokens, read, readText, type Slot, tokensOf } from "./row.ts";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "./vocabulary.ts";

export type IndicatorHeader = Header<IndicatorColumn>;

/** An indicator row before the labels that merged cells lost are restored. */
export interface IndicatorRow {
  printed: PrintedLevels;
  name: Cell;
  cells: Map<IndicatorColumn, Cell>;
}

/** The row 一级指标 | 二级指标 | 三级指标 | …; null for any other. */
export function readIndicatorHeader(cells: Cell[]): IndicatorHeader | null {
  const header = readHeader(cells, INDICATOR_COLUMNS);
  return indexOfColumn(header, "name") !== null && header.columns.length >= 4 ? header : null;
}

/**
 * One indicator row: group labels, name, then the values under their columns.
 * @param loose a level-1 label that stood on lines of its own above this row
 * @returns null where the row is none or cannot be placed; the second is a notice
 */
export function readIndicatorRow(
  cells: Cell[],
  header: IndicatorHeader,
  loose: LevelLabel | null,
  { claims }: Context,
): IndicatorRow | null {
  const { level1, level2, rest } = takeLevels(tokensOf(cells));
  const [name, ...values] = rest;
  const nameAt = indexOfColumn(header, "name");
  if (!name || nameAt === null || values.length === 0) return null;
  const slots = header.columns
    .filter(({ index }) => index > nameAt)
    .map(
      ({ key, index }): Slot<IndicatorColumn> => ({
        key,
        offset: index - nameAt,
        fits: FITS[key] ?? isAnything,
      }),
    );
  const has = (key: IndicatorColumn) => slots.some((slot) => slot.key === key);
  const needed = (["target", "weight"] as const).filter(has);
  const complete = (["target", "actual", "weight", "score"] as const).filter(has);
  const placed =
    placeTokens(values, name.index, slots, (found, shift) =>
      (shift === 0 ? needed : complete).every((key) => found.has(key)),
    ) ?? placeTokens(values, name.index, slots, (found, shift) => shift === 0 && found.size > 0);
  if (!placed) {
    const message = `「${shorten(name.cell.text)}」一行的各格与表头各列对不上`;
    claims.doubt("unplaced-cells", message, name.cell, ...values.map(({ cell }) => cell));
    return null;
  }
  const weight = readNumber(placed.get("weight"))?.value ?? null;
  return { printed: { level1: level1 ?? loose, level2, weight }, name: name.cell, cells: placed };
}

/** The rows of one evaluation as indicators, with their labels restored, judged and claimed. */
export function finishIndicators(rows: IndicatorRow[], draft: Draft, { claims }: Context): void {
  const levels = resolveLevels(rows.map(({ printed }) => printed));
  rows.forEach(({ printed, name, cells }, index) => {
    const ordinal = index + 1;
    const id = `${draft.id}-${String(ordinal).padStart(2, "0")}`;
    const { level1 = null, level2 = null } = levels[index] ?? {};
    if (!level1)
      claims.note("missing-level", `「${shorten(name.text)}」的一级指标没有印出，也无从还原`, name.at);
    const value = (key: IndicatorColumn) => {
      const cell = cells.get(key);
      return cell ? read(cell, parseIndicatorValue) : null;
    };
    const [target, actual] = [value("target"), value("actual")];
    const [weight, score] = [readNumber(cells.get("weight")), readNumber(cells.get("score"))];
    const labels = [printed.level1, printed.level2].flatMap((label) => label ?? []);
    for (const { cell, label, weight: own } of labels) {
      if (!own || draft.groupWeights.some((group) => group.label === label)) continue;
      draft.groupWeights.push({
        label,
        level: readLevel1(cell) ? 1 : 2,
        weight: { text: cell.text, at: cell.at, value: own },
      });
    }
    const judged = {
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      weight: weight?.value ?? null,
    };
    const indicator: Indicator = {
      id,
      ordinal,
      level1,
      level2,
      name: { text: name.text, at: name.at, value: name.text },
      target,
      actual,
      content: readText(cells.get("content")),
      standard: readText(cells.get("standard")),
      weight,
      score,
      reason: readText(cells.get("reason")),
      ...judge({ name: name.text, ...judged, score: score?.value ?? null }),
    };
    draft.indicators.push(indicator);
    claims.use(`${draft.form}:${id}`, name, ...cells.values(), ...labels.map(({ cell }) => cell));
  });
}

const isAnything = () => true;
const isScore = (text: string) => parseDecimal(fold(text)) !== null;
const isProse = (text: string) => parseIndicatorValue(text).value === null;
const FITS: Partial<Record<IndicatorColumn, (text: string) => boolean>> = {
  weight: isScore,
  score: isScore,
  reason: isProse,
  content: isProse,
  standard: isProse,
};

function readNumber(cell: Cell | undefined) {
  return cell ? read<Decimal>(cell, (text) => parseDecimal(fold(text))) : null;
}
