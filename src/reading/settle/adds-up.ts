import type { Money } from "../../values/money.ts";

/** Whether printed parts come to a printed total: each may be rounded by half of its last digit. */
export function addsUp(total: Money, parts: Money[]): boolean {
  const sum = parts.reduce((fen, part) => fen + part.fen, 0);
  const slack = Math.max(total.step, ...parts.map(({ step }) => step)) * (parts.length + 1);
  return Math.abs(total.fen - sum) * 2 <= slack;
}
