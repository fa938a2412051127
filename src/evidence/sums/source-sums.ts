import type { Evaluation, Fund } from "../../model/evaluation.ts";
import { asPrinted, type Reading } from "../../model/reading.ts";
import type { Money } from "../../values/money.ts";
import { once } from "../../values/once.ts";
import { agrees, type Rate } from "../../values/rate.ts";
import { type AmountField, type MoneyLine, moneyRows, readAmounts, slackOf } from "./money-row.ts";
import { TEN_THOUSAND, unitSlip } from "./unit-slips.ts";

/** A printed total that its printed parts do not add up to; `sum` in 分. */
export interface SumGap {
  total: Reading<Money>;
  addends: Reading<Money>[];
  sum: number;
  /** What the total has more than the parts, in 分. */
  gap: number;
}

/** Sources that may hold others: 财政资金 may be printed above 中央 and 地方, and must not be added to them. */
const UMBRELLAS: Fund["source"][] = ["fiscal", "appropriation"];
const PARTS: Fund["source"][] = ["central", "local"];

/** The gap between a total and its parts; null where they agree within their printed digits, or one was not read. */
export function gapBetween(total: Reading<Money> | null, parts: (Reading<Money> | null)[]): SumGap | null {
  const [whole] = readAmounts([total]) ?? [];
  const read = readAmounts(parts);
  if (!whole || !read || read.length === 0) return null;
  const sum = read.reduce((fen, { money }) => fen + money.fen, 0);
  const gap = whole.money.fen - sum;
  const slack = slackOf([whole.money, ...read.map(({ money }) => money)]);
  if (BigInt(Math.abs(gap)) * 2n <= slack) return null;
  return { total: whole.reading, addends: read.map(({ reading }) => reading), sum, gap };
}

/** The gap between the total row and the rows of its sources in one column; null where nothing can be said against it. */
export function sourceGap(evaluation: Evaluation, column: AmountField): SourceGap | null {
  return gapsOf(evaluation)[column];
}

/** `isOpen` where a row that prints other amounts is blank in this column: its amount may be what the parts lack. */
type SourceGap = SumGap & { fund: Fund; isOpen: boolean };

const gapsOf = once(
  (evaluation: Evaluation): Record<AmountField, SourceGap | null> => ({
    initialBudget: findGap(evaluation, "initialBudget"),
    annualBudget: findGap(evaluation, "annualBudget"),
    executed: findGap(evaluation, "executed"),
  }),
);

function findGap(evaluation: Evaluation, column: AmountField): SourceGap | null {
  const { funds } = evaluation;
  const [fund, ...more] = funds.filter(({ source }) => source === "total");
  const sources = funds.filter(({ source }) => source !== "total");
  if (!fund || more.length > 0) return null;
  const filled = sources.filter((source) => source[column] !== null);
  const found = gapBetween(
    fund[column],
    sources.map((source) => source[column]),
  );
  if (!found || isSlipOfUnit(evaluation, column)) return null;
  // where rows may stand inside each other, only a total above all of them together is certainly wrong
  if (mayOverlap(filled) && (found.gap < 0 || hasFittingPart(fund[column], filled, column))) return null;
  const isOpen =
    found.gap > 0 && sources.some((source) => source[column] === null && COLUMNS.some((own) => source[own]));
  return { ...found, fund, isOpen };
}

const COLUMNS: AmountField[] = ["initialBudget", "annualBudget", "executed"];

/**
 * Whether a row's rate follows from its amounts once a sum is mended: the total taken as the sum of its sources, or a
 * source as what the total leaves for it. Then the sum is the trouble, and not the rate.
 */
export function isSettledBySum(row: MoneyLine, evaluation: Evaluation): boolean {
  const rate = asPrinted(row.rate);
  const [whole, part] = [asPrinted(row.annualBudget), asPrinted(row.executed)];
  if (!rate || !whole || !part || agrees(rate, part, whole)) return false;
  const [wholes, parts] = [mended(row, evaluation, "annualBudget"), mended(row, evaluation, "executed")];
  return fits(rate, [part, ...parts], [whole, ...wholes]);
}

function mended(row: MoneyLine, evaluation: Evaluation, column: "annualBudget" | "executed"): Money[] {
  const found = sourceGap(evaluation, column);
  const own = asPrinted(row[column]);
  if (!found || !own) return [];
  return [{ fen: row.source === "total" ? found.sum : own.fen + found.gap, step: own.step }];
}

const fits = (rate: Rate, parts: Money[], wholes: Money[]) =>
  parts.some((part) => wholes.some((whole) => agrees(rate, part, whole)));

/** Where more rows than this may be told in another unit, nothing is said against their sum. */
const MOST_SLIPS = 50;

// the slip of unit that sets the sum right explains it, and money-unit-error carries it
function isSlipOfUnit(evaluation: Evaluation, column: AmountField): boolean {
  const slips = moneyRows(evaluation).filter((row) => column !== "initialBudget" && unitSlip(row));
  if (slips.length > MOST_SLIPS) return true;
  return slips.some(({ id }) => {
    const funds = evaluation.funds.map((fund) => (fund.id === id ? unslipped(fund, column) : fund));
    const [total] = funds.filter(({ source }) => source === "total");
    const sources = funds.filter(({ source }) => source !== "total");
    return (
      total !== undefined &&
      gapBetween(
        total[column],
        sources.map((source) => source[column]),
      ) === null
    );
  });
}

function unslipped(fund: Fund, column: AmountField): Fund {
  const reading = fund[column];
  const value = asPrinted(reading);
  const more = (unitSlip({ ...fund, name: "" }) === "more") === (column === "executed");
  if (!reading || !value) return fund;
  const mended = { fen: more ? value.fen * TEN_THOUSAND : value.fen / TEN_THOUSAND, step: value.step };
  return { ...fund, [column]: { text: reading.text, at: reading.at, value: mended } };
}

function mayOverlap(filled: Fund[]): boolean {
  const sources = filled.map(({ source }) => source);
  const has = (family: Fund["source"][]) => sources.some((source) => family.includes(source));
  return new Set(sources).size < sources.length || (has(UMBRELLAS) && has(PARTS));
}

/** More rows than this have more choices among them than can be tried; then nothing is said against the total. */
const MOST_OVERLAPPING = 12;

function hasFittingPart(total: Reading<Money> | null, filled: Fund[], column: AmountField): boolean {
  if (filled.length > MOST_OVERLAPPING) return true;
  return Array.from({ length: 2 ** filled.length - 1 }, (_, chosen) =>
    filled.filter((_fund, index) => ((chosen + 1) >> index) & 1).map((fund) => fund[column]),
  ).some((parts) => gapBetween(total, parts) === null);
}
