/** Characters that print the same thing in other shapes; one to one, so positions in the text survive. */
const SAME: Record<string, string> = {
  "\u3000": " ",
  "\u00a0": " ",
  "≧": "≥",
  "≦": "≤",
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

/**
 * Full-width letters, digits, brackets and signs as half-width ones.
 * @returns a text of the same length in UTF-16 units, so an index into it is an index into the original
 */
export function foldWidth(text: string): string {
  let folded = "";
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // letters of ASCII and Han stay, and nearly every character is one of them
    if (code < 0xa0 || (code > 0x3007 && code < 0xfe00)) continue;
    const narrow = NARROW.get(code);
    if (narrow === undefined) continue;
    folded += text.slice(from, index) + narrow;
    from = index + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Every wide character with its narrow one, by code: the full-width forms of ASCII stand in its order. */
const NARROW = new Map<number, string>([
  ...Array.from({ length: 0x5e }, (_, index): [number, string] => [
    0xff01 + index,
    String.fromCharCode(0x21 + index),
  ]),
  ...Object.entries(SAME).map(([wide, narrow]): [number, string] => [wide.charCodeAt(0), narrow]),
]);

/**
 * A printed label or value without what layout did to it: width folded, every space, line break and invisible character
 * removed, a trailing colon dropped. A space between two digits stays one, for they may be two numbers. For comparison
 * only; readers are shown the original.
 */
export function fold(text: string): string {
  if (!FOLDED.test(text)) return text;
  return foldWidth(dropInvisible(text))
    .replace(/\s+/g, spaceOf)
    .replace(/(?<!:):+$/, "");
}

/** Whatever folding changes; most cells print nothing of it. */
const FOLDED =
  /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2e80-\u2fdf\ufeff\ufdd0≧≦﹪：:〇！-～]/;

const isOfNumber = (char: string) => (char >= "0" && char <= "9") || char === "." || char === ",";

function spaceOf(space: string, index: number, text: string): string {
  const behind = text.charAt(index + space.length);
  return isOfNumber(text.charAt(index - 1)) && isOfNumber(behind) ? " " : "";
}
