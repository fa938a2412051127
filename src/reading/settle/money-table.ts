import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import type { MoneyColumn } from "../../model/labels/money.ts";
import { parseDecimal, toNumber } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate, toRatio } from "../../values/rate.ts";
import { sourceOf } from "../blocks/fund-labels.ts";
import type { FundsHeader } from "../blocks/money.ts";
import type { OtherColumn } from "../layout/header.ts";
import { shiftByParts } from "./parts-tell.ts";
import { bareRate, isOfOneAmount, isSettledByRate, isShareOfPoints } from "./rate-evidence.ts";
import { rivalsOf } from "./rivals.ts";
import { endOf, type Slot, type Token } from "./row.ts";
import { borneOut, inPlace, type Placing, placings, type Verdict } from "./settle.ts";

export type Column = MoneyColumn | OtherColumn;
export type Placed = Map<Column, Cell>;

/** A money row before its cells are given to columns: its printed cells, its label and what stands behind it. */
export interface UnplacedMoney {
  cells: Cell[];
  label: Token;
  values: Token[];
}

/** A row whose columns are known, and whether arithmetic tells them rather than their place. */
export interface SettledRow {
  placed: Placed;
  isByArithmetic: boolean;
}

/** How far a score may be from its weight's share of the rate, in parts of the weight: some forms give whole points. */
const NEAR = 0.1;

/**
 * Gives the cells of all money rows of a table to the columns of their header, in whatever order the rows stand. A row
 * in its place under a whole header is believed whatever its arithmetic says, unless another row is known to stand
 * beside the header; any other only where its own rate tells which amount is which, or where the rows around it do.
 * @returns null for a row that fits no placing for certain: that is a notice, not a guess
 */
export function settleMoney(rows: UnplacedMoney[], header: FundsHeader): (SettledRow | null)[] {
  const slots = slotsOf(header);
  const standing = rows.map(({ values }) => inPlace(values, slots));
  // most rows are borne out where they stand, and nobody asks where else they might
  const searched = new Map<number, Placing<Column>[]>();
  const openOf = (index: number) => {
    const known = searched.get(index) ?? placings(rows[index]?.values ?? [], slots);
    searched.set(index, known);
    return known;
  };
  const told = rows.map((_, index) => {
    const own = standing[index];
    // the rate bears out a row as long as its header where it stands, whatever points it lacks
    const isBorneOut =
      own &&
      rows[index]?.cells.length === header.length &&
      isSettledByRate(own.placed, header.unit) &&
      (!isBareZero(own.placed.get("rate")) || header.inPercent);
    return isBorneOut ? own : borneOut(openOf(index), [(placed) => weighRate(placed, header)]);
  });
  const byParts = told.some((own) => own !== null) ? null : shiftOfParts(rows, openOf, header);
  if (byParts !== null)
    rows.forEach(({ values }, index) => {
      if (values.length > 0) told[index] = openOf(index).find(({ shift }) => shift === byParts) ?? null;
    });
  const shifts = shiftsOf(rows, told);
  const isMoved = told.some((own) => own !== null && own.shift !== 0);
  return rows.map((row, index) => {
    const own = standing[index] ?? null;
    const isDenied =
      own !== null &&
      !isSettledByRate(own.placed, header.unit) &&
      openOf(index).some((other) => isDeniedBy(other.placed, header));
    if (own && !isDenied && isTrusted(row, own.placed, header, isMoved))
      return { placed: own.placed, isByArithmetic: false };
    const found = told[index] ?? neighbours(row, own, shifts, slots);
    return found && isRateTold(found.placed, header) ? { placed: found.placed, isByArithmetic: true } : null;
  });
}

/** The readings of a row that could not be told apart; none where there are not two. */
export function rivalsOfMoney({ values }: UnplacedMoney, header: FundsHeader): string[] {
  const labels = new Map<Column, string>([
    ...header.columns.map(({ key, cell }): [Column, string] => [key, cell.label]),
    ...header.others.map(({ index, cell }): [Column, string] => [`other-${index}`, cell.label]),
  ]);
  return rivalsOf(values, slotsOf(header), (key) => labels.get(key) ?? key);
}

function slotsOf({ columns, others, unit }: FundsHeader): Slot<Column>[] {
  const fits = fitsOf(unit);
  return [
    ...columns.map(({ key, index }): Slot<Column> => ({ key, offset: index, fits: fits[key] })),
    ...others.map(({ index }): Slot<Column> => ({ key: `other-${index}`, offset: index, fits: () => true })),
  ].sort((a, b) => a.offset - b.offset);
}

// where no rate tells anything, the parts of a total do
function shiftOfParts(
  rows: UnplacedMoney[],
  openOf: (index: number) => Placing<Column>[],
  header: FundsHeader,
): number | null {
  const printing = rows.flatMap(({ label, values }, index) =>
    values.length > 0 ? [{ isTotal: sourceOf(label.cell) === "total", placings: openOf(index) }] : [],
  );
  return shiftByParts(printing, AMOUNTS, header.unit);
}

// the printed rate is that of the row's own two amounts, and its points stand beside it together or not at all
function weighRate(placed: Placed, header: FundsHeader): Verdict {
  const rate = placed.get("rate");
  if (!rate || !isSigned(rate, header) || !isSettledByRate(placed, header.unit)) return "silent";
  return hasPointsOfRate(placed, header) ? "for" : "against";
}

// the printed rate, which is not that of the row's amounts where they stand, is that of them where they may have stood
function isDeniedBy(other: Placed, header: FundsHeader): boolean {
  if (!isSettledByRate(other, header.unit)) return false;
  const rate = other.get("rate");
  const [weight, score] = [numberIn(other, "weight"), numberIn(other, "score")];
  return rate !== undefined && isSigned(rate, header) && (weight === null) === (score === null);
}

function isTrusted(
  { cells, label, values }: UnplacedMoney,
  placed: Placed,
  header: FundsHeader,
  isMoved: boolean,
) {
  if (values.every(({ cell }) => isDash(cell.text))) return true;
  const isInTable = label.cell.span !== undefined;
  // a row that is shorter or longer than its header lost a cell or got one
  const first = Math.min(...header.columns.map(({ index }) => index));
  if (endOf(label) >= first) return false;
  const isWhole = isInTable || cells.length === header.length || isZero(placed);
  if (!isWhole || (isMoved && !isInTable)) return false;
  const rate = placed.get("rate");
  if (rate && !isDash(rate.text)) {
    const hasInitial = header.columns.some(({ key }) => key === "initialBudget");
    const isAstray = hasInitial && !placed.has("initialBudget") && isOfOneAmount(placed);
    return isRateTold(placed, header) && !isAstray;
  }
  // points without a rate may be an amount's, unless they are what its amounts come to
  const weight = placed.get("weight");
  return weight === undefined || isDash(weight.text) || isBorneOutByPoints(placed, header.unit);
}

// a number without its sign is a rate only where it is that of the amounts: points may have slid into its place
function isRateTold(placed: Placed, header: FundsHeader): boolean {
  const rate = placed.get("rate");
  if (!rate || isDash(rate.text)) return true;
  return isSigned(rate, header) || isSettledByRate(placed, header.unit) || isOfNothing(placed, header.unit);
}

function isBorneOutByPoints(placed: Placed, unit: MoneyUnit | null): boolean {
  const [annual, executed] = [moneyIn(placed, "annualBudget", unit), moneyIn(placed, "executed", unit)];
  const [weight, score] = [placed.get("weight")?.text ?? "", placed.get("score")?.text ?? ""];
  return annual !== null && executed !== null && isShareOfPoints(score, weight, executed, annual);
}

const moneyIn = (placed: Placed, key: Column, unit: MoneyUnit | null) =>
  parseMoney(placed.get(key)?.text ?? "", unit);

// 0 ÷ 0 prints as 0 or as 100
function isOfNothing(placed: Placed, unit: MoneyUnit | null): boolean {
  const [annual, executed] = [moneyIn(placed, "annualBudget", unit), moneyIn(placed, "executed", unit)];
  return (
    annual?.fen === 0 && executed?.fen === 0 && ["0", "100"].includes(fold(placed.get("rate")?.text ?? ""))
  );
}

// 3504 | 0 | 0 | 0: a rate of 0 without its sign may as well be an amount of a row that lacks its rate
const isBareZero = (rate: Cell | undefined) => rate !== undefined && /^0(?:\.0+)?$/.test(fold(rate.text));

// zeros in the first columns are zeros wherever they stand
function isZero(placed: Placed): boolean {
  return (
    [...placed.keys()].every((key) => AMOUNTS.includes(key)) &&
    [...placed.values()].every(({ text }) => /^0(?:\.0+)?$/.test(fold(text)))
  );
}

const shapeOf = ({ cells, label }: UnplacedMoney) => `${cells.length} ${label.index}`;

// how far the rows of each shape stand beside their header, of those that their own rate tells
function shiftsOf(rows: UnplacedMoney[], told: (Placing<Column> | null)[]): Map<string, Set<number | null>> {
  const shifts = new Map<string, Set<number | null>>();
  rows.forEach((row, index) => {
    const placing = told[index];
    if (!placing) return;
    const known = shifts.get(shapeOf(row));
    if (known) known.add(placing.shift);
    else shifts.set(shapeOf(row), new Set([placing.shift]));
  });
  return shifts;
}

// a row of the same length as one that is known to stand beside the header stands where that one does
function neighbours(
  row: UnplacedMoney,
  own: Placing<Column> | null,
  shifts: ReadonlyMap<string, ReadonlySet<number | null>>,
  slots: Slot<Column>[],
): Placing<Column> | null {
  if (own) return null;
  const [shift, ...others] = shifts.get(shapeOf(row)) ?? [];
  if (shift === undefined || shift === null || others.length > 0) return null;
  return placings(row.values, slots).find((placing) => placing.shift === shift) ?? null;
}

const isSigned = (rate: Cell, { inPercent }: FundsHeader) => parseRate(rate.text) !== null || inPercent;

// weight and score stand beside the rate together or not at all, and the score is the weight's share of the rate
function hasPointsOfRate(placed: Placed, header: FundsHeader): boolean {
  if (placed.has("weight") !== placed.has("score")) {
    const at = (key: MoneyColumn) => header.columns.find((column) => column.key === key)?.index ?? null;
    const [weightAt, rateAt, scoreAt] = [at("weight"), at("rate"), at("score")];
    // behind weight and rate a blank score is the end of the row
    const isUnscored =
      placed.has("weight") && Number(weightAt) < Number(rateAt) && Number(rateAt) < Number(scoreAt);
    if (weightAt !== null && scoreAt !== null && !isUnscored) return false;
  }
  const [weight, score] = [numberIn(placed, "weight"), numberIn(placed, "score")];
  const printed = placed.get("rate")?.text ?? "";
  const rate = parseRate(printed) ?? bareRate(printed);
  if (weight === null || score === null) return true;
  return rate !== null && Math.abs(weight * Math.min(1, toRatio(rate)) - score) <= weight * NEAR;
}

function numberIn(placed: Placed, key: Column): number | null {
  const decimal = parseDecimal(fold(placed.get(key)?.text ?? ""));
  return decimal && toNumber(decimal);
}

const AMOUNTS: Column[] = ["initialBudget", "annualBudget", "received", "executed"];

// points run to a hundred or two; a longer number is an amount
const isPoints = (text: string) => isDash(text) || /^\d{1,3}(?:\.\d+)?$/.test(fold(text));
const isRate = (text: string) =>
  isDash(text) || parseRate(text) !== null || parseDecimal(fold(text)) !== null;
/** Whether a cell may stand under any column of the money block. */
export const isMoneyFigure = (text: string, unit: MoneyUnit | null) =>
  isRate(text) || fitsOf(unit).annualBudget(text);

// what each column may hold
function fitsOf(unit: MoneyUnit | null): Record<MoneyColumn, (text: string) => boolean> {
  return unit ? FITS[unit] : FITS_ANY;
}

// an amount of 万元 has up to six places and one of 亿元 ten
function fitsOfUnits(...finest: MoneyUnit[]): Record<MoneyColumn, (text: string) => boolean> {
  const isAmount = (text: string) => isDash(text) || finest.some((own) => parseMoney(text, own) !== null);
  return {
    initialBudget: isAmount,
    annualBudget: isAmount,
    received: isAmount,
    executed: isAmount,
    rate: isRate,
    weight: isPoints,
    score: isPoints,
  };
}

const FITS: Record<MoneyUnit, Record<MoneyColumn, (text: string) => boolean>> = {
  元: fitsOfUnits("元"),
  万元: fitsOfUnits("万元"),
  亿元: fitsOfUnits("亿元"),
};
const FITS_ANY = fitsOfUnits("元", "亿元");
