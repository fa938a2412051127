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

/** The text as it prints: without characters that show nothing and would part a number or a word. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/**
 * Full-width letters, digits, brackets and signs as half-width ones.
 * @returns a text of the same length in UTF-16 units, so an index into it is an index into the original
 */
export function foldWidth(text: string): string {
  return text.replace(/[\u3000\u00a0≧≦﹪：〇！-～]/g, (char) => {
    return SAME[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

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
const FOLDED = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufdd0≧≦﹪：:〇！-～]/;

const isOfNumber = (char: string) => (char >= "0" && char <= "9") || char === "." || char === ",";

function spaceOf(space: string, index: number, text: string): string {
  const behind = text.charAt(index + space.length);
  return isOfNumber(text.charAt(index - 1)) && isOfNumber(behind) ? " " : "";
}
