import type { Indicator } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import { foldWidth } from "../../values/fold.ts";
import { NUMERALS } from "../../values/numerals.ts";

/** How a standard asks for a figure: points in proportion to a rate, or bands of a share or a count. */
const ASKING = [
  /(?:率法|率\s*[*×x]?\s*分值)/,
  /[≥≤<>]\s*\d+(?:\.\d+)?\s*%/,
  /\d+(?:\.\d+)?\s*%\s*(?:及?以[上下]|[-~—]|的?得|,?\s*得满分)/,
  /\d+\s*\p{Script=Han}{1,2}(?:及)?以[上下]/u,
];

/** What an actual says of its own points, in which a number is no figure of the indicator. */
const POINTS = /得?\s*分?\s*(?:为|是)?\s*\d+(?:\.\d+)?\s*分/g;
const FIGURE = new RegExp(`[\\d零${NUMERALS}百]+\\s*(?:%|[个家人次件项户名所])|\\d`);
/** Years and numbers of items are no figures either. */
const NO_FIGURE = /20\d{2}\s*年|\d+\s*[、.](?!\d)/g;

/** Whether the standard of a row gives its points by a rate or a count. */
export function asksForFigure({ standard }: Indicator): boolean {
  if (!standard?.value) return false;
  const text = foldWidth(saidOf(standard));
  return ASKING.some((pattern) => pattern.test(text));
}

/** Whether a row's actual gives any figure besides its points; one that was not understood may. */
export function tellsFigure({ actual, target }: Indicator): boolean {
  if (!actual) return target !== null; // a row without an actual is missing-actual's matter
  const text = foldWidth(actual.text).replace(POINTS, "").replace(NO_FIGURE, "");
  return FIGURE.test(text);
}
