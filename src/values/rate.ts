import { z } from "zod";
import { Decimal, parseDecimal, toNumber, unitsAt } from "./decimal.ts";
import { beginsInHan, fold } from "./fold.ts";
import type { Money } from "./money.ts";
import { onceOfText } from "./once.ts";
import { printFixed } from "./print.ts";

/** A printed percentage: `99.14%` is 99.14 with two printed places. */
export const Rate = z.object({ percent: Decimal });
export type Rate = z.infer<typeof Rate>;

/** @returns null where the text is not a number followed by a percent sign */
export function parseRate(text: string): Rate | null {
  return beginsInHan(text) ? null : parsePercent(text);
}

const parsePercent = onceOfText((text): Rate | null => {
  const match = /^(-?[\d,.]+)%$/.exec(fold(text));
  const percent = match ? parseDecimal(match[1] ?? "") : null;
  return percent && { percent };
});

const ALL_PAID = /^(?:均?已经?|均|现已)?(?:全部|全额)(?:支付|支出|执行|使用|兑付|发放)(?:完毕|完成)$/;

/**
 * A rate as sentences print it: in figures, or as 已全部支付完毕, which is all of it.
 * @returns null where the text is neither
 */
export function parseStatedRate(text: string): Rate | null {
  return ALL_PAID.test(fold(text)) ? { percent: { units: 100, scale: 0 } } : parseRate(text);
}

/** The rate as a ratio: `99.14%` is 0.9914. */
export function toRatio({ percent: { units, scale } }: Rate): number {
  return toNumber({ units, scale: scale + 2 });
}

/**
 * part ÷ whole, rounded half up at six places in whole-number arithmetic.
 * @returns null where the whole is zero: 0 ÷ 0 has no rate, whatever is printed
 */
export function ratioOf(part: Money, whole: Money): number | null {
  if (whole.fen === 0) return null;
  const sign = whole.fen < 0 ? -1n : 1n;
  const numerator = BigInt(part.fen) * 2_000_000n * sign;
  const half = BigInt(whole.fen) * sign;
  const rounded = (numerator + (numerator < 0n ? -half : half)) / (half * 2n);
  return Number(`${rounded}e-6`);
}

/** Whether part ÷ whole, rounded as the rate is printed, may have been printed so: half of its last digit either way. */
export function agrees(rate: Rate, part: Money, whole: Money): boolean {
  if (whole.fen === 0) return false;
  const scale = rate.percent.scale;
  const step = 10n ** BigInt(scale);
  // |part/whole·100 − percent| ≤ half a step, multiplied out so that nothing is rounded
  const exact = BigInt(part.fen) * 100n * step;
  const printed = unitsAt(rate.percent, scale) * BigInt(whole.fen);
  const gap = exact > printed ? exact - printed : printed - exact;
  return gap * 2n <= (whole.fen < 0 ? -BigInt(whole.fen) : BigInt(whole.fen));
}

/** A ratio as a percentage with exactly so many places, as in a column of rates: 0.9 is `90.00%`; in a sentence, `percent` of print.ts. */
export function percentFixed(ratio: number, places = 2): string {
  return `${printFixed(ratio * 100, places)}%`;
}
