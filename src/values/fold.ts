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
 * A printed label or value without what layout did to it: width folded, every space and line break removed,
 * a trailing colon dropped. For comparison only; readers are shown the original.
 */
export function fold(text: string): string {
  return foldWidth(text)
    .replace(/\s+/g, "")
    .replace(/(?<!:):+$/, "");
}
