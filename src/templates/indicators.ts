import type { Cell } from "../documents/block.ts";
import { judge } from "../model/completion.ts";
import type { Indicator } from "../model/evaluation.ts";
import { type Decimal, parseDecimal } from "../values/decimal.ts";
import { fold } from "../values/fold.ts";
import { parseIndicatorValue } from "../values/indicator-value.ts";
import { shorten } from "./claims.ts";
import { type Draft, usedBy } from "./draft.ts";
import type { Context } from "./form.ts";
import { type Header, indexOfColumn, readHeader } from "./header.ts";
import {
  type Levels,
  NO_LEVELS,
  type PrintedLevels,
  readLevel1,
  resolveLevels,
  takeLevels,
} from "./levels.ts";
import { placeTokens, read, readText, type Slot, type Token, tokensOf } from "./row.ts";
import { bare, INDICATOR_COLUMNS, type IndicatorColumn, TOTAL_LABELS } from "./vocabulary.ts";

export type IndicatorHeader = Header<IndicatorColumn>;

/** An indicator row before the labels that merged cells lost are restored; its cells are null where none could be placed. */
export interface IndicatorRow {
  printed: PrintedLevels;
  name: Cell;
  cells: Map<IndicatorColumn, Cell> | null;
}

/** The row 一级指标 | 二级指标 | 三级指标 | …; null for any other. */
export function readIndicatorHeader(cells: Cell[]): IndicatorHeader | null {
  const header = readHeader(cells, INDICATOR_COLUMNS);
  return indexOfColumn(header, "name") !== null && header.columns.length >= 4 ? header : null;
}

/**
 * One indicator row: group labels, name, then the values under their columns.
 * @param loose the labels that stood on lines of their own above this row
 * @returns no row where it is none; one that cannot be placed is a notice, and counts for the labels of the others
 */
export function readIndicatorRow(
  cells: Cell[],
  header: IndicatorHeader,
  loose: Levels,
  { claims }: Context,
): { row: IndicatorRow | null; loose: Levels } {
  const { level1, level2, rest } = takeLevels(tokensOf(cells), header);
  const [name, ...values] = rest;
  const nameAt = indexOfColumn(header, "name");
  if (!name || nameAt === null || values.length === 0) return { row: null, loose };
  const levels = { level1: level1 ?? loose.level1, level2: level2 ?? (level1 ? null : loose.level2) };
  const slots = header.columns
    .filter(({ index }) => index > nameAt)
    .map(
      ({ key, index }): Slot<IndicatorColumn> => ({
        key,
        offset: index - nameAt,
        fits: FITS[key] ?? isAnything,
      }),
    );
  const placed = placeValues(values, name.index, slots);
  if (!placed || !isNamed(name, placed, nameAt, slots)) {
    const message = `「${shorten(name.cell.text)}」一行的各格与表头各列对不上`;
    claims.doubt("unplaced-cells", message, name.cell, ...values.map(({ cell }) => cell));
    const printed = { ...levels, weight: null, unweighed: true };
    return { row: { printed, name: name.cell, cells: null }, loose: NO_LEVELS };
  }
  const weight = readNumber(placed.get("weight"))?.value ?? null;
  const unweighed = weight === null && indexOfColumn(header, "weight") !== null;
  const printed = { ...levels, weight, unweighed };
  return { row: { printed, name: name.cell, cells: placed }, loose: NO_LEVELS };
}

// where the name is blank, the target stands first; points or an actual say that it is not so
function isNamed(
  { cell, index }: Token,
  placed: Map<IndicatorColumn, Cell>,
  nameAt: number,
  slots: Slot<IndicatorColumn>[],
): boolean {
  if (!isProse(cell.text) || cell.label === placed.get("target")?.label) return false;
  const [first] = slots;
  if (index > nameAt && first && !placed.has(first.key)) return false;
  return index <= nameAt || slots.some(({ key }) => key === "score") || placed.has("actual");
}

// in place where target and weight are there, else as a drifted row, else what of it stands in place
function placeValues(
  values: Token[],
  label: number,
  slots: Slot<IndicatorColumn>[],
): Map<IndicatorColumn, Cell> | null {
  const has = (key: IndicatorColumn) => slots.some((slot) => slot.key === key);
  const needed = (["target", "weight"] as const).filter(has);
  const complete = (["target", "actual", "weight", "score"] as const).filter(has);
  const place = (accept: (found: Map<IndicatorColumn, Cell>, shift: number) => boolean) =>
    placeTokens(values, label, slots, accept);
  const inPlace = place((found, shift) => shift === 0 && needed.every((key) => found.has(key)));
  if (inPlace) return mayHaveSlid(inPlace) && has("score") ? null : inPlace;
  const drifted = place((found, shift) => shift !== 0 && complete.every((key) => found.has(key)));
  if (drifted && (has("score") || isAlike(drifted))) return drifted;
  // two different texts may be target and actual as well as actual and reason
  if (drifted && isProse(drifted.get("target")?.text ?? "")) return null;
  const figures = ["target", "actual", "weight", "score"] as const;
  const partly = place((found, shift) => shift === 0 && figures.some((key) => found.has(key)));
  return partly && mayHaveSlid(partly) && has("score") ? null : partly;
}

/**
 * 总分 | 100 | 97.99: the weights' sum, then the score; a lone number is the score where it stands in that column.
 * @returns whether the row is of this kind; it ends the table
 */
export function readTotal(
  cells: Cell[],
  header: IndicatorHeader,
  draft: Draft,
  { claims }: Context,
): boolean {
  const [label, ...values] = tokensOf(cells);
  if (!label || !TOTAL_LABELS.has(bare(label.cell.label))) return false;
  const numbers = values.map(({ cell }) => read(cell, (text) => parseDecimal(fold(text))));
  const isScore =
    numbers.length === 2 ||
    indexOfColumn(header, "weight") === null ||
    values[0]?.index === indexOfColumn(header, "score");
  if (!isScore || numbers.length === 0 || numbers.length > 2 || numbers.some(({ value }) => value === null)) {
    claims.doubt("unread-total", "总分一行没有读懂", label.cell, ...values.map(({ cell }) => cell));
    return true;
  }
  draft.totalScore = numbers.at(-1) ?? null;
  draft.totalWeight = numbers.length === 2 ? (numbers[0] ?? null) : null;
  claims.use(usedBy(draft), label.cell, ...values.map(({ cell }) => cell));
  return true;
}

/** The rows of one evaluation as indicators, with their labels restored, judged and claimed. */
export function finishIndicators(rows: IndicatorRow[], draft: Draft, { claims }: Context): void {
  const levels = resolveLevels(rows.map(({ printed }) => printed));
  rows.forEach(({ printed, name, cells }, index) => {
    if (!cells) return;
    const ordinal = draft.indicators.length + 1;
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

// where 完成值 vanished, the weight stands in its place and the score in that of the weight
function mayHaveSlid(found: Map<IndicatorColumn, Cell>): boolean {
  const actual = found.get("actual");
  return actual !== undefined && isScore(actual.text) && !found.has("score");
}

// without weights a drift shows only in a target and an actual of one kind: 0 | 0, 运行良好 | 运行良好
function isAlike(found: Map<IndicatorColumn, Cell>): boolean {
  const [target, actual] = [found.get("target")?.text ?? "", found.get("actual")?.text ?? ""];
  return fold(target) === fold(actual) || (!isProse(target) && !isProse(actual));
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
