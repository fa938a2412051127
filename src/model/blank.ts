import { beginsInHan, fold, foldWidth } from "../values/fold.ts";
import { onceOfText } from "../values/once.ts";
import { DASHES, isNothing, NOTHING } from "./nothing.ts";
import { type Reading, saidOf } from "./reading.ts";

/** Whether a text only crosses its cell out: /, —, --, － and the like. */
export function isDash(text: string): boolean {
  return !beginsInHan(text) && crossesOut(text);
}

const crossesOut = onceOfText((text) => DASHES.test(fold(text)));

const WORDS_OF_NOTHING = [...NOTHING].filter(beginsInHan);

/** Whether a text begins as one does that says nothing, whatever follows: 无重大问题, 不存在, —. */
export function beginsAsNothing(text: string): boolean {
  return WORDS_OF_NOTHING.some((words) => text.startsWith(words)) || DASHES.test(fold(text).charAt(0));
}

/** Whether a text fills its cell without saying anything: 无, 无。, /, —, 存在问题：无；改进措施：无. */
export const isBlankWord = onceOfText(
  (text): boolean =>
    isNothing(fold(text)) ||
    foldWidth(text)
      .split(/[\s。;,]+/)
      .every(isNothing),
);

/** Whether a cell says nothing; one that was not understood may say anything. */
export function saysNothing(reading: Reading<string> | null): boolean {
  return reading === null || (reading.value !== null && isBlankWord(saidOf(reading)));
}
