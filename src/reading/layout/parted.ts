import { parseIndicatorValue } from "../../values/indicator-value.ts";

/** Whether wide gaps part a cell or a line into what may be the cells of a row. */
export function isParted(text: string): boolean {
  const parts = text.trim().split(/\s{2,}|\t/);
  return parts.length >= 3 && parts.filter(isNumeric).length >= 2;
}

/** Whether a text is a number with or without its operator and unit. */
export const isNumeric = (text: string) => parseIndicatorValue(text).value !== null;
