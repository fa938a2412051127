import { fold } from "../values/fold.ts";
import type { IndicatorValue } from "../values/indicator-value.ts";
import type { Basis, Restates } from "./words.ts";

/**
 * Whether an actual only says its target over again, apart from a leading `=`: a bound or range that was copied, words
 * that were copied, or a number that is the target to the last digit. The last is no reproach: it is what a target met
 * on the spot looks like, and is counted so that a reader can tell.
 * @returns null where the two differ, or one is not printed
 */
export function restatesOf(
  target: { text: string; value: IndicatorValue | null } | null,
  actual: { text: string; value: IndicatorValue | null } | null,
  basis: Basis,
): Restates | null {
  if (basis === "restated") return "bound";
  if (!target?.value || !actual?.value || bare(target.text) !== bare(actual.text)) return null;
  return target.value.value ? "value" : "words";
}

const bare = (text: string) => fold(text).replace(/^=/, "");
