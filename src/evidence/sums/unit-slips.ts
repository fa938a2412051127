import { asPrinted } from "../../model/reading.ts";
import type { Money } from "../../values/money.ts";
import { agrees } from "../../values/rate.ts";
import type { MoneyLine } from "./money-row.ts";

/** 万: what is lost or added with the one character. */
export const TEN_THOUSAND = 10_000;

/**
 * Whether a row's amounts agree with its own printed rate only where the executed amount is taken ×10,000 (`more`) or
 * ÷10,000 (`less`), which is the same as the budget the other way round; null where they agree, or do not even then.
 */
export function unitSlip({ annualBudget, executed, rate }: MoneyLine): "more" | "less" | null {
  const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
  if (!whole?.fen || !part?.fen || !printed?.percent.units || agrees(printed, part, whole)) return null;
  if (agrees(printed, timesTenThousand(part), whole)) return "more";
  return agrees(printed, part, timesTenThousand(whole)) ? "less" : null;
}

function timesTenThousand({ fen, step }: Money): Money {
  return { fen: fen * TEN_THOUSAND, step: step * TEN_THOUSAND };
}
