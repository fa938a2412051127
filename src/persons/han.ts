import { codeAt } from "../values/code-at.ts";

/** Which UTF-16 units are Chinese characters by themselves, as Unicode counts them to their script. */
const HAN = new Uint8Array(0x10000);
const SCRIPT = /\p{Script=Han}/u;
/** Blocks of nothing else; of others each is asked. */
const WHOLE: [first: number, behind: number][] = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
];
const OTHER: [first: number, behind: number][] = [
  [0x2e80, 0x3400],
  [0xf900, 0xfb00],
];
for (const [first, behind] of WHOLE) HAN.fill(1, first, behind);
for (const [first, behind] of OTHER)
  for (let code = first; code < behind; code++) HAN[code] = SCRIPT.test(String.fromCharCode(code)) ? 1 : 0;

/** Whether a UTF-16 unit is a Chinese character. */
export const isHan = (code: number): boolean => HAN[code] === 1;

/** Whether one stands at a place of a text; none does before its begin and behind its end. */
export function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHan(codeAt(text, at));
}

const ALL_HAN = /^\p{Script=Han}+$/u;

/** Whether a text is Chinese characters and nothing else. */
export function isAllHan(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    // a rare character has two units, of which the pattern knows
    if (!isHan(code)) return code >= 0xd800 && code <= 0xdfff && ALL_HAN.test(text);
  }
  return length > 0;
}
