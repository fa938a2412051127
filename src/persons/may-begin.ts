import { codeAt } from "../values/code-at.ts";
import { FAMILY_WEIGHTS } from "./characters.ts";
import { ADDRESSES_BEGIN, MOST_BEFORE, MOST_BEFORE_IN_SENTENCE, NO_WORD, SPEAKS_BEFORE } from "./contexts.ts";
import { isHan } from "./han.ts";
import { PARTS, SOUNDS } from "./surnames.ts";
import { AS_GIVEN, DOUBLE_BEGINS, DOUBLE_FAMILY, DOUBLES } from "./weigh.ts";

/** What a UTF-16 unit may be of a name; half of a rare character may be anything that a character is. */
const [HAN, SOUND, CAPITAL, FAMILY, DOUBLE, ADDRESS, HALF, PART] = [1, 2, 4, 8, 16, 32, 64, 128];
const signs = new Uint8Array(0x10000);
/** What it weighs as a family name, and at the most right before a name. */
const family = new Int8Array(0x10000);
const before = new Int8Array(0x10000).fill(MOST_BEFORE);

for (let code = 0; code < signs.length; code++) {
  if (!isHan(code)) continue;
  signs[code] = HAN;
  before[code] = NO_WORD;
}
signs.fill(HALF, 0xd800, 0xe000);
const sign = (characters: Iterable<string>, bit: number) => {
  for (const own of characters) {
    const code = own.charCodeAt(0);
    signs[code] = (signs[code] ?? 0) | bit;
  }
};
sign(SOUNDS, SOUND);
sign("ABCDEFGHIJKLMNOPQRSTUVWXYZ", CAPITAL);
const parts = new Set(PARTS.split("|").map((part) => part.slice(0, 2)));
sign(
  [...parts].map((part) => part.charAt(0)),
  PART,
);
sign(FAMILY_WEIGHTS.keys(), FAMILY);
sign(DOUBLE_BEGINS, DOUBLE);
sign(ADDRESSES_BEGIN, ADDRESS);
for (const own of SPEAKS_BEFORE) before[own.charCodeAt(0)] = MOST_BEFORE_IN_SENTENCE;
for (const [own, weight] of FAMILY_WEIGHTS) family[own.charCodeAt(0)] = weight;

/** How many characters a name written by its sound has at least, where no point stands in it. */
const LEAST_SOUNDS = 4;

/**
 * The next place where a name may begin, told at a glance: none is passed over. The end of the text where there is none.
 * @param pointed whether the text has a point, which joins the parts of names of other languages
 * @param least what the characters of a Chinese name and what stands before weigh together at the least
 */
export function nextBegin(text: string, from: number, pointed: boolean, least: number): number {
  const asked = pointed ? HAN | HALF : SOUND | CAPITAL | FAMILY | DOUBLE | PART;
  const { length } = text;
  for (let start = from; start < length; start++) {
    const own = signs[codeAt(text, start)] ?? 0;
    if (!(own & asked)) continue;
    if (pointed ? !isSecondHalf(text, start) : mayBeginSounded(text, start, own)) return start;
    if (own & (FAMILY | DOUBLE) && mayBeginChinese(text, start, own, least)) return start;
  }
  return length;
}

function mayBeginSounded(text: string, start: number, own: number): boolean {
  if (own & CAPITAL) return true;
  if (own & PART && parts.has(text.slice(start, start + 2))) return true;
  if (start + LEAST_SOUNDS > text.length) return false;
  for (let at = start; at < start + LEAST_SOUNDS; at++)
    if (!((signs[codeAt(text, at)] ?? 0) & SOUND)) return false;
  return true;
}

// whether its characters weigh enough with the most that may stand before
function mayBeginChinese(text: string, start: number, own: number, least: number): boolean {
  const isDouble = (own & DOUBLE) !== 0 && DOUBLES.has(text.slice(start, start + 2));
  if (!isDouble && !(own & FAMILY)) return false;
  const behind = start + (isDouble ? 2 : 1);
  // no code stands behind the end, and looking one up that is none is slow
  if (behind >= text.length) return false;
  const code = codeAt(text, behind);
  const next = signs[code] ?? 0;
  if (next & ADDRESS) return true;
  if (!(next & (HAN | HALF))) return false;
  const first = isDouble ? DOUBLE_FAMILY : (family[codeAt(text, start)] ?? 0);
  const most = start === 0 ? MOST_BEFORE : (before[codeAt(text, start - 1)] ?? MOST_BEFORE);
  const one = first + most + (AS_GIVEN[code] ?? 0);
  if (one >= least) return true;
  if (behind + 1 >= text.length) return false;
  const last = codeAt(text, behind + 1);
  return ((signs[last] ?? 0) & (HAN | HALF)) !== 0 && one + (AS_GIVEN[last] ?? 0) >= least;
}

function isSecondHalf(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code >= 0xdc00 && code <= 0xdfff;
}
