import { beginsInHan, fold, foldWidth } from "../values/fold.ts";
import { onceOfText } from "../values/once.ts";
import { type Reading, saidOf } from "./reading.ts";

/** Words that fill a cell and say nothing. */
const NOTHING = new Set([
  "",
  "0",
  "无",
  "均无",
  "没有",
  "暂无",
  "不存在",
  "无问题",
  "没有问题",
  "不存在问题",
  "未发现问题",
  "无偏差",
  "不适用",
  "N/A",
]);

/** Marks that cross a cell out. */
const DASHES = /^[/\\—–―─_-]+$/;

/** Whether a text only crosses its cell out: /, —, --, － and the like. */
export function isDash(text: string): boolean {
  return !beginsInHan(text) && crossesOut(text);
}

const crossesOut = onceOfText((text) => DASHES.test(fold(text)));

/** Whether a text fills its cell without saying anything: 无, 无。, /, —, 存在问题：无；改进措施：无. */
export function isBlankWord(text: string): boolean {
  return (
    isNothing(fold(text)) ||
    foldWidth(text)
      .split(/[\s。;,]+/)
      .every(isNothing)
  );
}

/** Whether a cell says nothing; one that was not understood may say anything. */
export function saysNothing(reading: Reading<string> | null): boolean {
  return reading === null || (reading.value !== null && isBlankWord(saidOf(reading)));
}

// 1.无 and 改进措施:无 say no more than 无
function isNothing(piece: string): boolean {
  const words = piece.replace(/^\d+[.、)]/, "").replace(/^\p{Script=Han}{2,10}:/u, "");
  return NOTHING.has(words.replace(/[.。]+$/, "").toUpperCase()) || DASHES.test(words);
}
