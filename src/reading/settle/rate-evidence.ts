import type { Cell } from "../../documents/block.ts";
import { parseDecimal, toNumber } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { agrees, parseRate, type Rate } from "../../values/rate.ts";

type Placed = ReadonlyMap<string, Cell>;

/** Whether the printed rate of a row, with or without its sign, is that of its own two amounts: it says which is which. */
export function isSettledByRate(placed: Placed, unit: MoneyUnit | null): boolean {
  const text = placed.get("rate")?.text ?? "";
  const rate = parseRate(text) ?? bareRate(text);
  const annual = parseMoney(placed.get("annualBudget")?.text ?? "", unit);
  const executed = parseMoney(placed.get("executed")?.text ?? "", unit);
  return rate !== null && annual !== null && executed !== null && mayPrint(rate, executed, annual);
}

/** Whether a rate above nothing is printed beside one amount alone: no rate is made of one, so a cell went astray. */
export function isOfOneAmount(placed: Placed): boolean {
  const rate = parseRate(placed.get("rate")?.text ?? "");
  return rate !== null && rate.percent.units !== 0 && placed.has("annualBudget") !== placed.has("executed");
}

/** Whether part ÷ whole may be printed so: rounded, or cut off behind its last digit (97.8086% as 97.80%). */
export function mayPrint(rate: Rate, part: Money, whole: Money): boolean {
  return agrees(rate, part, whole) || isCutOff(rate, part, whole);
}

/** A number as a rate that lacks its sign; null where it is none. */
export function bareRate(text: string): Rate | null {
  const percent = parseDecimal(fold(text));
  return percent && { percent };
}

function isCutOff({ percent: { units, scale } }: Rate, part: Money, whole: Money): boolean {
  if (whole.fen <= 0) return false;
  const exact = (BigInt(part.fen) * 100n * 10n ** BigInt(scale)) / BigInt(whole.fen);
  return exact === BigInt(units);
}

/**
 * Whether printed points are the weight's share of executed ÷ budget, rounded where they end: 9.5 of 10 for 95 of 100. They
 * tell the rate where its cell vanished.
 */
export function isShareOfPoints(score: string, weight: string, executed: Money, annual: Money): boolean {
  const [points, most] = [parseDecimal(fold(score)), parseDecimal(fold(weight))];
  if (!points || !most || points.units <= 0 || annual.fen <= 0) return false;
  const share = (toNumber(most) * executed.fen) / annual.fen;
  return Math.abs(toNumber(points) - share) * 2 <= 10 ** -points.scale;
}
