import { isBlankWord } from "../../model/blank.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { NUMERALS } from "../../values/numerals.ts";

/** Chinese numerals count where a measure word follows, or as 百分之…: 两次, 不少于十家; not in 统一 or 进一步. */
const SPELT_NUMBER = new RegExp(
  `百分之|[${NUMERALS}百千万]+(?:余|多)?(?:人|名|户|家|个|次|件|项|批|场|期|所|台|套|份|篇|成|倍|半)|一半|翻番`,
);

/** Whether the indicator has a target, and it says no number, neither in digits nor spelt out. */
export function hasWordsForTarget({ target }: Indicator): boolean {
  if (!target?.value || target.value.value) return false;
  const { words } = target.value;
  return !isBlankWord(words) && !/\d/.test(words) && !SPELT_NUMBER.test(words);
}
