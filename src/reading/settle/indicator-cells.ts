import type { Cell } from "../../documents/block.ts";
import type { IndicatorColumn } from "../../model/labels/indicators.ts";
import { LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import { compareDecimals, parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { inOneUnit, parseIndicatorValue } from "../../values/indicator-value.ts";
import { once } from "../../values/once.ts";
import { isPartOfAbove } from "../blocks/indicator-name.ts";
import { isOperator, isSign, isUnit } from "../blocks/indicator-target.ts";
import { lookUp } from "../labels/look-up.ts";
import { type Header, indexOfColumn, type OtherColumn } from "../layout/header.ts";
import { rivalsOf } from "./rivals.ts";
import { endOf, type Slot, type Token } from "./row.ts";
import { likeliest } from "./settle.ts";

type Column = IndicatorColumn | OtherColumn;
type Placed = Map<Column, Cell>;

/**
 * The values of an indicator row under the columns of its header: in place where target and weight are there, else as a
 * row that drifted as a whole, else what of it stands in place.
 * @param missing how many cells the row has less than its header: one may be missing in its middle
 * @returns null where the cells may as well stand under other columns: that is a notice, not a guess
 */
export function placeValues(
  name: Token,
  values: Token[],
  header: Header<IndicatorColumn>,
  missing: number,
): Placed | null {
  const nameAt = indexOfColumn(header, "name") ?? 0;
  const slots = slotsOf(header);
  const placed = place(name, values, slots);
  if (!placed) return null;
  const isScored = slots.some(({ key }) => key === "score");
  const isMoved = name.cell.span === undefined && name.index !== nameAt;
  if (isUnlike(placed)) return null;
  if (isScored && !isPartOfAbove(name.cell) && mayHaveSlid(placed)) return null;
  if ((missing > 0 || isMoved) && isAboveWeight(placed)) return null;
  if (missing > 0 && isScored && !isWhole(placed, slots, header.length - nameAt - 1 - missing)) return null;
  // beside its column a row may have lost cells on either side: its points are both there, or target and actual are alike
  const hasWeights = slots.some(({ key }) => key === "weight");
  if (isScored && hasWeights && isMoved && placed.has("weight") !== placed.has("score")) return null;
  if (!isScored && (missing > 0 || (isMoved && !placed.has("reason"))) && !isAlike(placed)) return null;
  return isNamed(name, placed, nameAt, slots) ? placed : null;
}

/** The columns behind the name, in their order and counted from it: the same for every row of a table. */
const slotsOf = once((header: Header<IndicatorColumn>): Slot<Column>[] => {
  const nameAt = indexOfColumn(header, "name") ?? 0;
  return [
    ...header.columns.map(
      ({ key, index }): Slot<Column> => ({ key, offset: index - nameAt, fits: FITS[key] ?? isAnything }),
    ),
    ...header.others.map(
      ({ index }): Slot<Column> => ({ key: `other-${index}`, offset: index - nameAt, fits: isAnything }),
    ),
  ]
    .filter(({ offset }) => offset > 0)
    .sort((a, b) => a.offset - b.offset);
});

/** The known ones of them. */
const columnsBehind = once((header: Header<IndicatorColumn>) => {
  const nameAt = indexOfColumn(header, "name") ?? 0;
  return header.columns.filter(({ index }) => index > nameAt).sort((a, b) => a.index - b.index);
});

/** The readings of a row that could not be told apart; none where there are not two. */
export function rivalsOfIndicator(values: Token[], header: Header<IndicatorColumn>): string[] {
  const nameAt = indexOfColumn(header, "name") ?? 0;
  const columns = header.columns.filter(({ index }) => index > nameAt);
  const slots = columns.map(
    ({ key, index }): Slot<IndicatorColumn> => ({ key, offset: index, fits: FITS[key] ?? isAnything }),
  );
  return rivalsOf(
    values,
    slots.sort((a, b) => a.offset - b.offset),
    (key) => columns.find((column) => column.key === key)?.cell.label ?? key,
  );
}

/**
 * The values of a row that has every figure of its header, one behind the other without a blank between: it lost nothing
 * but blank cells and merged labels in front, wherever it stands.
 * @param isBehindLabel whether a printed group label of the row stands right before its name
 * @returns null where a figure is missing, or where nothing says that the first cell is the name
 */
export function placeWhole(
  name: Token,
  values: Token[],
  header: Header<IndicatorColumn>,
  isBehindLabel: boolean,
): Placed | null {
  const slots = columnsBehind(header);
  const figures = slots.findLastIndex(({ key }) => !TEXTS.includes(key)) + 1;
  const isScored = slots.some(({ key }) => key === "score");
  // words at the end of a row that lacks its last column may be those of that column
  const isAmbiguous =
    values.length < slots.length && (FITS[slots[figures - 1]?.key ?? "name"] ?? isAnything) !== isScore;
  if (isAmbiguous) return null;
  const isOpen = header.others.length > 0 || header.columns.some(({ key }) => key === "content");
  if (!isScored || isOpen || values.length < figures || values.length > slots.length) return null;
  if (values.some(({ index }, at) => index !== name.index + at + 1) || !isProse(name.cell.text)) return null;
  const placed: Placed = new Map();
  for (const [at, { cell }] of values.entries()) {
    const key = slots[at]?.key;
    if (!key || !(FITS[key] ?? isAnything)(cell.text)) return null;
    placed.set(key, cell);
  }
  const isLabelled = [name.cell, placed.get("target")].some((cell) => cell && isGroupLabel(cell));
  return !isLabelled && !isUnlike(placed) && !isAboveWeight(placed) && (isBehindLabel || isAlike(placed))
    ? placed
    : null;
}

function place(name: Token, values: Token[], slots: Slot<Column>[]): Placed | null {
  const has = (key: Column) => slots.some((slot) => slot.key === key);
  const standing = slots.map((slot) => ({ ...slot, offset: slot.offset + endOf(name) }));
  const find = (accept: (found: Placed, isInPlace: boolean) => boolean) =>
    likeliest(values, standing, accept);
  // a table of scores alone has no other column to tell a weight from a score by
  const needed = (has("target") ? IN_PLACE : SCORED).filter(has);
  const inPlace = find((found, isInPlace) => isInPlace && needed.every((key) => found.has(key)));
  if (inPlace) return inPlace;
  // the column beside the name as well: where it is empty, the name may be what belongs there
  const complete = [...FIGURES.filter(has), ...slots.slice(0, 1).map(({ key }) => key)];
  // a column that is not known takes any cell, so that no row beside its header can be told from one in place
  const mayDrift = !slots.some(({ key }) => key.startsWith("other-"));
  const drifted =
    mayDrift && find((found, isInPlace) => !isInPlace && complete.every((key) => found.has(key)));
  if (drifted && (has("score") || isAlike(drifted))) return drifted;
  // two different texts may be target and actual as well as actual and reason
  if (drifted && isProse(drifted.get("target")?.text ?? "")) return null;
  if (!has("target")) return null;
  return find((found, isInPlace) => isInPlace && FIGURES.some((key) => found.has(key)));
}

// where the name is blank, the target stands first; points or an actual say that it is not so
function isNamed({ cell, index }: Token, placed: Placed, nameAt: number, slots: Slot<Column>[]): boolean {
  const target = placed.get("target");
  if (!isProse(cell.text) || cell.label === target?.label) return false;
  // a group label in the place of a name or of a target: the cells stand beside their columns
  if (isGroupLabel(cell) || (target && isGroupLabel(target))) return false;
  return index <= nameAt || slots.some(({ key }) => key === "score") || placed.has("actual");
}

// a row that ends early has all its figures: what it lacks are texts behind the last of them
function isWhole(placed: Placed, slots: Slot<Column>[], length: number): boolean {
  const last = slots.findLast(({ offset }) => offset <= length);
  return (
    slots.every(
      ({ key, offset }) =>
        !key.startsWith("other-") && (offset > length ? TEXTS.includes(key) : placed.has(key)),
    ) && !(last && last !== slots.at(-1) && mayStandBehind(placed, last.key))
  );
}

// words at the end of such a row may be those of a column behind: a reason where 完成值 vanished
function mayStandBehind(placed: Placed, key: Column): boolean {
  return key === "actual" ? !isAlike(placed) : isProse(placed.get(key)?.text ?? "");
}

// points are never above the weight, so that a row in doubt with such stands beside its columns
function isAboveWeight(placed: Placed): boolean {
  const [weight, score] = [placed.get("weight"), placed.get("score")].map((cell) =>
    parseDecimal(fold(cell?.text ?? "")),
  );
  return Boolean(weight && score && compareDecimals(score, weight) > 0);
}

// where 完成值 vanished, the weight stands in its place and the score in that of the weight
function mayHaveSlid(placed: Placed): boolean {
  const actual = placed.get("actual");
  return actual !== undefined && isScore(actual.text) && !placed.has("score");
}

// without weights a drift shows only in a target and an actual of one kind: 0 | 0, 运行良好 | 运行良好
function isAlike(placed: Placed): boolean {
  const [target, actual] = [placed.get("target")?.text ?? "", placed.get("actual")?.text ?? ""];
  const [wanted, reached] = [parseIndicatorValue(target), parseIndicatorValue(actual)];
  // a unit beside a bare target may be the words of a reason: 3个标段延误
  const isOfOneKind = inOneUnit(wanted, reached) !== null && (reached.unit === "" || wanted.unit !== "");
  return fold(target) === fold(actual) || isOfOneKind;
}

// 任务|完成|≥800户: a bound belongs behind no target in words; the name broke in two
const isUnlike = (placed: Placed) =>
  isProse(placed.get("target")?.text ?? "0") && /^\s*[≥≤<>≧≦]\s*\d/.test(placed.get("actual")?.text ?? "");

const isGroupLabel = ({ label }: Cell) =>
  /指标(?:\([^)]*\))?$/.test(label) && (lookUp(LEVEL1, label) ?? lookUp(LEVEL2, label)) !== undefined;

const TEXTS: Column[] = ["reason", "content", "standard"];
const IN_PLACE: IndicatorColumn[] = ["target", "weight"];
const SCORED: IndicatorColumn[] = ["weight", "score"];
const FIGURES: IndicatorColumn[] = ["target", "actual", "weight", "score"];

const isAnything = () => true;
const isScore = (text: string) => parseDecimal(fold(text)) !== null;
const isProse = (text: string) => parseIndicatorValue(text).value === null;
const FITS: Partial<Record<IndicatorColumn, (text: string) => boolean>> = {
  operator: isOperator,
  // a sign alone wants nothing, and nothing was reached by it
  target: (text) => !isSign(text),
  actual: (text) => !isSign(text),
  unit: isUnit,
  weight: isScore,
  score: isScore,
  // a form that wants no cell blank has 0 where there is nothing to explain
  reason: (text) => isProse(text) || text === "0",
  content: isProse,
  standard: isProse,
};
