import { codeAt } from "./code-at.ts";

/** Characters that print the same thing in other shapes; one to one, so positions in the text survive. */
const SAME: Record<string, string> = {
  "\u3000": " ",
  "\u00a0": " ",
  "≧": "≥",
  "≦": "≤",
  "═": "=",
  "﹦": "=",
  "﹪": "%",
  "：": ":",
  〇: "0",
};

/** Characters that print nothing: zero-width spaces and joiners, soft hyphens, marks of writing direction. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufdd0]/g;

/** What invisible characters and radicals have in common; most texts have neither. */
const MAY_NOT_PRINT = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2e80-\u2fdf\ufeff\ufdd0]/;

/** What begins and ends a stretch that may print in another order than it is stored (Unicode annex 9). */
const TURNED = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const ENDED = /[\u202c\u2069]/;
/** What numbers and their units are written with. */
const OF_NUMBERS = /[\d\uff10-\uff19.,\uff0c\uff0e%\uff05+\-\uff0b\uff0d万亿元]/;
/** Stands for a character of which it is not known what it prints, as in print; nothing that holds it is a number. */
export const UNKNOWN = "〓";

/** Radicals stand in prints for the characters they look like (⽬ for 目): fonts name one shape by either. */
const RADICAL = /[\u2e80-\u2fdf]/g;
/** Those that Unicode's own folding leaves as they are, or turns into a traditional character: ⻔ is 门, ⼾ 户. */
const RADICALS: Record<string, string> = Object.fromEntries(
  [
    ..."⺁厂 ⺠民 ⺩王 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟".split(
      " ",
    ),
    ..."⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⼾户 ⾭青 ⿈黄".split(" "),
  ].map(([radical = "", same = ""]) => [radical, same]),
);

/**
 * The text as it prints: without characters that show nothing and would part a number or a word, radicals as the
 * characters they look like. Where the order of printing is turned, digits are in doubt and become 〓.
 */
export function dropInvisible(text: string): string {
  if (!MAY_NOT_PRINT.test(text)) return text;
  const told = TURNED.test(text) ? doubtTurned(text) : text;
  return told.replace(INVISIBLE, "").replace(RADICAL, plainRadical);
}

// a turn ends with its mark, at the latest with its paragraph
function doubtTurned(text: string): string {
  let depth = 0;
  return [...text]
    .map((char) => {
      if (TURNED.test(char)) depth += 1;
      else if (ENDED.test(char)) depth = Math.max(0, depth - 1);
      else if (/[\n\r\u2029]/.test(char)) depth = 0;
      else if (depth > 0 && OF_NUMBERS.test(char)) return UNKNOWN;
      return char;
    })
    .join("");
}

function plainRadical(char: string): string {
  return RADICALS[char] ?? char.normalize("NFKC");
}

/** What folding does with a character, by its code; nearly all stay. */
const [STAYS, IS_BLANK, MAY_GO] = [0, 1, 2];
/** The narrow character of a wide one, by code; 0 where there is none. */
const NARROW = new Uint16Array(0x10000);
for (const [wide, narrow] of Object.entries(SAME)) NARROW[wide.charCodeAt(0)] = narrow.charCodeAt(0);
for (let code = 0xff01; code <= 0xff5e; code++) NARROW[code] ||= code - 0xfee0;
const KINDS = new Uint8Array(0x10000);
/** Between these stand the scripts of letters, no blank among them. */
const [FIRST_LETTER, BEHIND_LETTERS] = [0x3001, 0xfdd0];
for (let code = 0; code <= 0xffff; code++) {
  if (code >= FIRST_LETTER && code < BEHIND_LETTERS) continue;
  const char = String.fromCharCode(code);
  KINDS[code] = MAY_NOT_PRINT.test(char) ? MAY_GO : /\s/.test(char) ? IS_BLANK : STAYS;
}

/**
 * Full-width letters, digits, brackets and signs as half-width ones.
 * @returns a text of the same length in UTF-16 units, so an index into it is an index into the original
 */
export function foldWidth(text: string): string {
  // to ask each text for its length at each character costs more than all the rest
  const { length } = text;
  let folded = "";
  let from = 0;
  for (let index = 0; index < length; index++) {
    const code = codeAt(text, index);
    const narrow = isHan(code) ? 0 : NARROW[code];
    if (!narrow) continue;
    folded += text.slice(from, index) + String.fromCharCode(narrow);
    from = index + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/**
 * A printed label or value without what layout did to it: width folded, every space, line break and invisible character
 * removed, a trailing colon dropped. A space between two digits stays one, for they may be two numbers. For comparison
 * only; readers are shown the original.
 */
export function fold(text: string): string {
  return foldPrinted(text, false);
}

function foldPrinted(text: string, dropped: boolean): string {
  const { length } = text;
  let folded = "";
  let from = 0;
  let index = 0;
  while (index < length) {
    const code = codeAt(text, index);
    if (isHan(code)) {
      index += 1;
      continue;
    }
    const kind = KINDS[code];
    if (kind === MAY_GO && !dropped) return foldPrinted(dropInvisible(text), true);
    if (kind === IS_BLANK) {
      folded += text.slice(from, index);
      const start = index;
      while (KINDS[codeAt(text, index)] === IS_BLANK) index += 1;
      from = index;
      if (start > 0 && isOfNumber(codeAt(text, start - 1)) && isOfNumber(codeAt(text, index))) folded += " ";
      continue;
    }
    const narrow = NARROW[code];
    if (narrow) {
      folded += text.slice(from, index) + String.fromCharCode(narrow);
      from = index + 1;
    }
    index += 1;
  }
  const whole = from === 0 ? text : folded + text.slice(from);
  return whole.endsWith(":") ? whole.slice(0, endBefore(whole)) : whole;
}

function endBefore(text: string): number {
  let end = text.length;
  while (text.charAt(end - 1) === ":") end -= 1;
  return end;
}

// digits, points and commas, full-width ones too
function isOfNumber(code: number): boolean {
  const narrow = NARROW[code] || code;
  return (narrow >= 0x30 && narrow <= 0x39) || narrow === 0x2e || narrow === 0x2c;
}

/** Whether a text begins with a Han character, folded or not; then it is no number, and most cells begin so. */
export function beginsInHan(text: string): boolean {
  return isHan(codeAt(text, 0));
}

/** Whether a text has a Han character of the common ones. */
export function hasHan(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) if (isHan(codeAt(text, index))) return true;
  return false;
}

// nearly all that is read, and folding leaves it as it is
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
